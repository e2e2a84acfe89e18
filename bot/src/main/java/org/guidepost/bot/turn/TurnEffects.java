package org.guidepost.bot.turn;

import java.util.List;
import java.util.stream.Stream;
import org.guidepost.bot.answer.Decision;
import org.guidepost.bot.answer.Reply;
import org.guidepost.bot.conversation.ClaimedUtterance;
import org.guidepost.bot.conversation.TransactionalWrite;
import org.guidepost.bot.conversation.Turn;
import org.guidepost.bot.escalation.OpenQuestions;
import org.guidepost.bot.feedback.Ratings;
import org.guidepost.bot.feedback.Reactions;
import org.guidepost.bot.handoff.Handoffs;
import org.guidepost.bot.plan.Plans;
import org.guidepost.bot.privacy.Erasure;
import org.guidepost.bot.understanding.FeedbackWish;
import org.guidepost.bot.understanding.Intent;
import org.guidepost.bot.understanding.Understanding;

/** What a turn changes besides the conversation: an open question, a rating, her plan, an erasure. */
public final class TurnEffects {

    private final OpenQuestions openQuestions;
    private final Ratings ratings;
    private final Reactions reactions;
    private final Erasure erasure;
    private final Plans plans;
    private final Handoffs handoffs;

    public TurnEffects(
            OpenQuestions openQuestions,
            Ratings ratings,
            Reactions reactions,
            Erasure erasure,
            Plans plans,
            Handoffs handoffs) {
        this.openQuestions = openQuestions;
        this.ratings = ratings;
        this.reactions = reactions;
        this.erasure = erasure;
        this.plans = plans;
        this.handoffs = handoffs;
    }

    List<TransactionalWrite> of(
            ClaimedUtterance utterance, Understanding understanding, Decision decision, Turn turn, Reply reply) {
        if (decision instanceof Decision.Escalate) {
            return List.of(openQuestions.open(turn));
        }
        return switch (understanding.intent()) {
            case Intent.Rated(String rated, boolean helpful) -> and(ratings.rate(utterance, rated, helpful), reply);
            case Intent.Feedback(FeedbackWish wish) -> and(reactions.write(utterance, wish), reply);
            case Intent _ when !reply.also().isEmpty() -> reply.also();
            case Intent.ErasureWanted(boolean confirmed)
            when confirmed ->
                Stream.concat(
                                handoffs.beforeErasure(utterance.conversation()).stream(),
                                Stream.of(erasure.erase(utterance.conversation(), turn.id())))
                        .toList();
            default ->
                reply.plan().map(plan -> plans.keep(utterance.conversation(), plan)).stream()
                        .toList();
        };
    }

    private static List<TransactionalWrite> and(TransactionalWrite first, Reply reply) {
        return Stream.concat(Stream.of(first), reply.also().stream()).toList();
    }
}
