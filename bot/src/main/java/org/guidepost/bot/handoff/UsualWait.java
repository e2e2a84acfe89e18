package org.guidepost.bot.handoff;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.guidepost.bot.mentoring.CaseReport.Spread;

/** How long people usually wait for the first answer of a human, as far as that is known. */
final class UsualWait {

    /** By judgement: of fewer, nine in ten are no experience. */
    private static final int ENOUGH = 10;

    private final Supplier<Spread> spread;

    /** @param spread of the latest weeks, quickly */
    UsualWait(Supplier<Spread> spread) {
        this.spread = spread;
    }

    /** What can be said honestly; empty if too few people have asked yet. */
    Optional<Lengths> lengths() {
        Spread known = spread.get();
        return known.count() < ENOUGH
                ? Optional.empty()
                : known.half().flatMap(half -> known.most().map(most -> new Lengths(half, most)));
    }

    /**
     * How long people waited.
     *
     * @param half half of them at most
     * @param most nine of ten at most
     */
    record Lengths(Duration half, Duration most) {}
}
