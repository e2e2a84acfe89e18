package org.guidepost.knowledge;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What people type besides questions, or within them, in one language.
 *
 * @param utterances whole utterances as people type them, lower case, without punctuation, by kind
 * @param followUps words and openings that mark a question as continuing the last one, by kind
 * @param mentions what, said within a question about something else, brings a topic along
 */
public record SmallTalk(
        String language,
        Map<Kind, List<String>> utterances,
        Map<FollowUp, List<String>> followUps,
        List<Mention> mentions) {

    /** Stands for the name of a country in phrases about {@linkplain FollowUp#WHEREABOUTS whereabouts}. */
    public static final String COUNTRY = "…";

    public SmallTalk {
        Forms.requireLanguage(language);
        followUps.getOrDefault(FollowUp.WHEREABOUTS, List.of()).forEach(SmallTalk::requireCountry);
        utterances = copy(utterances);
        followUps = copy(followUps);
        mentions = List.copyOf(mentions);
    }

    private static void requireCountry(String phrase) {
        if (phrase.indexOf(COUNTRY) < 0 || phrase.indexOf(COUNTRY) != phrase.lastIndexOf(COUNTRY)) {
            throw new IllegalArgumentException(
                    "'%s' must hold %s once, in the place of the country".formatted(phrase, COUNTRY));
        }
    }

    private static <K> Map<K, List<String>> copy(Map<K, List<String>> lists) {
        return lists.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
    }

    /** What an utterance is. */
    public enum Kind {
        GREETING,
        THANKS,
        GOODBYE,
        HOW_ARE_YOU,
        WHO_ARE_YOU,
        HELP,
        YES,
        NO,
        ASK_PERSON,
        LANGUAGE,
        SORRY_NOT_UNDERSTOOD,
        GOOD_ANSWER,
        BAD_ANSWER
    }

    /** How a question leans on the one before. */
    public enum FollowUp {
        /** Ways to begin it: "and in", "what about". */
        OPENERS,
        /** Words that point back: "it", "there". */
        PRONOUNS,
        /** Whole questions about a price. */
        COST,
        /** Whole questions about a place. */
        PLACE,
        /** Whole questions about a time. */
        TIME,
        /** Whole utterances that answer only where she is: "I live in …", with {@value SmallTalk#COUNTRY} for the country. */
        WHEREABOUTS
    }
}
