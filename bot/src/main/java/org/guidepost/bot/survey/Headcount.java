package org.guidepost.bot.survey;

/**
 * How many people there are, told in steps of five: from the exact number and another one, a few could be worked out.
 *
 * @param from the multiple of {@value Suppression#FEWEST} that is not above it
 * @param isNone whether there is nobody at all
 */
public record Headcount(int from, boolean isNone) {

    static Headcount of(int people) {
        return new Headcount(people - people % Suppression.FEWEST, people == 0);
    }

    /** Whether there are one to four. */
    public boolean isFew() {
        return from == 0 && !isNone;
    }

    /** There are at most so many. */
    public int to() {
        return from + Suppression.FEWEST - 1;
    }
}
