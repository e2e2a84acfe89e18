package org.guidepost.knowledge;

import java.net.URI;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A telephone line for people in danger or distress.
 *
 * @param names by language code: what the line is called, for whom it is, and when it answers; English must be there
 * @param spoken the codes of the languages in which it is known to answer
 * @param asOf the year in which the number was seen, empty if unknown
 */
public record Helpline(
        Purpose purpose, Map<String, String> names, List<String> spoken, String number, URI url, Optional<Year> asOf) {

    public Helpline {
        names = Map.copyOf(names);
        names.keySet().forEach(Forms::requireLanguage);
        names.values().forEach(name -> Forms.requireText("name", name));
        if (!names.containsKey(Language.DEFAULT)) {
            throw new IllegalArgumentException(
                    "'name' needs an English text (en), which is shown where another is missing");
        }
        spoken = List.copyOf(spoken);
        spoken.forEach(Forms::requireLanguage);
        Forms.requireText("number", number);
    }

    /** What it is called in a language, or in English. */
    public String name(String language) {
        return Objects.requireNonNull(names.get(names.containsKey(language) ? language : Language.DEFAULT));
    }

    /** Whom it helps. */
    public enum Purpose {
        /** People who suffer violence, at home or elsewhere. */
        VIOLENCE,
        /** People who can't go on, or think of ending their life. */
        CRISIS
    }
}
