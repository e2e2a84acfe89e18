package org.guidepost.bot.catalog;

import java.util.List;
import java.util.Optional;

/**
 * A fact in all its languages.
 *
 * @param kind how close its source is to the law
 * @param authority with whom it can be checked, and where
 * @param note of those who keep the content, in no answer
 */
public record FactPage(
        FactRow fact,
        String kind,
        List<Text> texts,
        Optional<String> authority,
        Optional<String> authorityUrl,
        Optional<String> note) {

    public FactPage {
        texts = List.copyOf(texts);
    }

    /** What it says in one language. */
    public record Text(String language, String text) {}
}
