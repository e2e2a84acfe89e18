package org.guidepost.connectors.channel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.guidepost.connectors.channel.InboxUnavailableException;
import org.junit.jupiter.api.Test;

class DeadlineTests {

    @Test
    void givesWhatComesInTime() {
        try (var deadline = new Deadline(Duration.ofMinutes(1))) {
            assertThat(deadline.await(() -> "stored")).isEqualTo("stored");
        }
    }

    @Test
    void givesUpAfterIt() {
        var never = new CountDownLatch(1);
        try (var deadline = new Deadline(Duration.ofMillis(20))) {
            assertUnavailable(deadline, () -> waitFor(never));
        }
    }

    @Test
    void saysSoWhenTheInboxSaysSo() {
        try (var deadline = new Deadline(Duration.ofMinutes(1))) {
            assertUnavailable(deadline, () -> {
                throw new InboxUnavailableException("away", new IllegalStateException());
            });
        }
    }

    @Test
    void tellsWhenToTryAgainWhateverFailed() {
        try (var deadline = new Deadline(Duration.ofMinutes(1))) {
            assertUnavailable(deadline, () -> {
                throw new IllegalStateException("a bug");
            });
        }
    }

    private static void assertUnavailable(Deadline deadline, Runnable work) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> deadline.await(() -> {
                    work.run();
                    return "never";
                }))
                .matches(refused -> refused.refusal() == Refusal.UNAVAILABLE)
                .matches(refused -> refused.retryAfterSeconds() > 0);
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
