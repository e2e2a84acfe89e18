package org.guidepost.connectors.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guidepost.connectors.channel.telegram.RunningChannel.says;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.guidepost.connectors.channel.Delivery.Delivered;
import org.guidepost.connectors.channel.Delivery.Failed;
import org.guidepost.connectors.channel.Delivery.RetryLater;
import org.guidepost.connectors.channel.Outbound;
import org.guidepost.connectors.channel.telegram.StubBotApi.Call;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The pace as Telegram sees it, by its own time stamps. */
class TelegramPaceIT {

    private static final int CHATS = 40;
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final RunningChannel running = RunningChannel.withPace(TelegramSettings.REAL_PACE);

    @AfterEach
    void close() {
        running.close();
    }

    @Test
    void staysBelowTelegramsLimitsAndLosesNothing() throws Exception {
        try (ExecutorService chats = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> done = new ArrayList<>();
            for (int chat = 1; chat <= CHATS; chat++) {
                long to = chat;
                done.add(chats.submit(() -> sendTwoAsToldTo(to)));
            }
            for (Future<?> chat : done) {
                chat.get();
            }
        }

        List<Call> calls = running.telegram.calls("sendMessage");
        assertThat(calls).hasSize(2 * CHATS);
        assertThat(mostInASecond(calls)).isLessThanOrEqualTo(30);
        for (int chat = 1; chat <= CHATS; chat++) {
            String id = Integer.toString(chat);
            assertThat(mostInASecond(calls.stream()
                            .filter(call ->
                                    call.parameters().path("chat_id").asString().equals(id))
                            .toList()))
                    .isEqualTo(1);
        }
    }

    private void sendTwoAsToldTo(long chat) {
        deliver(says("a" + chat, chat, "first"));
        deliver(says("b" + chat, chat, "second"));
    }

    /** As an outbox does: again after the wait that was asked for. */
    private void deliver(Outbound message) {
        while (true) {
            switch (running.deliver(message)) {
                case Delivered delivered -> {
                    return;
                }
                case RetryLater later -> LockSupport.parkNanos(later.after().toNanos());
                case Failed failed -> throw new AssertionError(failed.reason());
            }
        }
    }

    private static long mostInASecond(List<Call> calls) {
        return calls.stream()
                .mapToLong(first -> calls.stream()
                        .mapToLong(call -> call.nanoTime() - first.nanoTime())
                        .filter(since -> since >= 0 && since < SECOND)
                        .count())
                .max()
                .orElse(0);
    }
}
