package org.guidepost.bot.mentoring;

import java.time.Instant;
import java.util.Optional;

/**
 * A question on its way to a mentor and back.
 *
 * @param id random
 * @param state how far it is
 * @param version counted up by every change: a change made from an older version is refused
 * @param reason the code of the rule by which a human should answer
 * @param question what she asked, in her words
 * @param need what it asks of a mentor
 * @param mentor whom it is offered to, or who has it
 * @param conversation the mentee's conversation
 * @param solved how far the mentee says that it is solved
 * @param openedAt when she asked for a person
 * @param dueAt when the clock looks at it again
 * @param standing how the two stand to each other
 */
public record Case(
        String id,
        CaseState state,
        long version,
        String reason,
        String question,
        Need need,
        Optional<String> mentor,
        String conversation,
        boolean reminded,
        boolean leftToCoordinator,
        Optional<Solved> solved,
        Instant openedAt,
        Optional<Instant> dueAt,
        Standing standing) {

    /** Whether a mentor is the one who has it or is asked. */
    public boolean isWith(String account) {
        return mentor.filter(account::equals).isPresent();
    }

    /** How far a mentee calls her case solved. */
    public enum Solved {
        YES,
        PARTLY,
        NO
    }
}
