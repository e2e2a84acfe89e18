package org.guidepost.bot.console;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.guidepost.bot.mentoring.Mentors;
import org.guidepost.bot.text.Texts;

/** Moments as the reader of a page writes them, in her own time. */
final class ReaderTime {

    private final Mentors mentors;

    ReaderTime(Mentors mentors) {
        this.mentors = mentors;
    }

    Written of(SignedIn reader, Locale locale) {
        ZoneId zone = mentors.find(reader.account().id())
                .map(mentor -> mentor.hours().zone())
                .orElse(ZoneId.of("UTC"));
        DateTimeFormatter format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Texts.locale(locale.getLanguage()));
        return moment -> format.format(moment.atZone(zone));
    }

    /** Writes a moment. */
    @FunctionalInterface
    interface Written {
        String of(Instant moment);
    }
}
