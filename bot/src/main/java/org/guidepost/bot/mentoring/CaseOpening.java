package org.guidepost.bot.mentoring;

import java.util.Optional;

/**
 * A case that begins.
 *
 * @param question what she asks, in her words
 * @param reason the code of the rule by which a human should answer
 */
public record CaseOpening(
        String question,
        String reason,
        String language,
        Optional<String> country,
        Optional<String> topic,
        boolean womanWished) {}
