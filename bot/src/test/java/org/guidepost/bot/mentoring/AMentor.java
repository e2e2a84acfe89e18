package org.guidepost.bot.mentoring;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guidepost.bot.mentoring.Mentor.Expertise;

/** Mentors as tests tell them: {@code aMentor("anna").speaking("fi").knowing("tax.vat", EXPERT).having(1)}. */
public final class AMentor {

    static final WorkingHours OFFICE_HOURS = new WorkingHours(
            ZoneId.of("Europe/Helsinki"),
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            LocalTime.of(9, 0),
            LocalTime.of(17, 0));

    /** But for the last second of a day. */
    public static final WorkingHours AT_ANY_HOUR = new WorkingHours(
            ZoneOffset.UTC, EnumSet.allOf(DayOfWeek.class), LocalTime.MIDNIGHT, LocalTime.of(23, 59, 59));

    private final String id;
    private List<String> languages = List.of("en");
    private List<String> countries = List.of();
    private final List<Expertise> expertise = new ArrayList<>();
    private int capacity = 3;
    private WorkingHours hours = OFFICE_HOURS;
    private Optional<LocalDate> absentUntil = Optional.empty();
    private boolean woman;
    private Set<Sector> sectors = Set.of();
    private int openCases;
    private int recentCases;
    private double helped = 0.5;

    private AMentor(String id) {
        this.id = id;
    }

    static AMentor aMentor(String id) {
        return new AMentor(id);
    }

    AMentor speaking(String... codes) {
        languages = List.of(codes);
        return this;
    }

    AMentor in(String... codes) {
        countries = List.of(codes);
        return this;
    }

    AMentor knowing(String topic, Expertise.Level level) {
        expertise.add(new Expertise(topic, level));
        return this;
    }

    AMentor withRoomFor(int cases) {
        capacity = cases;
        return this;
    }

    AMentor workingOn(Set<DayOfWeek> days) {
        hours = new WorkingHours(hours.zone(), days, hours.from(), hours.until());
        return this;
    }

    AMentor livingIn(String zone) {
        hours = new WorkingHours(ZoneId.of(zone), hours.days(), hours.from(), hours.until());
        return this;
    }

    AMentor absentUntil(String day) {
        absentUntil = Optional.of(LocalDate.parse(day));
        return this;
    }

    AMentor beingAWoman(boolean said) {
        woman = said;
        return this;
    }

    AMentor fromBusiness(Sector... known) {
        sectors = Set.of(known);
        return this;
    }

    AMentor having(int open) {
        openCases = open;
        return this;
    }

    AMentor givenOfLate(int cases) {
        recentCases = cases;
        return this;
    }

    AMentor havingHelped(double share) {
        helped = share;
        return this;
    }

    Candidate build() {
        var mentor = new Mentor(
                id,
                "Mentor " + id,
                Mentor.Kind.VOLUNTEER,
                languages,
                countries,
                expertise,
                capacity,
                hours,
                absentUntil,
                woman,
                sectors);
        return new Candidate(mentor, openCases, recentCases, helped);
    }
}
