package org.guidepost.connectors.channel.telegram;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/** A time that passes when it is told to. */
final class ManualTime implements TimeMeter {

    private long nanos = 1;

    void passes(Duration time) {
        nanos += time.toNanos();
    }

    @Override
    public long currentTimeNanos() {
        return nanos;
    }

    @Override
    public boolean isWallClockBased() {
        return false;
    }
}
