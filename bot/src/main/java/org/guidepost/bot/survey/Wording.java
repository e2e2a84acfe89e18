package org.guidepost.bot.survey;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a coordinator wrote, in one language or several.
 *
 * @param byLanguage the text by the code of its language; none of them is blank
 */
public record Wording(Map<String, String> byLanguage) {

    /** Nothing is written yet. */
    public static final Wording BLANK = new Wording(Map.of());

    public Wording {
        byLanguage = Map.copyOf(byLanguage);
        if (byLanguage.values().stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("What is not written is left out");
        }
    }

    public static Wording of(String language, String text) {
        return BLANK.with(language, text);
    }

    public Optional<String> in(String language) {
        return Optional.ofNullable(byLanguage.get(language));
    }

    /** The text of a language; empty if there is none. */
    public String text(String language) {
        return in(language).orElse("");
    }

    /** The same with another text in a language; a blank one takes it away. */
    public Wording with(String language, String text) {
        Map<String, String> changed = new TreeMap<>(byLanguage);
        if (text.isBlank()) {
            changed.remove(language);
        } else {
            changed.put(language, text.strip());
        }
        return new Wording(changed);
    }

    /** The length of the longest text. */
    int longest() {
        return byLanguage.values().stream().mapToInt(String::length).max().orElse(0);
    }
}
