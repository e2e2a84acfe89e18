package org.guidepost.connectors.channel.telegram;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.guidepost.connectors.channel.telegram.TelegramHealth.State;

/** The channel's health as it goes; thread-safe. */
final class HealthLog implements TelegramMonitor {

    private final Clock clock;
    private TelegramHealth now;

    HealthLog(Clock clock) {
        this.clock = clock;
        this.now = new TelegramHealth(State.STARTING, clock.instant(), Optional.empty(), 0, Optional.empty(), 0);
    }

    @Override
    public synchronized TelegramHealth health() {
        return now;
    }

    void polled() {
        succeeded(State.POLLING);
    }

    void listens() {
        succeeded(State.LISTENING);
    }

    synchronized void failed(String problem) {
        Instant since = entered(State.FAILING, clock.instant());
        now = new TelegramHealth(
                State.FAILING, since, now.lastSuccess(), now.failures() + 1, Optional.of(problem), now.skipped());
    }

    synchronized void standsBy() {
        enter(State.STANDBY);
    }

    synchronized void stopped() {
        enter(State.STOPPED);
    }

    synchronized void skipped(int updates) {
        now = new TelegramHealth(
                now.state(), now.since(), now.lastSuccess(), now.failures(), now.problem(), now.skipped() + updates);
    }

    private synchronized void succeeded(State state) {
        Instant time = clock.instant();
        now = new TelegramHealth(state, entered(state, time), Optional.of(time), 0, Optional.empty(), now.skipped());
    }

    private void enter(State state) {
        Instant since = entered(state, clock.instant());
        now = new TelegramHealth(state, since, now.lastSuccess(), 0, Optional.empty(), now.skipped());
    }

    private Instant entered(State state, Instant time) {
        return now.state() == state ? now.since() : time;
    }
}
