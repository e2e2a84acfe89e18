package org.guidepost.bot.mentoring;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

/**
 * When a mentor answers: the same hours on some days of the week, by the clock on her wall, also where that clock is put
 * forward or back. A time that the clock skips stands for the moment of the skip; of a time that it shows twice, the first
 * counts.
 *
 * @param zone where she lives
 * @param days at least one
 * @param from included
 * @param until not included, later than {@code from}
 */
public record WorkingHours(ZoneId zone, Set<DayOfWeek> days, LocalTime from, LocalTime until) {

    public WorkingHours {
        days = Set.copyOf(days);
        if (days.isEmpty() || !from.isBefore(until)) {
            throw new IllegalArgumentException("Working hours have a day, and end later than they begin");
        }
    }

    /** Whether she answers at that moment. */
    public boolean includes(Instant moment) {
        return nextFrom(moment).equals(moment);
    }

    /** That moment if she answers then, or else the beginning of her next working hours. */
    public Instant nextFrom(Instant moment) {
        Period period = periodAtOrAfter(moment);
        return period.begin().isAfter(moment) ? period.begin() : moment;
    }

    /**
     * The first moment at which so much of her working time has passed; the end of a working day, and not the beginning of
     * the next, where both would do.
     *
     * @throws IllegalArgumentException if the working time is negative
     */
    public Instant after(Instant start, Duration working) {
        if (working.isNegative()) {
            throw new IllegalArgumentException("Working time does not run backwards");
        }
        Instant reached = start;
        for (Duration left = working; left.isPositive(); ) {
            Period period = periodAtOrAfter(reached).startingAt(reached);
            Duration used = left.compareTo(period.length()) < 0 ? left : period.length();
            left = left.minus(used);
            reached = period.begin().plus(used);
        }
        return reached;
    }

    /** The working hours of the first day on which they end later than that moment. */
    private Period periodAtOrAfter(Instant moment) {
        LocalDate day = moment.atZone(zone).toLocalDate();
        while (!days.contains(day.getDayOfWeek()) || !periodOn(day).endsAfter(moment)) {
            day = day.plusDays(1);
        }
        return periodOn(day);
    }

    private Period periodOn(LocalDate day) {
        return new Period(instant(day.atTime(from)), instant(day.atTime(until)));
    }

    private Instant instant(LocalDateTime onTheWall) {
        var change = zone.getRules().getTransition(onTheWall);
        return change != null && change.isGap()
                ? change.getInstant()
                : onTheWall.atZone(zone).toInstant();
    }

    /** The working hours of one day, or what is left of them; empty where the clock skips them all. */
    private record Period(Instant begin, Instant end) {

        boolean endsAfter(Instant moment) {
            return end.isAfter(moment) && begin.isBefore(end);
        }

        Period startingAt(Instant moment) {
            return begin.isBefore(moment) ? new Period(moment, end) : this;
        }

        Duration length() {
            return Duration.between(begin, end);
        }
    }
}
