package org.guidepost.bot.mentoring;

/** What happens to a case. */
public enum CaseEvent {
    /** One mentor is asked whether she takes it. */
    OFFERED,
    /** A mentor takes it. */
    ACCEPTED,
    /** The mentor who was asked passes it on. */
    DECLINED,
    /** Who has it is told that it waits. */
    REMINDED,
    /** Who had it did nothing in time. */
    EXPIRED,
    /** A mentor who has taken it gives it back. */
    GIVEN_BACK,
    /** A mentee or coordinator wants another mentor, or the mentor has left. */
    REASSIGNED,
    /** No mentor is found; a coordinator is to look after it. */
    LEFT_TO_COORDINATOR,
    /** The mentor writes to the mentee. */
    ANSWERED,
    /** The mentee writes to the mentor. */
    ASKED_MORE,
    /** The mentee says that it is solved. */
    CONFIRMED,
    /** The mentee has said nothing for long. */
    ASSUMED_RESOLVED,
    /** The mentee wants no answer any more. */
    WITHDRAWN
}
