package org.guidepost.bot.mentoring;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

/**
 * When a mentor answers: the same hours on some days of the week, by the clock on her wall, also where that clock is put
 * forward or back.
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
}
