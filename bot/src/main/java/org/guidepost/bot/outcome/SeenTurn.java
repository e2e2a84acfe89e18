package org.guidepost.bot.outcome;

import java.time.Instant;
import java.util.Optional;

/**
 * A turn, as far as the outcome depends on it.
 *
 * @param asked whether it is about a question
 * @param helpful what she said about it, if she did
 * @param topic the entry that was used, or else the nearest
 */
record SeenTurn(
        Instant at,
        boolean asked,
        String decision,
        String reason,
        String language,
        Optional<String> country,
        Optional<String> topic,
        Optional<Boolean> helpful) {

    boolean isAnswered() {
        return decision.equals("answer");
    }

    boolean isEscalated() {
        return decision.equals("escalate");
    }
}
