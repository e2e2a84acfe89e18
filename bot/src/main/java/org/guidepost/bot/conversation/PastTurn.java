package org.guidepost.bot.conversation;

import java.util.Optional;

/**
 * An earlier turn, as far as a follow-up question needs it.
 *
 * @param question the question, complete in itself
 * @param entry the entry that answered it
 * @param jurisdiction the country that it was answered for
 * @param decision what was decided: {@code answer}, {@code clarify} …
 * @param reason the code of the rule that decided
 * @param ratedDown whether she has said that it did not help
 */
public record PastTurn(
        String question,
        Optional<String> entry,
        Optional<String> jurisdiction,
        String decision,
        String reason,
        boolean ratedDown) {

    /** Whether it only settled that a human will answer. */
    public boolean isAboutAPerson() {
        return decision.equals(Turn.CASEWORK) || reason.equals(Turn.ASKED_FOR_PERSON);
    }

    /** Whether an entry answered it. */
    public boolean isAnswered() {
        return decision.equals("answer");
    }
}
