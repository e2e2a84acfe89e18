package org.guidepost.bot.conversation;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Wakes the workers of this instance, one for each signal, so that they need not poll often. Losing a signal is harmless:
 * the workers look by themselves after a while.
 */
public final class WorkSignal {

    private static final int MOST_PENDING = 1_000;

    private final Semaphore permits = new Semaphore(0);

    /** There is a piece of work. */
    public void raise() {
        if (permits.availablePermits() < MOST_PENDING) {
            permits.release();
        }
    }

    /**
     * Waits for work, at most this long.
     *
     * @return whether there was a signal
     */
    public boolean await(Duration most) throws InterruptedException {
        return permits.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Forgets the signals so far: one look finds all that they stand for. */
    public void clear() {
        permits.drainPermits();
    }
}
