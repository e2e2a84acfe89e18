package org.guidepost.bot.text;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * What the program itself says, in each language; English stands in where a language has no bundle. The patterns are those of
 * ICU, which knows how each language counts ({@code {0, plural, one {# hour} other {# hours}}}).
 */
public final class Texts {

    /** Each a file for every language. No key stands in two of them. */
    static final List<String> BUNDLES = List.of(
            "guide", // the conversation
            "handoff", // what is said around a question that a person answers
            "console", // pages of mentors and coordinators
            "desk" // waiting list, waiting times, help with an answer
            );

    private static final String PLACE = "org.guidepost.bot.texts.";
    private static final Control ENGLISH_STANDS_IN = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    /**
     * A text.
     *
     * @param language ISO 639-1
     * @param arguments for {@code {0}}, {@code {1}} …; what is to be counted must be a number
     * @throws MissingResourceException if there is no such key: a mistake of ours
     */
    public String get(String language, String key, Object... arguments) {
        Locale locale = Locale.of(language);
        return new MessageFormat(pattern(locale, key), ULocale.forLocale(locale)).format(arguments);
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
