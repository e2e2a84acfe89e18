package org.guidepost.bot.mentoring;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a question asks of a mentor.
 *
 * @param language in which she writes, an ISO 639-1 code
 * @param country whose rules it is about, if that is known
 * @param topic the entry that is nearest to it, if one is near
 * @param womanWished whether she wishes for a woman
 * @param refused ids of mentors whom it must not go to: those she refused, and those who passed it on or let it lie
 * @param stage how far her business is, if she has told it
 * @param sector what it is, if she has told it
 */
public record Need(
        String language,
        Optional<String> country,
        Optional<String> topic,
        boolean womanWished,
        Set<String> refused,
        Optional<Stage> stage,
        Optional<Sector> sector) {

    public Need {
        refused = Set.copyOf(refused);
    }

    /** The same, which must not go to a further mentor. */
    public Need refusing(String account) {
        return new Need(
                language,
                country,
                topic,
                womanWished,
                Stream.concat(refused.stream(), Stream.of(account)).collect(Collectors.toSet()),
                stage,
                sector);
    }

    /** Of somebody who has told nothing about herself. */
    public Need(
            String language,
            Optional<String> country,
            Optional<String> topic,
            boolean womanWished,
            Set<String> refused) {
        this(language, country, topic, womanWished, refused, Optional.empty(), Optional.empty());
    }
}
