package org.guidepost.bot.turn;

import java.util.List;
import java.util.Optional;
import org.guidepost.bot.answer.Composer;
import org.guidepost.bot.conversation.ClaimedUtterance;
import org.guidepost.bot.conversation.Conversation;
import org.guidepost.bot.conversation.Conversations;
import org.guidepost.bot.conversation.Ids;
import org.guidepost.bot.conversation.Outcome;
import org.guidepost.bot.conversation.Turn;
import org.guidepost.bot.conversation.TurnJournal;
import org.guidepost.bot.conversation.TurnTrace;
import org.guidepost.bot.escalation.OpenQuestions;
import org.guidepost.connectors.channel.Inbound.Content;

/** Ends turns that failed again and again: the person is told, and her question is left to people. */
public final class FailedTurns {

    private static final String REASON = "technical-failure";

    private final Conversations conversations;
    private final TurnJournal journal;
    private final OpenQuestions openQuestions;
    private final Composer composer;
    private final Ids ids;

    public FailedTurns(
            Conversations conversations, TurnJournal journal, OpenQuestions openQuestions, Composer composer, Ids ids) {
        this.conversations = conversations;
        this.journal = journal;
        this.openQuestions = openQuestions;
        this.composer = composer;
        this.ids = ids;
    }

    void giveUp(ClaimedUtterance utterance) {
        Conversation conversation = conversations.open(utterance);
        var person = conversation.person();
        String language = person.chosenLanguage().or(person::language).orElse("en");
        String question =
                switch (utterance.content()) {
                    case Content.Utterance(String text) -> text;
                    case Content.Edited(String original, String text) -> text;
                    case Content.Pressed _, Content.Command _, Content.Unreadable _, Content.Reachability _ -> "";
                };
        var apology = composer.apologize(conversation, language);
        if (conversation.talk().isPresent()) {
            // A letter is not the guide's to keep; she is told, and may send it again.
            var letter = new Turn(
                    ids.next(),
                    "",
                    Turn.CASEWORK,
                    REASON,
                    Optional.empty(),
                    person.jurisdiction(),
                    0,
                    language,
                    TurnTrace.NONE);
            journal.deliverAndRecord(
                    utterance, new Outcome(letter, person, apology.messages(), List.of(), conversation.ownedBy()));
            return;
        }
        var turn = new Turn(
                ids.next(),
                question,
                "escalate",
                REASON,
                Optional.empty(),
                person.jurisdiction(),
                0,
                language,
                TurnTrace.NONE);
        journal.deliverAndRecord(
                utterance,
                new Outcome(
                        turn, person, apology.messages(), List.of(openQuestions.open(turn)), conversation.ownedBy()));
    }
}
