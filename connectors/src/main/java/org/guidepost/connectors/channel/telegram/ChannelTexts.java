package org.guidepost.connectors.channel.telegram;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The channel's own few texts; English where a language is missing. */
final class ChannelTexts {

    /** The languages that have a bundle. */
    static final List<String> LANGUAGES = List.of("en", "fi", "tr", "es", "pt", "pl", "sk", "ru", "uk", "ar");

    private static final String BUNDLE = ChannelTexts.class.getPackageName() + ".texts";

    /** The machine's own language must not stand in for a missing one. */
    private static final Control ENGLISH_LAST = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private ChannelTexts() {}

    static String of(String key, Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale, ENGLISH_LAST).getString(key);
    }
}
