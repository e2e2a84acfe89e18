package org.guidepost.bot.fault;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.guidepost.bot.turn.Step;
import org.guidepost.bot.turn.TurnObserver;

/** Makes turns fail halfway, as often as a test wishes. */
public final class Stumbling implements TurnObserver {

    private final AtomicInteger left = new AtomicInteger();
    private volatile Supplier<RuntimeException> failure = IllegalStateException::new;

    /** The next turns fail after they have been decided. */
    public void times(int number, Supplier<RuntimeException> with) {
        failure = with;
        left.set(number);
    }

    /** How many of the ordered failures have not happened. */
    public int left() {
        return left.get();
    }

    @Override
    public void reached(Step step, String utterance) {
        if (step == Step.DECIDED && left.getAndUpdate(number -> Math.max(0, number - 1)) > 0) {
            throw failure.get();
        }
    }
}
