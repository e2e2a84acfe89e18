package org.guidepost.connectors.channel.telegram;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * How fast messages may go out: per chat, per group, over all, and not at all to a chat that Telegram has told to wait.
 *
 * <p>Nobody ever waits inside: a chat whose turn it is not is told when to ask again, and the others go on. Time is
 * monotonic, so that a changed clock neither stops nor floods anybody. Thread-safe.
 */
final class Pace {

    /** Chats beyond the limit that have been quiet for longest are forgotten; at full speed that is minutes ago. */
    private static final int REMEMBERED_CHATS = 10_000;

    private final Buckets buckets;
    private final TimeMeter time;
    private final Bucket overall;
    private final long reserve;
    private final SequencedMap<Long, Bucket> chats = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Long, Long> pausedUntil = new HashMap<>();
    private final FloodWatch flood = new FloodWatch();
    private long allPausedUntil;

    Pace(TelegramProperties.PaceLimits limits, TimeMeter time) {
        this.buckets = new Buckets(limits, time);
        this.time = time;
        this.overall = buckets.overall();
        this.reserve = overall.getAvailableTokens() / 2;
        this.allPausedUntil = time.currentTimeNanos();
    }

    /**
     * Takes a chat's turn to get a message.
     *
     * @return nothing if it is its turn; otherwise how long to wait before asking again
     */
    synchronized Optional<Duration> turn(long chat) {
        Bucket own = bucket(chat);
        long wait = Math.max(pause(chat), Math.max(wait(own), wait(overall)));
        if (wait > 0) {
            return Optional.of(Duration.ofNanos(wait));
        }
        own.tryConsume(1);
        overall.tryConsume(1);
        return Optional.empty();
    }

    /** Counts a message that goes out of turn; the next one waits the longer. */
    synchronized void charge(long chat) {
        bucket(chat).consumeIgnoringRateLimits(1);
        overall.consumeIgnoringRateLimits(1);
    }

    /** Telegram wants a chat to be left alone for a while, and after several such chats in a row, all of them. */
    synchronized void pause(long chat, Duration retryAfter) {
        long now = time.currentTimeNanos();
        pausedUntil.values().removeIf(until -> until - now <= 0);
        pausedUntil.put(chat, now + retryAfter.toNanos());
        flood.refused(chat, retryAfter).ifPresent(all -> allPausedUntil = now + all.toNanos());
    }

    /** Takes a turn for something that may as well be left out: only from what messages are not likely to need. */
    synchronized boolean spare(long chat) {
        return pause(chat) <= 0 && overall.getAvailableTokens() > reserve && overall.tryConsume(1);
    }

    /** Whether Telegram wants a chat to be left alone now. */
    synchronized boolean isPaused(long chat) {
        return pause(chat) > 0;
    }

    /** A message went through: the limits are not exceeded over all. */
    synchronized void wentThrough() {
        flood.wentThrough();
    }

    private long pause(long chat) {
        long now = time.currentTimeNanos();
        long own = pausedUntil.getOrDefault(chat, now) - now;
        return Math.max(own, allPausedUntil - now);
    }

    private Bucket bucket(long chat) {
        Bucket own = chats.computeIfAbsent(chat, buckets::of);
        if (chats.size() > REMEMBERED_CHATS) {
            chats.pollFirstEntry();
        }
        return own;
    }

    private static long wait(Bucket bucket) {
        return bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill();
    }
}
