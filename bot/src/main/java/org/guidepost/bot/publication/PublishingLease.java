package org.guidepost.bot.publication;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.guidepost.bot.conversation.Leases;
import org.guidepost.bot.conversation.TransactionalWrite;

/** What makes publishing one thing at a time: over all instances by a lease, over the threads of this one by a lock. */
final class PublishingLease {

    private static final String NAME = "publishing";
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private final Leases leases;
    private final ReentrantLock thread = new ReentrantLock();

    PublishingLease(Leases leases) {
        this.leases = leases;
    }

    /**
     * Waits until nobody else publishes.
     *
     * @param patience for how long at most
     * @return whether it is held now; whoever holds it gives it back
     */
    boolean take(Duration patience) {
        try {
            if (!thread.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                return false;
            }
            boolean held = false;
            try {
                held = Patience.until(() -> leases.hold(NAME, LONGEST), patience);
                return held;
            } finally {
                if (!held) {
                    thread.unlock();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void giveBack() {
        try {
            leases.release(NAME);
        } finally {
            thread.unlock();
        }
    }

    /** Part of what is written while it is held: nothing is, if it took so long that another one holds it by now. */
    TransactionalWrite stillHeld() {
        return leases.keep(NAME, LONGEST);
    }
}
