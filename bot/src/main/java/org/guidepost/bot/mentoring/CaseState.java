package org.guidepost.bot.mentoring;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How far a case is, and what may happen to it then. */
public enum CaseState {
    /** It looks for a mentor. */
    OPEN,
    /** One mentor has been asked whether she takes it. */
    OFFERED,
    /** A mentor has taken it and has not answered yet. */
    ACCEPTED,
    /** The mentor has answered. */
    ANSWERED,
    /** The mentee has said that it is solved, or has said nothing for long. */
    RESOLVED,
    /** The mentee wants no answer any more, or nobody has taken it for long. */
    WITHDRAWN,
    /** One of the two has reported it; the talk rests until a coordinator has decided. */
    STOPPED,
    /** A coordinator has ended it. */
    CLOSED;

    /** What may happen to a case in each state, and what it is then. */
    private static final Map<CaseState, Map<CaseEvent, CaseState>> LEGAL = Map.of(
            OPEN,
            Map.ofEntries(
                    entry(CaseEvent.OFFERED, OFFERED),
                    entry(CaseEvent.LEFT_TO_COORDINATOR, OPEN),
                    entry(CaseEvent.GIVEN_UP, WITHDRAWN),
                    entry(CaseEvent.CLOSED, CLOSED),
                    entry(CaseEvent.WITHDRAWN, WITHDRAWN)),
            OFFERED,
            Map.ofEntries(
                    entry(CaseEvent.ACCEPTED, ACCEPTED),
                    entry(CaseEvent.DECLINED, OPEN),
                    entry(CaseEvent.REMINDED, OFFERED),
                    entry(CaseEvent.REPORTED, STOPPED),
                    entry(CaseEvent.CLOSED, CLOSED),
                    entry(CaseEvent.EXPIRED, OPEN),
                    entry(CaseEvent.REASSIGNED, OPEN),
                    entry(CaseEvent.WITHDRAWN, WITHDRAWN)),
            ACCEPTED,
            Map.ofEntries(
                    entry(CaseEvent.ANSWERED, ANSWERED),
                    entry(CaseEvent.ASKED_MORE, ACCEPTED),
                    entry(CaseEvent.EDITED, ACCEPTED),
                    entry(CaseEvent.HELD, ACCEPTED),
                    entry(CaseEvent.RELEASED, ACCEPTED),
                    entry(CaseEvent.NAME_OFFERED, ACCEPTED),
                    entry(CaseEvent.NAME_WITHDRAWN, ACCEPTED),
                    entry(CaseEvent.REPORTED, STOPPED),
                    entry(CaseEvent.CLOSED, CLOSED),
                    entry(CaseEvent.REMINDED, ACCEPTED),
                    entry(CaseEvent.EXPIRED, OPEN),
                    entry(CaseEvent.GIVEN_BACK, OPEN),
                    entry(CaseEvent.REASSIGNED, OPEN),
                    entry(CaseEvent.CONFIRMED, RESOLVED),
                    entry(CaseEvent.WITHDRAWN, WITHDRAWN)),
            ANSWERED,
            Map.ofEntries(
                    entry(CaseEvent.ANSWERED, ANSWERED),
                    entry(CaseEvent.ASKED_MORE, ACCEPTED),
                    entry(CaseEvent.GIVEN_BACK, OPEN),
                    entry(CaseEvent.EDITED, ANSWERED),
                    entry(CaseEvent.HELD, ANSWERED),
                    entry(CaseEvent.RELEASED, ACCEPTED),
                    entry(CaseEvent.NAME_OFFERED, ANSWERED),
                    entry(CaseEvent.NAME_WITHDRAWN, ANSWERED),
                    entry(CaseEvent.REPORTED, STOPPED),
                    entry(CaseEvent.CLOSED, CLOSED),
                    entry(CaseEvent.REASSIGNED, OPEN),
                    entry(CaseEvent.CONFIRMED, RESOLVED),
                    entry(CaseEvent.ASSUMED_RESOLVED, RESOLVED),
                    entry(CaseEvent.WITHDRAWN, WITHDRAWN)),
            STOPPED,
            Map.ofEntries(
                    entry(CaseEvent.OFFERED, OFFERED),
                    entry(CaseEvent.MENTOR_LEFT, STOPPED),
                    entry(CaseEvent.REASSIGNED, OPEN),
                    entry(CaseEvent.CLOSED, CLOSED),
                    entry(CaseEvent.WITHDRAWN, WITHDRAWN)),
            RESOLVED,
            Map.of(),
            WITHDRAWN,
            Map.of(),
            CLOSED,
            Map.of());

    private static final Set<CaseState> OWNED = Set.of(ACCEPTED, ANSWERED);

    /** The state after an event; empty if it may not happen in this state. */
    public Optional<CaseState> after(CaseEvent event) {
        return Optional.ofNullable(LEGAL.getOrDefault(this, Map.of()).get(event));
    }

    /** Whether a mentor has the conversation, so that the guide is silent in it. */
    public boolean isOwned() {
        return OWNED.contains(this);
    }

    /** Whether nothing happens to it any more. */
    public boolean isClosed() {
        return LEGAL.getOrDefault(this, Map.of()).isEmpty();
    }
}
