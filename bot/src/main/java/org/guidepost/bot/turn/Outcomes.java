package org.guidepost.bot.turn;

import org.guidepost.bot.answer.Composition;
import org.guidepost.bot.answer.Decision;
import org.guidepost.bot.answer.Reply;
import org.guidepost.bot.conversation.ClaimedUtterance;
import org.guidepost.bot.conversation.Outcome;
import org.guidepost.knowledge.Retrieval;

/** Sums up a turn: what is recorded of it, what is remembered of her, what is said to her, and what else it changes. */
public final class Outcomes {

    private final TurnTraces traces;
    private final TurnEffects effects;

    public Outcomes(TurnTraces traces, TurnEffects effects) {
        this.traces = traces;
        this.effects = effects;
    }

    Outcome of(
            ClaimedUtterance utterance, Composition composition, Retrieval retrieval, Decision decision, Reply reply) {
        var understanding = composition.understanding();
        var conversation = composition.conversation();
        var trace = traces.of(utterance, understanding, retrieval, conversation.person());
        var turn = Turns.of(composition.turn(), decision, understanding, conversation, reply, trace);
        return new Outcome(
                turn,
                PersonMemory.after(understanding, reply, conversation.person()),
                reply.messages(),
                effects.of(utterance, understanding, decision, turn, reply),
                conversation.ownedBy());
    }
}
