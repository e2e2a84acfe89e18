package org.guidepost.bot.text;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the program itself says, in each language; English stands in where a language has no bundle. The patterns are those of
 * ICU, which knows how each language counts ({@code {0, plural, one {# hour} other {# hours}}}).
 */
public final class Texts {

    /** Each a file for every language. No key stands in two of them. */
    static final List<String> BUNDLES = List.of(
            "guide", // the conversation
            "talk", // what mentee and mentor send each other besides words
            "handoff", // what is said around a question that a person answers
            "console", // pages of mentors and coordinators
            "pages", // their lists and numbers
            "proposals", // how the guide is changed, and who is told of it
            "desk", // waiting list, waiting times, help with an answer
            "feedback", // what is said about an answer that did not help, and what coordinators see of it
            "programme", // what mentees tell about themselves, and the sign-in of an organisation
            "survey" // surveys of needs, in the chat and in the console
            );

    private static final String PLACE = "org.guidepost.bot.texts.";
    private static final Locale ARABIC = Locale.forLanguageTag("ar-u-nu-latn");
    private static final Locale PORTUGUESE = Locale.of("pt", "PT");
    private static final Set<Byte> LEFT_TO_RIGHT = Set.of(Character.DIRECTIONALITY_LEFT_TO_RIGHT);
    private static final Set<Byte> RIGHT_TO_LEFT =
            Set.of(Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    private static final String FIRST_STRONG = "\u2068";
    private static final String END = "\u2069";
    private static final Control ENGLISH_STANDS_IN = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    /**
     * A text.
     *
     * @param language ISO 639-1
     * @param arguments for {@code {0}}, {@code {1}} …; what is to be counted must be a number
     * @throws MissingResourceException if there is no such key: a mistake of ours
     */
    public String get(String language, String key, Object... arguments) {
        ULocale locale = ULocale.forLocale(locale(language));
        Object[] kept = Stream.of(arguments)
                .map(argument -> isolated(argument, locale.isRightToLeft()))
                .toArray();
        return new MessageFormat(pattern(Locale.of(language), key), locale).format(kept);
    }

    /**
     * How a language writes numbers, dates and the names of countries. Portuguese is that of Portugal. Arabic has the digits 0 to 9:
     * the forms, price lists and telephones of the six countries have them, and so have the facts, whatever the language.
     *
     * @param language ISO 639-1
     */
    public static Locale locale(String language) {
        return switch (language) {
            case "ar" -> ARABIC;
            case "pt" -> PORTUGUESE;
            default -> Locale.of(language);
        };
    }

    /** Things one after the other, as a language writes them in a table: without an "and". */
    public static String list(String language, Collection<String> things) {
        return String.join(language.equals("ar") ? "، " : ", ", things);
    }

    /** Words of the other direction are kept together, so that quotes and stops around them stay in their places. */
    private static Object isolated(Object argument, boolean rightToLeft) {
        return argument instanceof String words && isTurned(words, rightToLeft) ? FIRST_STRONG + words + END : argument;
    }

    /** Never an address: what finds links in a mail would take an unseen character for a part of it. */
    private static boolean isTurned(String words, boolean rightToLeft) {
        Set<Byte> other = rightToLeft ? LEFT_TO_RIGHT : RIGHT_TO_LEFT;
        return !words.contains("://")
                && words.codePoints().anyMatch(letter -> other.contains(Character.getDirectionality(letter)));
    }

    private static String pattern(Locale locale, String key) {
        return BUNDLES.stream()
                .map(name -> bundle(name, locale))
                .filter(bundle -> bundle.containsKey(key))
                .findFirst()
                .orElseThrow(() -> new MissingResourceException("There is no text " + key, PLACE, key))
                .getString(key);
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        try {
            return ResourceBundle.getBundle(PLACE + name, locale, ENGLISH_STANDS_IN);
        } catch (MissingResourceException e) {
            return ResourceBundle.getBundle(PLACE + name, Locale.ENGLISH, ENGLISH_STANDS_IN);
        }
    }
}
