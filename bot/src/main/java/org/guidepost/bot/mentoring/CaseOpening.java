package org.guidepost.bot.mentoring;

import java.util.Optional;

/**
 * A case that begins.
 *
 * @param question what she asks, in her words
 * @param reason the code of the rule by which a human should answer
 * @param stage how far her business is, if she has told it
 * @param sector what it is, if she has told it
 */
public record CaseOpening(
        String question,
        String reason,
        String language,
        Optional<String> country,
        Optional<String> topic,
        boolean womanWished,
        Optional<Stage> stage,
        Optional<Sector> sector) {

    /** Of somebody who has told nothing about herself. */
    public CaseOpening(
            String question,
            String reason,
            String language,
            Optional<String> country,
            Optional<String> topic,
            boolean womanWished) {
        this(question, reason, language, country, topic, womanWished, Optional.empty(), Optional.empty());
    }
}
