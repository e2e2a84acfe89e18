package org.guidepost.knowledge;

/**
 * A language that the guide speaks.
 *
 * @param code ISO 639-1
 * @param name its name in English
 * @param nativeName its name in itself
 * @param direction how it is written
 * @param analyzer the full-text analyser of the database that splits it into words
 */
public record Language(String code, String name, String nativeName, Direction direction, String analyzer) {

    /** The code of the language in which every topic has an entry and every fact was first written. */
    public static final String DEFAULT = "en";

    public Language {
        Forms.requireLanguage(code);
        Forms.requireText("name", name);
        Forms.requireText("native", nativeName);
        Forms.requireText("analyzer", analyzer);
    }

    /** The direction of a script. */
    public enum Direction {
        LTR,
        RTL
    }
}
