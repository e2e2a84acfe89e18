package org.guidepost.bot.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that goes as another one does, and that a test sets forward. */
public final class MovedClock extends Clock {

    private final Clock base;
    private volatile Duration ahead = Duration.ZERO;

    public MovedClock(Clock base) {
        this.base = base;
    }

    public void move(Duration further) {
        ahead = ahead.plus(further);
    }

    @Override
    public Instant instant() {
        return base.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
