package org.guidepost.bot.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What the program itself says, in each language; English stands in where a language has no bundle. */
public final class Texts {

    private static final String BUNDLE = "org.guidepost.bot.texts.messages";
    private static final Control ENGLISH_STANDS_IN = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    /**
     * A text.
     *
     * @param language ISO 639-1
     * @throws java.util.MissingResourceException if there is no such key: a mistake of ours
     */
    public String get(String language, String key, Object... arguments) {
        return format(language, key).format(arguments);
    }

    /**
     * A text that is still to be filled in.
     *
     * @param language ISO 639-1
     * @throws java.util.MissingResourceException if there is no such key
     */
    public MessageFormat format(String language, String key) {
        Locale locale = Locale.of(language);
        return new MessageFormat(bundle(locale).getString(key), locale);
    }

    private static ResourceBundle bundle(Locale locale) {
        try {
            return ResourceBundle.getBundle(BUNDLE, locale, ENGLISH_STANDS_IN);
        } catch (java.util.MissingResourceException e) {
            return ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH, ENGLISH_STANDS_IN);
        }
    }
}
