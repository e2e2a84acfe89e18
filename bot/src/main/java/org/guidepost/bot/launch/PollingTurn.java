package org.guidepost.bot.launch;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.guidepost.bot.conversation.Leases;
import org.guidepost.connectors.channel.telegram.PollingLease;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.context.SmartLifecycle;

/**
 * Whose turn it is to ask Telegram, among the instances that share a database. The lease is renewed in the background; while
 * the database is away, who had it keeps it, as nobody else can take it.
 */
final class PollingTurn implements PollingLease, SmartLifecycle {

    private static final String NAME = "telegram-polling";
    private static final Duration LENGTH = Duration.ofSeconds(15);
    private static final Duration RENEWAL = Duration.ofSeconds(4);

    private final Leases leases;
    private volatile boolean running;
    private volatile boolean held;

    PollingTurn(Leases leases) {
        this.leases = leases;
    }

    @Override
    public boolean holds() {
        return held;
    }

    @Override
    public void start() {
        running = true;
        renew();
        Thread.ofVirtual().name("polling-lease").start(this::keepRenewing);
    }

    private void keepRenewing() {
        while (running) {
            try {
                TimeUnit.MILLISECONDS.sleep(RENEWAL.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            renew();
        }
    }

    private void renew() {
        try {
            held = leases.hold(NAME, LENGTH);
        } catch (Neo4jException e) {
            // The database is away: who had the lease keeps it until somebody can say otherwise.
        } catch (IllegalStateException e) {
            // The driver is closed: the application ends.
            running = false;
        }
    }

    @Override
    public void stop() {
        running = false;
        if (held) {
            held = false;
            release();
        }
    }

    private void release() {
        try {
            leases.release(NAME);
        } catch (Neo4jException e) {
            // It runs out by itself.
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
