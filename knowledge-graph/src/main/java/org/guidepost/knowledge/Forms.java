package org.guidepost.knowledge;

import java.util.Collection;
import java.util.regex.Pattern;

/** The forms that ids and codes have, checked by every record that carries one. */
final class Forms {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");
    private static final Pattern JURISDICTION = Pattern.compile("[A-Z]{2}");
    private static final int LONGEST = 80;

    private Forms() {}

    static void requireId(String id) {
        require(
                ID.matcher(id).matches() && id.length() <= LONGEST,
                id,
                "an id of letters a to z, digits, dots and dashes");
    }

    static void requireIds(Collection<String> ids) {
        ids.forEach(Forms::requireId);
    }

    static void requireLanguage(String code) {
        require(LANGUAGE.matcher(code).matches(), code, "a language code of two lower-case letters");
    }

    static void requireJurisdiction(String code) {
        require(JURISDICTION.matcher(code).matches(), code, "a jurisdiction code of two capital letters");
    }

    static void requireText(String name, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("'%s' is empty".formatted(name));
        }
    }

    private static void require(boolean holds, String value, String form) {
        if (!holds) {
            throw new IllegalArgumentException("'%s' is not %s".formatted(value, form));
        }
    }
}
