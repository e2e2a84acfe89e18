package org.guidepost.bot.publication;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what nobody gives notice of. */
final class Patience {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private Patience() {}

    /**
     * Looks until something is so.
     *
     * @return whether it has become so in time, and before the thread was interrupted
     */
    static boolean until(BooleanSupplier so, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!so.getAsBoolean()) {
            if (System.nanoTime() >= end || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        return true;
    }
}
