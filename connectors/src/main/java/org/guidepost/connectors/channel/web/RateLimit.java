package org.guidepost.connectors.channel.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Optional;

/**
 * A limit that each sender has to itself: so many requests at once, refilled steadily over a time. A sender that has been
 * silent for that time is forgotten, since its bucket is full again.
 */
public final class RateLimit {

    /** Bounds the memory that made-up senders can take; beyond it the longest silent ones are forgotten. */
    private static final int MOST_SENDERS = 100_000;

    private final LoadingCache<String, Bucket> buckets;

    /**
     * @param meter the time; nothing but tests needs another than {@link TimeMeter#SYSTEM_NANOTIME}
     */
    public RateLimit(int requests, Duration per, TimeMeter meter) {
        buckets = Caffeine.newBuilder()
                .maximumSize(MOST_SENDERS)
                .expireAfterAccess(per)
                .build(sender -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(requests).refillGreedy(requests, per))
                        .withCustomTimePrecision(meter)
                        .build());
    }

    /**
     * Counts a request.
     *
     * @return how long to wait if it was one too many
     */
    public Optional<Duration> take(String sender) {
        var probe = buckets.get(sender).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }
}
