package org.guidepost.connectors.channel.telegram;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.guidepost.connectors.channel.telegram.TelegramProperties.PaceLimits;

/**
 * The token buckets of the pace.
 *
 * <p>A bucket of capacity c refilled with r in a period lets c + r through in the worst such period, so a limit of n is a
 * burst of a quarter and a refill of the rest: never more than n in any period, however it is cut.
 */
final class Buckets {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final int BURST_SHARE = 4;

    private final PaceLimits limits;
    private final TimeMeter time;

    Buckets(PaceLimits limits, TimeMeter time) {
        this.limits = limits;
        this.time = time;
    }

    Bucket overall() {
        return bucket(atMost(limits.overallPerSecond(), SECOND));
    }

    /** The bucket of a chat; groups have negative ids. */
    Bucket of(long chat) {
        Bandwidth perChat = Bandwidth.builder()
                .capacity(1)
                .refillGreedy(1, limits.perChat())
                .build();
        return chat < 0 ? bucket(perChat, atMost(limits.perGroupAndMinute(), MINUTE)) : bucket(perChat);
    }

    private static Bandwidth atMost(int messages, Duration period) {
        int burst = messages / BURST_SHARE;
        return Bandwidth.builder()
                .capacity(burst)
                .refillGreedy(messages - burst, period)
                .build();
    }

    private Bucket bucket(Bandwidth... limits) {
        var builder = Bucket.builder().withCustomTimePrecision(time);
        for (Bandwidth limit : limits) {
            builder.addLimit(limit);
        }
        return builder.build();
    }
}
