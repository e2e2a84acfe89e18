package org.guidepost.bot.turn;

import java.util.List;

/** Is told when a turn has reached a stage: for measuring, and for tests that interrupt it there. */
@FunctionalInterface
public interface TurnObserver {

    /**
     * @param utterance the id of the utterance, or of the message once it is delivered
     */
    void reached(Step step, String utterance);

    /** Several as one, told in order. */
    static TurnObserver all(List<TurnObserver> observers) {
        List<TurnObserver> copy = List.copyOf(observers);
        return (step, utterance) -> copy.forEach(observer -> observer.reached(step, utterance));
    }
}
