package org.guidepost.bot.review;

import java.time.Instant;
import java.util.Optional;

/**
 * A question in a list, as people who look after the guide see it.
 *
 * @param id of the turn
 * @param question what was understood as the question, without what tells who somebody is
 * @param reason the code of the rule that decided
 * @param rating what she said about the answer, its comment left out
 */
public record ReviewedQuestion(
        String id,
        String conversation,
        Instant at,
        String question,
        String decision,
        String reason,
        Optional<String> entry,
        Optional<String> country,
        String language,
        Optional<Rating> rating) {

    /**
     * A thumb.
     *
     * @param reason the word of her reason, empty if she gave none
     * @param triage the word of what was done about it
     */
    public record Rating(boolean helpful, String reason, String triage) {}
}
