package org.guidepost.connectors.channel;

/** What the inbox did with something that came in. */
public sealed interface Acceptance {

    /**
     * Stored; an answer will follow.
     *
     * @param sequence its place in the conversation, counted from 1
     */
    record Accepted(long sequence) implements Acceptance {}

    /**
     * Already stored earlier under the same external id; nothing was done.
     *
     * @param sequence its place in the conversation
     */
    record Duplicate(long sequence) implements Acceptance {}

    /** Not stored, for a reason that the person should be told. */
    record Rejected(Reason reason) implements Acceptance {}

    /** Why something was not stored. */
    enum Reason {
        /** Nothing but white space or invisible characters. */
        EMPTY,
        /** Longer than {@link Inbound#MAX_TEXT_LENGTH}. */
        TOO_LONG,
        /** Not valid text: lone surrogates or control characters only. */
        UNREADABLE
    }
}
