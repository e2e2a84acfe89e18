package org.guidepost.bot.conversation;

import java.util.List;
import java.util.Optional;

/**
 * What led to a decision, kept with the turn so that people can see later why the guide said what it said. It holds ids and
 * numbers and nothing that anybody wrote.
 *
 * @param found the entries that were ranked, the most fitting first, at most {@value #MOST_FOUND}
 * @param language what spoke for the language
 * @param countryFrom where the country came from
 * @param content the beginning of the checksum of the content that was known last; within some seconds of an import the answer
 *     may still be from the one before
 * @param millis from when the utterance came until its turn was written, the time in the queue included
 */
public record TurnTrace(
        List<Found> found, LanguageWitnesses language, CountryFrom countryFrom, String content, long millis) {

    /** A turn that failed before anything was found out. */
    public static final TurnTrace NONE = new TurnTrace(List.of(), LanguageWitnesses.NONE, CountryFrom.NOWHERE, "", 0);

    private static final int MOST_FOUND = 10;

    public TurnTrace {
        found = found.stream().limit(MOST_FOUND).toList();
    }

    /** The topic that was nearest, whether it was answered from or not. */
    public Optional<String> nearestTopic() {
        return found.stream()
                .filter(entry -> !entry.boundary())
                .map(Found::entry)
                .findFirst();
    }

    /**
     * An entry that was ranked.
     *
     * @param boundary whether it says that such questions are not answered
     * @param score and confidence as in {@link org.guidepost.knowledge.Retrieval.Candidate}, to three digits
     */
    public record Found(String entry, boolean boundary, double score, double confidence) {}

    /**
     * What was known of the language.
     *
     * @param written what she was taken to have written in
     * @param rival what it may have been just as well
     * @param chosen what she had chosen
     * @param before what she wrote in before
     * @param program what her program says
     */
    public record LanguageWitnesses(
            Optional<String> written,
            Optional<String> rival,
            Optional<String> chosen,
            Optional<String> before,
            Optional<String> program) {

        static final LanguageWitnesses NONE = new LanguageWitnesses(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Where the country of an answer came from. */
    public enum CountryFrom {
        /** The utterance names it, or tells it by a term that only it has. */
        NAMED,
        /** She pressed its button. */
        CHOSEN,
        /** It was known of her. */
        KNOWN,
        /** The question follows up one about it. */
        FOLLOW_UP,
        /** It is not known. */
        NOWHERE
    }
}
