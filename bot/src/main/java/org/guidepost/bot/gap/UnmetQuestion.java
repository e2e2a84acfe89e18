package org.guidepost.bot.gap;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A question that the guide fell short of.
 *
 * @param turns the ids of the turns in which she asked it
 * @param person the id of who asked
 * @param text without what tells who somebody is
 * @param language in which it was asked
 * @param country for which it was asked
 * @param topic the nearest topic of the guide
 */
record UnmetQuestion(
        Set<String> turns,
        String person,
        String text,
        String language,
        Optional<String> country,
        Optional<String> topic,
        Shortfall shortfall,
        Instant at) {

    UnmetQuestion {
        turns = Set.copyOf(turns);
    }

    /** The same question of the same person, asked or shown again. */
    UnmetQuestion and(UnmetQuestion again) {
        Set<String> all = new TreeSet<>(turns);
        all.addAll(again.turns);
        return new UnmetQuestion(
                all,
                person,
                text,
                language,
                country.or(again::country),
                topic.or(again::topic),
                shortfall.or(again.shortfall),
                at.isAfter(again.at) ? at : again.at);
    }
}
