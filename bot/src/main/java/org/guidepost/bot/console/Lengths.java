package org.guidepost.bot.console;

import java.time.Duration;
import java.util.Locale;
import org.guidepost.bot.text.Texts;

/** Lengths of time in words, as short as they can be said: minutes up to two hours, hours up to two days. */
final class Lengths {

    private static final int UP_TO = 2;

    private final Texts texts;

    Lengths(Texts texts) {
        this.texts = texts;
    }

    /** Rounded up, as whoever waits counts. */
    String words(Duration length, Locale locale) {
        if (length.toHours() < UP_TO) {
            long minutes = Math.max(1, length.plusSeconds(59).toMinutes());
            return texts.get(locale.getLanguage(), "desk.minutes", minutes);
        }
        Duration hours = length.plusMinutes(59);
        return hours.toDays() < UP_TO
                ? texts.get(locale.getLanguage(), "desk.hours", hours.toHours())
                : texts.get(
                        locale.getLanguage(), "desk.days", length.plusHours(23).toDays());
    }
}
