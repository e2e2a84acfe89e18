package org.guidepost.bot.mentoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody who answers questions that the guide cannot answer.
 *
 * @param id that of her account
 * @param name by which coordinators know her; mentees see it only when both have agreed
 * @param kind what she can offer
 * @param languages in which she answers, ISO 639-1 codes, the best first
 * @param countries whose rules she knows, as in the content files ({@code FI})
 * @param expertise the topics that she knows
 * @param capacity how many cases she takes at a time, at least 1
 * @param hours when she answers
 * @param absentUntil the first day on which she is there again, if she is away
 * @param woman whether she has said that she is a woman: looked at only where a mentee wishes for one
 * @param sectors the kinds of business that she knows, if she has told any
 */
public record Mentor(
        String id,
        String name,
        Kind kind,
        List<String> languages,
        List<String> countries,
        List<Expertise> expertise,
        int capacity,
        WorkingHours hours,
        Optional<LocalDate> absentUntil,
        boolean woman,
        Set<Sector> sectors) {

    public Mentor {
        languages = List.copyOf(languages);
        countries = List.copyOf(countries);
        expertise = List.copyOf(expertise);
        sectors = Set.copyOf(sectors);
        if (capacity < 1) {
            throw new IllegalArgumentException("A mentor has room for at least one case");
        }
    }

    /** One who has told of no kind of business. */
    public Mentor(
            String id,
            String name,
            Kind kind,
            List<String> languages,
            List<String> countries,
            List<Expertise> expertise,
            int capacity,
            WorkingHours hours,
            Optional<LocalDate> absentUntil,
            boolean woman) {
        this(id, name, kind, languages, countries, expertise, capacity, hours, absentUntil, woman, Set.of());
    }

    /** What a mentor can offer. */
    public enum Kind {
        /** Gives her time. */
        VOLUNTEER,
        /** Gives money and advice. */
        BUSINESS_ANGEL,
        /** Has gone the same way a little earlier. */
        PEER,
        /** Younger or newer, teaches what the elder do not know: the digital, a culture. */
        REVERSE_MENTOR,
        /** Knows from the employer's side. */
        EMPLOYER
    }

    /**
     * A topic that a mentor knows.
     *
     * @param topic the id of a concept: a topic, or a broader one
     */
    public record Expertise(String topic, Level level) {

        /** How well. */
        public enum Level {
            BASIC,
            GOOD,
            EXPERT
        }
    }
}
