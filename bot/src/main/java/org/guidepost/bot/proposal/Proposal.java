package org.guidepost.bot.proposal;

import java.time.Instant;
import java.util.Optional;

/**
 * A suggested change of the graph.
 *
 * @param id random
 * @param question what somebody asked for whom it is made, without personal data; empty if nobody did
 * @param country for which she asked
 * @param source where it came from
 * @param remark why, in the words of who proposed or dismissed it
 * @param basedOn the checksum of what the guide said there when it was written ({@link PresentText#checksum})
 * @param version counted up by every change: a change made from an older version is refused
 * @param lock who is editing it
 * @param by the id of the account that proposed it; empty if the guide did
 * @param publishedAt when it was published, if it was
 */
public record Proposal(
        String id,
        Kind kind,
        State state,
        Draft draft,
        String question,
        Optional<String> country,
        Source source,
        String remark,
        String basedOn,
        long version,
        Optional<Lock> lock,
        String by,
        Instant createdAt,
        Optional<Instant> publishedAt) {

    /** Whether somebody may change it now. */
    public boolean isOpen() {
        return state == State.OPEN || state == State.APPROVED;
    }

    /** Whether somebody else than this account is editing it. */
    public boolean isLockedFor(String account) {
        return lock.filter(held -> !held.account().equals(account)).isPresent();
    }

    /** Whether this account is editing it. */
    public boolean isEditedBy(String account) {
        return isOpen() && lock.filter(held -> held.account().equals(account)).isPresent();
    }

    /** What it would change. */
    public enum Kind {
        NEW_ENTRY,
        NEW_VARIANT,
        CHANGED_TEXT,
        CHANGED_FACT,
        NEW_FACT;

        /** Whether a fact, and not an entry. */
        public boolean isAboutAFact() {
            return this == CHANGED_FACT || this == NEW_FACT;
        }
    }

    /** How far it is. */
    public enum State {
        OPEN,
        APPROVED,
        PUBLISHED,
        DISMISSED
    }

    /** Where a proposal comes from. */
    public enum Source {
        /** What a mentor answered. */
        CASE,
        /** Questions that the graph could not answer. */
        GAP,
        /** An answer that did not help. */
        RATING,
        /** A fact that fell due. */
        FACT,
        /** A coordinator. */
        IDEA,
        /** What people pressed after an answer. */
        REACTION
    }

    /**
     * Who is editing it, and until when nobody else may.
     *
     * @param name of the account
     */
    public record Lock(String account, String name, Instant until) {}
}
