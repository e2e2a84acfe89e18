package org.guidepost.bot.mentoring;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guidepost.connectors.channel.Message;

/**
 * A step of a case, with everything that is written together with it: either all of it, or nothing because the case has
 * moved on meanwhile.
 *
 * @param from the case as it was read
 * @param event what happens
 * @param mentor whom it is with afterwards
 * @param refuses a mentor whom it must not go to again
 * @param dueAt when somebody must look at it again; empty if only the mentee or the mentor can move it
 * @param letter what one of the two writes to the other
 * @param deed what else it does to the case
 * @param solved how far it is solved, where the mentee said so
 * @param notices what is said to people, by the id of their conversation
 */
public record CaseChange(
        Case from,
        CaseEvent event,
        Optional<String> mentor,
        Optional<String> refuses,
        Optional<Instant> dueAt,
        Optional<Letter> letter,
        Optional<Deed> deed,
        Optional<Case.Solved> solved,
        List<Notice> notices) {

    public CaseChange {
        notices = List.copyOf(notices);
        if (from.state().after(event).isEmpty()) {
            throw new IllegalArgumentException("%s can't happen to a case that is %s".formatted(event, from.state()));
        }
    }

    /** The state after it. */
    public CaseState state() {
        return from.state().after(event).orElseThrow();
    }

    /**
     * Something that is said to somebody because of a case.
     *
     * @param conversation the id of the conversation in which it is said
     */
    public record Notice(String conversation, Message message) {}

    /** Whether what is said quotes one of the two, so that it must be erased with the case. */
    boolean quotesPeople() {
        return letter.isPresent() || deed.isPresent() || event == CaseEvent.OFFERED || event == CaseEvent.REMINDED;
    }

    /** Whether a mentor gets something of a mentee to read. */
    boolean bringsLetter() {
        return (letter.isPresent() && event != CaseEvent.HELD)
                || event == CaseEvent.RELEASED
                || event == CaseEvent.EDITED;
    }

    /** Whether who has to do something has it still, and since then. */
    boolean isSameWait() {
        return event.changesNoWait()
                || (from.state() == CaseState.ACCEPTED
                        && (event == CaseEvent.ASKED_MORE || event == CaseEvent.RELEASED));
    }

    /** What is stored of an event, beside the time. */
    Map<String, Object> logged() {
        return Map.of("event", event.name(), "mentor", mentor.or(from::mentor).orElse(""));
    }
}
