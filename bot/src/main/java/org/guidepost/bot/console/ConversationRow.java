package org.guidepost.bot.console;

import java.util.Optional;
import org.guidepost.bot.review.ReviewedQuestion;
import org.guidepost.bot.review.ReviewedQuestion.Rating;

/**
 * A question with the title of the entry that was used.
 *
 * @param entry the title of it
 */
record ConversationRow(ReviewedQuestion asked, Optional<String> entry) {

    /** {@code up} or {@code down}, if she pressed a thumb. */
    Optional<String> thumb() {
        return asked.rating().map(rating -> rating.helpful() ? "up" : "down");
    }

    /** The word of why it did not help, if she said so. */
    Optional<String> complaint() {
        return asked.rating().map(Rating::reason).filter(reason -> !reason.isEmpty());
    }

    /** The word of what was done about the rating, if there is one. */
    Optional<String> triage() {
        return asked.rating().map(Rating::triage);
    }
}
