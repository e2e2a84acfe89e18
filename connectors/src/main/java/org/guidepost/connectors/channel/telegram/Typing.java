package org.guidepost.connectors.channel.telegram;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.telegram.telegrambots.meta.api.methods.ActionType;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;

/** "Typing…" over the chats whose questions are being worked on: shown again and again until the answer, or too long. */
final class Typing {

    private final Courtesies courtesies;
    private final ScheduledExecutorService timer;
    private final Duration interval;
    private final long mostTimes;
    private final Map<Long, Future<?>> shown = new ConcurrentHashMap<>();

    Typing(Courtesies courtesies, ScheduledExecutorService timer, Duration interval, Duration ends) {
        this.courtesies = courtesies;
        this.timer = timer;
        this.interval = interval;
        this.mostTimes = Math.max(1, ends.dividedBy(interval));
    }

    void start(long chat) {
        shown.computeIfAbsent(chat, this::schedule);
    }

    void stop(long chat) {
        Future<?> repeated = shown.remove(chat);
        if (repeated != null) {
            repeated.cancel(false);
        }
    }

    /** The chats that see "typing…" now. */
    Set<Long> chats() {
        return Set.copyOf(shown.keySet());
    }

    private Future<?> schedule(long chat) {
        Show show = new Show(chat);
        return timer.scheduleWithFixedDelay(show, 0, interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** One chat's repetition; runs on one thread at a time. */
    private final class Show implements Runnable {

        private final long chat;
        private long times;

        private Show(long chat) {
            this.chat = chat;
        }

        @Override
        public void run() {
            if (times++ >= mostTimes) {
                stop(chat);
                return;
            }
            courtesies.ifThereIsRoom(chat, new SendChatAction(Long.toString(chat), ActionType.TYPING.toString()));
        }
    }
}
