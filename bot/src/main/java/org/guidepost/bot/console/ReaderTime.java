package org.guidepost.bot.console;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.guidepost.bot.mentoring.Mentors;
import org.guidepost.bot.text.Texts;
import org.springframework.security.core.context.SecurityContextHolder;

/** Moments as the reader of a page writes them, in her own time. */
final class ReaderTime {

    private final Mentors mentors;

    ReaderTime(Mentors mentors) {
        this.mentors = mentors;
    }

    Written of(SignedIn reader, Locale locale) {
        ZoneId zone = zone(reader);
        DateTimeFormatter format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Texts.locale(locale.getLanguage()));
        return moment -> format.format(moment.atZone(zone));
    }

    /** Where she lives, as her working hours say; UTC if she has none. */
    ZoneId zone(SignedIn reader) {
        return mentors.find(reader.account().id())
                .map(mentor -> mentor.hours().zone())
                .orElse(ZoneId.of("UTC"));
    }

    /** The same of who is signed in; UTC if nobody is. */
    ZoneId zone() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn reader
                ? zone(reader)
                : ZoneId.of("UTC");
    }

    /** Writes a moment. */
    @FunctionalInterface
    interface Written {
        String of(Instant moment);
    }
}
