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
 */
public record PastTurn(
        String question, Optional<String> entry, Optional<String> jurisdiction, String decision, String reason) {

    /** Whether an entry answered it. */
    public boolean isAnswered() {
        return decision.equals("answer");
    }
}
