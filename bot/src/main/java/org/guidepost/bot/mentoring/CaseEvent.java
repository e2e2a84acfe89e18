package org.guidepost.bot.mentoring;

import java.util.EnumSet;
import java.util.Set;

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
    /** The mentor of a case that was reported has left; it goes on resting. */
    MENTOR_LEFT,
    /** No mentor is found; a coordinator is to look after it. */
    LEFT_TO_COORDINATOR,
    /** Nobody has taken it for long. */
    GIVEN_UP,
    /** The mentor writes to the mentee. */
    ANSWERED,
    /** The mentee writes to the mentor. */
    ASKED_MORE,
    /** The mentee says that it is solved. */
    CONFIRMED,
    /** The mentee has said nothing for long. */
    ASSUMED_RESOLVED,
    /** The mentee wants no answer any more. */
    WITHDRAWN,
    /** One of the two has changed what she wrote. */
    EDITED,
    /** What the mentee wrote is kept from the mentor until a coordinator has read it. */
    HELD,
    /** A coordinator lets the mentor have what was kept from her. */
    RELEASED,
    /** One of the two does not want to go on and asks a coordinator to look at it. */
    REPORTED,
    /** A coordinator ends it. */
    CLOSED,
    /** One of the two would give her name to the other. */
    NAME_OFFERED,
    /** She would not any more. */
    NAME_WITHDRAWN;

    private static final Set<CaseEvent> IN_PASSING = EnumSet.of(EDITED, HELD, NAME_OFFERED, NAME_WITHDRAWN);

    /** Whether nobody has more or less to do after it than before. */
    boolean changesNoWait() {
        return IN_PASSING.contains(this);
    }
}
