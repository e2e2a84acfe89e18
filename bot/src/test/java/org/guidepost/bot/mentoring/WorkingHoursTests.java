package org.guidepost.bot.mentoring;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WorkingHoursTests {

    private static final int SEED = 20_261_122;
    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
    private static final WorkingHours OFFICE = AMentor.OFFICE_HOURS;
    private static final WorkingHours SUNDAY_NIGHT = hours(HELSINKI, Set.of(SUNDAY), "02:00", "06:00");
    private static final Duration STEP = Duration.ofMinutes(15);

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T16:59:59, 2026-11-20T16:59:59, Friday a second before the end",
        "2026-11-20T17:00,    2026-11-23T09:00,    Friday at the end",
        "2026-11-20T21:30,    2026-11-23T09:00,    Friday evening",
        "2026-11-22T12:00,    2026-11-23T09:00,    Sunday",
        "2026-11-23T09:00,    2026-11-23T09:00,    Monday at the beginning",
        "2026-11-23T08:59:59, 2026-11-23T09:00,    Monday a second before",
        "2026-12-31T17:00,    2027-01-01T09:00,    the end of the year",
        "2026-03-27T20:00,    2026-03-30T09:00,    before the clock is put forward",
        "2026-10-23T20:00,    2026-10-26T09:00,    before the clock is put back",
    })
    void knowsWhenSheIsThereNext(String moment, String next, String name) {
        assertThat(OFFICE.nextFrom(helsinki(moment))).as(name).isEqualTo(helsinki(next));
        assertThat(OFFICE.includes(helsinki(moment))).as(name).isEqualTo(moment.equals(next));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T16:00, PT1H,  2026-11-20T17:00, until the end of Friday and not to Monday",
        "2026-11-20T16:00, PT2H,  2026-11-23T10:00, over a weekend",
        "2026-11-20T22:00, PT2H,  2026-11-23T11:00, from Friday evening",
        "2026-11-21T12:00, PT0S,  2026-11-21T12:00, no time at all",
        "2026-12-31T16:00, PT2H,  2027-01-01T10:00, over the end of the year",
        "2026-03-27T16:00, PT2H,  2026-03-30T10:00, over a weekend of 47 hours",
        "2026-10-23T16:00, PT2H,  2026-10-26T10:00, over a weekend of 49 hours",
        "2026-11-16T09:00, PT40H, 2026-11-20T17:00, a week",
        "2026-11-16T09:00, PT48H, 2026-11-23T17:00, six days",
    })
    void countsWorkingTimeOnly(String start, Duration working, String end, String name) {
        assertThat(OFFICE.after(helsinki(start), working)).as(name).isEqualTo(helsinki(end));
    }

    @Test
    void losesAnHourOfTheNightInWhichTheClockIsPutForward() {
        Instant saturday = helsinki("2026-03-28T12:00");

        assertThat(SUNDAY_NIGHT.after(saturday, Duration.ofHours(3))).isEqualTo(helsinki("2026-03-29T06:00"));
    }

    @Test
    void gainsAnHourOfTheNightInWhichTheClockIsPutBack() {
        Instant saturday = helsinki("2026-10-24T12:00");

        assertThat(SUNDAY_NIGHT.after(saturday, Duration.ofHours(5))).isEqualTo(helsinki("2026-10-25T06:00"));
    }

    @Test
    void beginsAtTheSkipWhereTheClockSkipsTheBeginning() {
        var hours = hours(HELSINKI, Set.of(SUNDAY), "03:30", "06:00");

        assertThat(hours.nextFrom(helsinki("2026-03-28T12:00"))).isEqualTo(helsinki("2026-03-29T04:00"));
    }

    @Test
    void waitsForTheNextWeekWhereTheClockSkipsAllHours() {
        var hours = hours(HELSINKI, Set.of(SUNDAY), "03:15", "03:45");

        assertThat(hours.nextFrom(helsinki("2026-03-28T12:00"))).isEqualTo(helsinki("2026-04-05T03:15"));
    }

    @Test
    void livesThroughADayThatItsZoneSkips() {
        var hours = hours(ZoneId.of("Pacific/Apia"), EnumSet.allOf(DayOfWeek.class), "09:00", "17:00");
        Instant thursdayEvening = Instant.parse("2011-12-30T05:00:00Z");

        assertThat(hours.nextFrom(thursdayEvening)).isEqualTo(Instant.parse("2011-12-30T19:00:00Z"));
    }

    @Test
    void goesByTheClockOnHerWall() {
        var istanbul = hours(ZoneId.of("Europe/Istanbul"), Set.of(MONDAY, FRIDAY), "09:00", "17:00");

        assertThat(istanbul.includes(Instant.parse("2026-11-23T06:00:00Z"))).isTrue();
        assertThat(istanbul.includes(Instant.parse("2026-11-23T14:00:00Z"))).isFalse();
    }

    @Test
    void refusesTimeThatRunsBackwards() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OFFICE.after(helsinki("2026-11-20T16:00"), Duration.ofSeconds(-1)));
    }

    /** Hours of every kind, at moments of every kind, many of them near a change of the clock. */
    static Stream<Sample> samples() {
        var random = new Random(SEED);
        return IntStream.range(0, 500).mapToObj(_ -> sample(random));
    }

    private static Sample sample(Random random) {
        List<String> zones = List.of(
                "Europe/Helsinki",
                "Europe/Istanbul",
                "Europe/Madrid",
                "Europe/Lisbon",
                "Atlantic/Azores",
                "Africa/Cairo",
                "America/Asuncion",
                "Australia/Lord_Howe",
                "Pacific/Apia",
                "Asia/Kathmandu");
        ZoneId zone = ZoneId.of(zones.get(random.nextInt(zones.size())));
        EnumSet<DayOfWeek> days = EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)));
        Stream.of(DayOfWeek.values()).filter(_ -> random.nextBoolean()).forEach(days::add);
        int from = random.nextInt(95);
        int until = from + 1 + random.nextInt(95 - from);
        var hours = new WorkingHours(zone, days, quarter(from), quarter(until));
        Instant any = Instant.parse("2009-01-01T00:00:00Z").plus(STEP.multipliedBy(random.nextInt(20 * 365 * 96)));
        var change = zone.getRules().nextTransition(any);
        Instant moment = change != null && random.nextBoolean()
                ? change.getInstant().plus(STEP.multipliedBy(random.nextInt(400) - 300L))
                : any;
        return new Sample(hours, moment, STEP.multipliedBy(random.nextInt(96)), STEP.multipliedBy(random.nextInt(96)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theNextMomentIsTheFirstThatIsIncluded(Sample sample) {
        Instant next = sample.hours().nextFrom(sample.moment());

        assertThat(next).isAfterOrEqualTo(sample.moment());
        assertThat(sample.hours().includes(next)).isTrue();
        for (Instant before = sample.moment(); before.isBefore(next); before = before.plus(STEP)) {
            assertThat(sample.hours().includes(before)).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void includesWhatTheClockOnTheWallSays(Sample sample) {
        WorkingHours hours = sample.hours();
        ZonedDateTime wall = sample.moment().atZone(hours.zone());
        var ambiguous =
                hours.zone().getRules().getValidOffsets(wall.toLocalDateTime()).size() > 1;
        boolean says = hours.days().contains(wall.getDayOfWeek())
                && !wall.toLocalTime().isBefore(hours.from())
                && wall.toLocalTime().isBefore(hours.until());

        if (!ambiguous) {
            assertThat(hours.includes(sample.moment())).isEqualTo(says);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void asMuchWorkingTimePassesAsWasAskedFor(Sample sample) {
        Instant end = sample.hours().after(sample.moment(), sample.some());

        Duration worked = Duration.ZERO;
        for (Instant at = sample.moment(); at.isBefore(end); at = at.plus(STEP)) {
            worked = sample.hours().includes(at) ? worked.plus(STEP) : worked;
        }
        assertThat(worked).isEqualTo(sample.some());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void timeAddsUp(Sample sample) {
        WorkingHours hours = sample.hours();
        Instant between = hours.after(sample.moment(), sample.some());

        assertThat(hours.after(between, sample.more()))
                .isEqualTo(hours.after(sample.moment(), sample.some().plus(sample.more())))
                .isAfterOrEqualTo(between);
    }

    private static WorkingHours hours(ZoneId zone, Set<DayOfWeek> days, String from, String until) {
        return new WorkingHours(zone, days, LocalTime.parse(from), LocalTime.parse(until));
    }

    private static LocalTime quarter(int quarters) {
        return LocalTime.MIDNIGHT.plus(STEP.multipliedBy(quarters));
    }

    private static Instant helsinki(String onTheWall) {
        return LocalDateTime.parse(onTheWall).atZone(HELSINKI).toInstant();
    }

    record Sample(WorkingHours hours, Instant moment, Duration some, Duration more) {}
}
