package org.guidepost.bot.turn;

import java.util.Optional;
import org.guidepost.bot.answer.Decision;
import org.guidepost.bot.answer.Reply;
import org.guidepost.bot.conversation.Conversation;
import org.guidepost.bot.conversation.PastTurn;
import org.guidepost.bot.conversation.Turn;
import org.guidepost.bot.conversation.TurnTrace;
import org.guidepost.bot.mentoring.CaseWish;
import org.guidepost.bot.understanding.Intent;
import org.guidepost.bot.understanding.Understanding;

/** Sums up what was understood and decided as the turn that is recorded. */
final class Turns {

    private Turns() {}

    static Turn of(
            String id,
            Decision decision,
            Understanding understanding,
            Conversation conversation,
            Reply reply,
            TurnTrace trace) {
        return new Turn(
                id,
                question(understanding.intent(), decision, conversation, reply),
                decision.kind(),
                decision.reason(),
                entry(decision),
                understanding.jurisdiction(),
                decision.confidence(),
                understanding.language(),
                trace);
    }

    /** A turn that only continues the last one (a chosen country, more facts) keeps the question it is about. */
    private static String question(Intent intent, Decision decision, Conversation conversation, Reply reply) {
        return switch (intent) {
            case Intent.Question(String text, boolean followUp) -> text;
            case Intent.LanguageCorrected(String language, String corrected) -> corrected;
            case Intent.TopicChosen(String entry, var country) ->
                reply.subject().orElse(entry);
            case Intent.CountryChosen _, Intent.MoreFacts _, Intent.Continued _
            when decision instanceof Decision.Answer ->
                conversation.lastQuestion().map(PastTurn::question).orElse("");
            case Intent.Casework(CaseWish.OpenWith(String written)) -> written;
            case Intent.PersonWanted _ ->
                conversation.lastQuestion().map(PastTurn::question).orElse("");
            default -> "";
        };
    }

    private static Optional<String> entry(Decision decision) {
        return switch (decision) {
            case Decision.Answer answer -> Optional.of(answer.entry());
            case Decision.Decline decline -> Optional.of(decline.boundary());
            case Decision.Clarify _,
                    Decision.Escalate _,
                    Decision.Planning _,
                    Decision.Casework _,
                    Decision.Respond _ -> Optional.empty();
        };
    }
}
