package org.guidepost.bot.turn;

import org.guidepost.bot.answer.Composer;
import org.guidepost.bot.answer.Composition;
import org.guidepost.bot.answer.DecisionPolicy;
import org.guidepost.bot.conversation.ClaimedUtterance;
import org.guidepost.bot.conversation.Conversations;
import org.guidepost.bot.conversation.Ids;
import org.guidepost.bot.conversation.TurnJournal;
import org.guidepost.bot.understanding.Understander;

/**
 * Takes one utterance along its road: <b>accept → open → understand → retrieve → decide → compose → deliver → record</b>.
 *
 * <p>The inbox has <i>accepted</i> it before; the outbox <i>delivers</i> what is queued here. Queueing the messages and
 * recording the turn is one transaction: whatever happens before it can be repeated, whatever happens after it is not.
 */
public final class TurnHandler {

    private final Conversations conversations;
    private final Understander understander;
    private final Retrieving retrieving;
    private final DecisionPolicy policy;
    private final Composer composer;
    private final TurnJournal journal;
    private final Outcomes outcomes;
    private final Ids ids;
    private final TurnObserver observer;

    public TurnHandler(
            Conversations conversations,
            Understander understander,
            Retrieving retrieving,
            DecisionPolicy policy,
            Composer composer,
            TurnJournal journal,
            Outcomes outcomes,
            Ids ids,
            TurnObserver observer) {
        this.conversations = conversations;
        this.understander = understander;
        this.retrieving = retrieving;
        this.policy = policy;
        this.composer = composer;
        this.journal = journal;
        this.outcomes = outcomes;
        this.ids = ids;
        this.observer = observer;
    }

    /** Answers an accepted utterance. */
    public void handle(ClaimedUtterance utterance) {
        reached(Step.ACCEPTED, utterance);

        var conversation = conversations.open(utterance);
        reached(Step.OPENED, utterance);

        var understanding = understander.understand(utterance, conversation);
        reached(Step.UNDERSTOOD, utterance);

        var retrieval = retrieving.retrieve(understanding);
        reached(Step.RETRIEVED, utterance);

        var decision = policy.decide(understanding, retrieval, conversation);
        reached(Step.DECIDED, utterance);

        var composition = new Composition(ids.next(), understanding, conversation);
        var reply = composer.compose(decision, composition);
        reached(Step.COMPOSED, utterance);

        var outcome = outcomes.of(utterance, composition, retrieval, decision, reply);
        journal.deliverAndRecord(utterance, outcome);
        reached(Step.RECORDED, utterance);
    }

    private void reached(Step step, ClaimedUtterance utterance) {
        observer.reached(step, utterance.id());
    }
}
