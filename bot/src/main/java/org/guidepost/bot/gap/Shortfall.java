package org.guidepost.bot.gap;

/**
 * How the guide fell short of a question.
 *
 * <p>The severity says how much of an answer was missing, from 0 to 1; it weighs in {@link GapRanking}.
 */
public enum Shortfall {
    /** A human was asked for. */
    ESCALATED(1.0),
    /** There was no entry, or none that the guide was sure of. */
    UNANSWERED(0.9),
    /** It was answered, and she said that it did not help. */
    LOW_RATED(0.7),
    /** It was taken for none of the guide's business, though a topic was near. */
    DECLINED(0.4);

    private final double severity;

    Shortfall(double severity) {
        this.severity = severity;
    }

    double severity() {
        return severity;
    }

    /** The worse of two. */
    Shortfall or(Shortfall other) {
        return severity >= other.severity ? this : other;
    }
}
