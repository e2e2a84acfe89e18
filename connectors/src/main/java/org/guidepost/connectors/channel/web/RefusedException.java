package org.guidepost.connectors.channel.web;

import java.time.Duration;

/** A refusal on its way from wherever it was found to the edge, where it becomes an answer. */
final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;
    private final Duration retryAfter;

    RefusedException(Refusal refusal) {
        this(refusal, Duration.ZERO);
    }

    /** @param retryAfter when the same request may be tried again; zero if that would change nothing */
    RefusedException(Refusal refusal, Duration retryAfter) {
        super(refusal.code(), null, false, false);
        this.refusal = refusal;
        this.retryAfter = retryAfter;
    }

    Refusal refusal() {
        return refusal;
    }

    /** Whole seconds, rounded up, so that nobody is told to come back too early; zero if waiting changes nothing. */
    long retryAfterSeconds() {
        return retryAfter.plusMillis(999).toSeconds();
    }
}
