package org.guidepost.connectors.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.guidepost.connectors.channel.telegram.TelegramHealth.State;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class HealthLogTests {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private Instant now = Instant.parse("2026-11-21T10:00:00Z");
    private final HealthLog log = new HealthLog(new TestClock());
    private final TelegramHealthIndicator indicator = new TelegramHealthIndicator(log, new TestClock(), PATIENCE);

    @Test
    void isGreenWhileItPolls() {
        log.polled();

        assertThat(log.health().state()).isEqualTo(State.POLLING);
        assertThat(indicator.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void remembersSinceWhenItPolls() {
        log.polled();
        Instant first = now;
        now = now.plusSeconds(20);
        log.polled();

        assertThat(log.health().since()).isEqualTo(first);
        assertThat(log.health().lastSuccess()).hasValue(now);
    }

    @Test
    void isRedAfterAFailureAndGreenAfterTheNextSuccess() {
        log.polled();
        log.failed("timeout");
        log.failed("http-502");

        assertThat(indicator.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(indicator.health().getDetails())
                .containsEntry("problem", "http-502")
                .containsEntry("failures", 2);

        log.polled();
        assertThat(indicator.health().getStatus()).isEqualTo(Status.UP);
        assertThat(log.health().failures()).isZero();
    }

    @Test
    void isRedWhenThePollerHangsWithoutAWord() {
        log.polled();
        now = now.plus(PATIENCE).plusSeconds(1);

        assertThat(indicator.health().getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    void isGreenWhileAnotherInstancePollsOrTelegramIsSilent() {
        log.standsBy();
        now = now.plus(Duration.ofDays(1));
        assertThat(indicator.health().getStatus()).isEqualTo(Status.UP);

        log.listens();
        now = now.plus(Duration.ofDays(1));
        assertThat(indicator.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void countsWhatWasPassedOver() {
        log.skipped(1);
        log.failed("x");
        log.skipped(2);

        assertThat(log.health().skipped()).isEqualTo(3);
        assertThat(log.health().state()).isEqualTo(State.FAILING);
    }

    private final class TestClock extends Clock {

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
