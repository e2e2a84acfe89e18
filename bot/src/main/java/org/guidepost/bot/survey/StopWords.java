package org.guidepost.bot.survey;

import java.util.Locale;
import java.util.Set;

/** The words by which somebody stops without a button, as the beginning of each survey says them in her language. */
public final class StopWords {

    private static final Set<String> WORDS = Set.of("stop", "lopeta", "dur", "стоп", "توقف", "قف");

    private StopWords() {}

    /** Whether a text is such a word and nothing else. */
    public static boolean contains(String text) {
        return WORDS.contains(text.strip().toLowerCase(Locale.ROOT));
    }
}
