package org.guidepost.connectors.channel.telegram;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * The languages that people's Telegram programs report, for the channel's own few texts: without a database nobody knows
 * what a person chose. Thread-safe; who has been quiet for longest is forgotten.
 */
final class Tongues {

    private static final int REMEMBERED = 10_000;

    private final SequencedMap<Long, Locale> locales = new LinkedHashMap<>(16, 0.75f, true);

    synchronized void heard(long chat, Optional<String> languageTag) {
        languageTag.map(Locale::forLanguageTag).ifPresent(locale -> locales.put(chat, locale));
        if (locales.size() > REMEMBERED) {
            locales.pollFirstEntry();
        }
    }

    synchronized Locale of(long chat) {
        return locales.getOrDefault(chat, Locale.ENGLISH);
    }
}
