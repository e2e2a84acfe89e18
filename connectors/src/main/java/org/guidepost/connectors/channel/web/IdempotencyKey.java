package org.guidepost.connectors.channel.web;

import java.util.regex.Pattern;

/** The sender's own name of a message, the same for every try to send it. Unique within its session only. */
record IdempotencyKey(String value) {

    static final String HEADER = "Idempotency-Key";

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{8,64}");

    IdempotencyKey {
        if (!SHAPE.matcher(value).matches()) {
            throw new RefusedException(Refusal.MALFORMED);
        }
    }

    /** The external id under which the inbox knows the message: prefixed, so that sessions can't collide. */
    String within(SessionToken session) {
        return session.address() + ":" + value;
    }
}
