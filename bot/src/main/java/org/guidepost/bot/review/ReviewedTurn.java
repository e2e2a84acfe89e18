package org.guidepost.bot.review;

import java.time.Instant;
import java.util.Optional;
import org.guidepost.bot.conversation.TurnTrace;

/**
 * A turn as people who look after the guide see it.
 *
 * @param written what she wrote, without what tells who somebody is; empty for buttons and for what went to a human
 * @param question what was understood as the question, likewise
 * @param reason the code of the rule that decided
 */
public record ReviewedTurn(
        String id,
        String conversation,
        Instant at,
        String written,
        String question,
        String decision,
        String reason,
        Optional<String> entry,
        Optional<String> country,
        String language,
        double confidence,
        TurnTrace trace,
        Optional<Rating> rating) {

    /**
     * What she said about the answer.
     *
     * @param reason the word of her reason, empty if she gave none
     * @param comment without what tells who somebody is, empty if she wrote none
     */
    public record Rating(String id, boolean helpful, String reason, String comment, String triage) {}
}
