package org.guidepost.bot.review;

import java.time.Instant;

/**
 * Which questions to show; what is empty filters nothing.
 *
 * @param decision as in {@link org.guidepost.bot.conversation.Turn#decision}
 * @param rating {@code up} or {@code down}
 * @param triage the word of a {@link org.guidepost.bot.feedback.Reactions.Triage}
 * @param before questions older than this
 */
public record ReviewFilter(
        String language, String country, String decision, String rating, String triage, Instant before) {}
