package org.guidepost.bot.conversation;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Wakes the workers of this instance when there is something to do, so that they need not poll often. Losing a signal is
 * harmless: the workers look by themselves after a while.
 */
public final class WorkSignal {

    private static final int MOST_PENDING = 1_000;

    private final Semaphore permits = new Semaphore(0);

    /** There is work. */
    public void raise() {
        if (permits.availablePermits() < MOST_PENDING) {
            permits.release();
        }
    }

    /** Waits for work, at most this long. */
    public void await(Duration most) throws InterruptedException {
        boolean signalled = permits.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS);
        assert signalled || !most.isNegative();
    }
}
