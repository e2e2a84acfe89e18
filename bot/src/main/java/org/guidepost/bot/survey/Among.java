package org.guidepost.bot.survey;

import java.util.Optional;

/**
 * Whose answers are counted: everybody's, or those of one language or of one country. Never both at once: three overlapping
 * groups could tell about the few in whom they differ.
 *
 * @param value the code of the language or the country; empty for everybody
 */
public record Among(By by, String value) {

    public static final Among EVERYBODY = new Among(By.NOTHING, "");

    private static final String LANGUAGE = "language:";
    private static final String COUNTRY = "country:";

    /** By what people are told apart. */
    public enum By {
        NOTHING,
        LANGUAGE,
        COUNTRY
    }

    public static Among language(String code) {
        return new Among(By.LANGUAGE, code);
    }

    public static Among country(String code) {
        return new Among(By.COUNTRY, code);
    }

    /** As it stands in an address: {@code country:FI}. */
    public String code() {
        return switch (by) {
            case NOTHING -> "";
            case LANGUAGE -> LANGUAGE + value;
            case COUNTRY -> COUNTRY + value;
        };
    }

    /** Of a code; anything may stand in an address, so it may be everybody. */
    public static Among of(String code) {
        return Optional.of(code)
                .filter(known -> known.startsWith(LANGUAGE))
                .map(known -> language(known.substring(LANGUAGE.length())))
                .or(() -> Optional.of(code)
                        .filter(known -> known.startsWith(COUNTRY))
                        .map(known -> country(known.substring(COUNTRY.length()))))
                .filter(known -> !known.value().isBlank())
                .orElse(EVERYBODY);
    }

    boolean isEverybody() {
        return by == By.NOTHING;
    }

    /** The same kind of group that somebody is in. */
    String groupOf(FilledSheet sheet) {
        return switch (by) {
            case NOTHING -> "";
            case LANGUAGE -> sheet.language();
            case COUNTRY -> sheet.country();
        };
    }

    boolean contains(FilledSheet sheet) {
        return groupOf(sheet).equals(value);
    }
}
