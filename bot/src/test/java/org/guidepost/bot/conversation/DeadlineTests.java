package org.guidepost.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeadlineTests {

    private static final Duration AMPLE = Duration.ofSeconds(30);

    private final CountDownLatch goOn = new CountDownLatch(1);

    @AfterEach
    void release() {
        goOn.countDown();
        Thread.interrupted();
    }

    @Test
    void givesWhatTheTaskGives() throws TimeoutException {
        assertThat(new Deadline(AMPLE).<String>keep(() -> "done")).isEqualTo("done");
    }

    @Test
    void endsTheWaitAndLetsTheTaskGoOn() throws InterruptedException {
        var finished = new CountDownLatch(1);

        assertThatThrownBy(() -> new Deadline(Duration.ofMillis(20)).keep(() -> {
                    goOn.await();
                    finished.countDown();
                    return true;
                }))
                .isInstanceOf(TimeoutException.class);

        goOn.countDown();
        assertThat(finished.await(AMPLE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void throwsWhatTheTaskThrew() {
        var failure = new IllegalArgumentException("its own");

        assertThatThrownBy(() -> new Deadline(AMPLE).keep(() -> {
                    throw failure;
                }))
                .isSameAs(failure);
    }

    @Test
    void wrapsWhatNobodyWouldCatch() {
        assertThatThrownBy(() -> new Deadline(AMPLE).keep(() -> {
                    throw new IOException("checked");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasCauseInstanceOf(IOException.class);
    }

    @Test
    void isOverWhenTheWaiterIsInterrupted() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> new Deadline(AMPLE).keep(() -> {
                    goOn.await();
                    return true;
                }))
                .isInstanceOf(TimeoutException.class);
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }
}
