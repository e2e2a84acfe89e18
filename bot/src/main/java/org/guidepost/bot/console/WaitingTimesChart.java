package org.guidepost.bot.console;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guidepost.bot.mentoring.CaseReport;
import org.guidepost.bot.mentoring.CaseReport.Spread;

/**
 * How long people waited week by week, as bars: a wide faint one for nine of ten, a narrow strong one for half of them.
 *
 * @param width of the picture, in its own units
 * @param height likewise
 * @param bars in the order of the weeks, the oldest first
 */
record WaitingTimesChart(int width, int height, List<Bar> bars) {

    private static final int STEP = 50;
    private static final int WIDE = 36;
    private static final int NARROW = 18;
    private static final int TALLEST = 120;
    private static final int BELOW = 22;
    private static final int ABOVE = 4;

    WaitingTimesChart {
        bars = List.copyOf(bars);
    }

    /** @param mirrored whether time runs from right to left */
    static WaitingTimesChart of(CaseReport report, Lengths lengths, Locale locale, boolean mirrored) {
        List<Spread> weeks = report.weeks();
        long longest = weeks.stream()
                .flatMap(week -> week.most().stream())
                .mapToLong(Duration::toSeconds)
                .max()
                .orElse(1);
        DateTimeFormatter day = DateTimeFormatter.ofPattern("d.M.", locale);
        LocalDate last = LocalDate.ofInstant(report.at(), ZoneOffset.UTC);
        List<Bar> bars = new ArrayList<>();
        for (int place = 0; place < weeks.size(); place++) {
            Spread week = weeks.get(place);
            int slot = mirrored ? weeks.size() - 1 - place : place;
            bars.add(new Bar(
                    slot * STEP + (STEP - WIDE) / 2,
                    slot * STEP + (STEP - NARROW) / 2,
                    slot * STEP + STEP / 2,
                    height(week.most(), longest),
                    height(week.half(), longest),
                    day.format(last.minusWeeks(weeks.size() - 1L - place)),
                    week.count(),
                    words(week.half(), lengths, locale),
                    words(week.most(), lengths, locale)));
        }
        return new WaitingTimesChart(weeks.size() * STEP, ABOVE + TALLEST + BELOW, bars);
    }

    private static int height(Optional<Duration> length, long longest) {
        return length.map(known -> Math.max(2, (int) (TALLEST * known.toSeconds() / Math.max(1, longest))))
                .orElse(0);
    }

    private static String words(Optional<Duration> length, Lengths lengths, Locale locale) {
        return length.map(known -> lengths.words(known, locale)).orElse("–");
    }

    /** Where bars of a height begin. */
    public int top(int tall) {
        return ABOVE + TALLEST - tall;
    }

    public int widthOfMost() {
        return WIDE;
    }

    public int widthOfHalf() {
        return NARROW;
    }

    /** Where the line is on which bars stand. */
    public int ground() {
        return ABOVE + TALLEST;
    }

    /**
     * A week.
     *
     * @param most how tall the bar of nine in ten is
     * @param half how tall that of half of them is
     * @param until its last day
     */
    record Bar(
            int xOfMost,
            int xOfHalf,
            int middle,
            int most,
            int half,
            String until,
            int count,
            String halfInWords,
            String mostInWords) {}
}
