package org.guidepost.bot.demo;

import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** The time of a demonstration: any moment of its past while that is told, the real one afterwards. Thread-safe. */
final class DemoTime implements InstantSource {

    private final InstantSource real;
    private volatile @Nullable Instant told;

    DemoTime(InstantSource real) {
        this.real = real;
    }

    @Override
    public Instant instant() {
        Instant moment = told;
        return moment == null ? real.instant() : moment;
    }

    /** It is this moment from now on. */
    void set(Instant moment) {
        told = moment;
    }

    /** It is now. */
    void comeBack() {
        told = null;
    }
}
