package org.guidepost.bot.gap;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.guidepost.bot.conversation.Leases;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Has the gaps found anew each night, and whenever a coordinator wants it: by one instance at a time, in the background. */
public final class GapClock implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(GapClock.class);
    private static final String LEASE = "gaps";

    /** Longer than it ever takes. */
    private static final Duration AT_MOST = Duration.ofMinutes(10);

    private final GapUpdate update;
    private final Leases leases;
    private final AtomicBoolean busy = new AtomicBoolean();
    private final ExecutorService background = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("gaps").factory());

    GapClock(GapUpdate update, Leases leases) {
        this.update = update;
        this.leases = leases;
    }

    /** At night in all of the countries. */
    @Scheduled(cron = "0 30 1 * * *", zone = "UTC")
    void nightly() {
        lookAgain();
    }

    /** Begins to look, unless that is going on already. */
    public void lookAgain() {
        if (busy.compareAndSet(false, true)) {
            background.execute(this::look);
        }
    }

    /** Whether this instance is looking now. */
    public boolean isLooking() {
        return busy.get();
    }

    private void look() {
        try {
            if (leases.hold(LEASE, AT_MOST)) {
                int gaps = update.run();
                leases.release(LEASE);
                LOG.atInfo().addKeyValue("gaps", gaps).log("The gaps were found anew");
            }
        } catch (Neo4jException | IllegalStateException | IllegalArgumentException e) {
            LOG.atWarn().addKeyValue("failure", e.getClass().getName()).log("The gaps could not be found anew");
        } finally {
            busy.set(false);
        }
    }

    @Override
    public void close() {
        background.shutdownNow();
    }
}
