package org.guidepost.connectors.channel.telegram;

import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** The channel's health as the actuator shows it: red as soon as a try fails, green with the next that works. */
final class TelegramHealthIndicator implements HealthIndicator {

    private final TelegramMonitor monitor;
    private final Clock clock;
    private final Duration patience;

    TelegramHealthIndicator(TelegramMonitor monitor, Clock clock, Duration patience) {
        this.monitor = monitor;
        this.clock = clock;
        this.patience = patience;
    }

    @Override
    public Health health() {
        TelegramHealth health = monitor.health();
        Health.Builder shown = health.isUp(clock.instant(), patience) ? Health.up() : Health.down();
        shown.withDetail("state", health.state())
                .withDetail("since", health.since())
                .withDetail("failures", health.failures())
                .withDetail("skipped", health.skipped());
        health.lastSuccess().ifPresent(last -> shown.withDetail("lastSuccess", last));
        health.problem().ifPresent(problem -> shown.withDetail("problem", problem));
        return shown.build();
    }
}
