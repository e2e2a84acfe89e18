package org.guidepost.bot.gap;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Questions that ask the same and that the guide could not answer well.
 *
 * @param terms the words that tell it from other gaps, the strongest first; none while they are found anew
 * @param topic the nearest topic of the guide
 * @param score how much it matters now, see {@link GapRanking}
 * @param people how many different people asked
 * @param weeks questions of each of the last weeks, the oldest first
 * @param shortfalls how many questions the guide fell short of in which way
 * @param waiting how many people want to be told
 */
public record Gap(
        String id,
        GapState state,
        List<String> terms,
        List<String> languages,
        List<String> countries,
        Optional<String> topic,
        double score,
        long people,
        long questions,
        List<Long> weeks,
        Map<Shortfall, Long> shortfalls,
        Instant firstAt,
        Instant lastAt,
        long waiting) {

    public Gap {
        terms = List.copyOf(terms);
        languages = List.copyOf(languages);
        countries = List.copyOf(countries);
        weeks = List.copyOf(weeks);
        shortfalls = Map.copyOf(shortfalls);
    }

    /**
     * A question of a gap.
     *
     * @param text without what tells who somebody is
     * @param conversation the id of the conversation in which it was asked
     */
    public record Example(String turn, String conversation, String text, String language, Instant at) {}

    /**
     * An entry that was ranked for the questions of a gap.
     *
     * @param score its mean score
     * @param questions for how many of them
     */
    public record Nearest(String entry, double score, long questions) {}
}
