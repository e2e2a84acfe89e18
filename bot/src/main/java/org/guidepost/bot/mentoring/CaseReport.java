package org.guidepost.bot.mentoring;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How the programme does: how long people wait for a human, what each mentor did, and what is open.
 *
 * @param at when it was made
 * @param answers the first answer of a human in each case of the last {@value #WEEKS} weeks
 * @param mentors what each mentor did in these weeks, by account
 * @param open the cases that are under way
 */
public record CaseReport(Instant at, List<FirstAnswer> answers, Map<String, Work> mentors, List<Open> open) {

    /** How far it looks back. */
    public static final int WEEKS = 12;

    private static final Duration WEEK = Duration.ofDays(7);

    public CaseReport {
        answers = List.copyOf(answers);
        mentors = Map.copyOf(mentors);
        open = List.copyOf(open);
    }

    /** Nothing has happened. */
    static CaseReport nothing(Instant at) {
        return new CaseReport(at, List.of(), Map.of(), List.of());
    }

    /** How long the first answers of all these weeks took. */
    public Spread spread() {
        return Spread.of(answers.stream().map(FirstAnswer::waited).toList());
    }

    /**
     * How long the first answers of a week took.
     *
     * @param ago 0 for the last seven days, 1 for the seven days before them
     */
    public Spread spread(int ago) {
        Instant end = at.minus(WEEK.multipliedBy(ago));
        Instant begin = end.minus(WEEK);
        return Spread.of(answers.stream()
                .filter(answer -> answer.at().isAfter(begin) && !answer.at().isAfter(end))
                .map(FirstAnswer::waited)
                .toList());
    }

    /** Week by week, the oldest first. */
    public List<Spread> weeks() {
        return IntStream.iterate(WEEKS - 1, ago -> ago >= 0, ago -> ago - 1)
                .mapToObj(this::spread)
                .toList();
    }

    /** How many open cases are in a state and as old as that. */
    public int open(CaseState state, Age age) {
        return (int) open.stream()
                .filter(one -> one.state() == state && age.holds(Duration.between(one.askedAt(), at)))
                .count();
    }

    /** What came of the drafts that the guide suggested to mentors in these weeks. */
    public int drafts(DraftUse use) {
        return mentors.values().stream()
                .mapToInt(work -> work.drafts().getOrDefault(use, 0))
                .sum();
    }

    /**
     * The first answer of a human in a case.
     *
     * @param at when it was written
     * @param waited since she asked for a person
     */
    public record FirstAnswer(Instant at, Duration waited) {}

    /**
     * What a mentor did.
     *
     * @param passed how often she passed on what she was asked, or gave back what she had taken
     * @param expired how often she let a case lie
     */
    public record Work(int asked, int accepted, int passed, int expired, int answered, Map<DraftUse, Integer> drafts) {

        /** Nothing yet. */
        public static final Work NONE = new Work(0, 0, 0, 0, 0, Map.of());

        public Work {
            drafts = Map.copyOf(drafts);
        }
    }

    /** A case that is under way. */
    public record Open(CaseState state, Instant askedAt) {}

    /** How old an open case is. */
    public enum Age {
        UP_TO_A_DAY(0, 1),
        UP_TO_THREE_DAYS(1, 3),
        UP_TO_A_WEEK(3, 7),
        OLDER(7, Integer.MAX_VALUE);

        private final Duration from;
        private final Duration until;

        Age(int fromDays, int untilDays) {
            this.from = Duration.ofDays(fromDays);
            this.until = Duration.ofDays(untilDays);
        }

        boolean holds(Duration age) {
            return (this == UP_TO_A_DAY || age.compareTo(from) >= 0) && age.compareTo(until) < 0;
        }
    }

    /**
     * How long several people waited; the percentile is the shortest time that so many of a hundred waited at most (nearest
     * rank).
     *
     * @param count how many there were
     * @param half what half of them waited at most; empty if there were none
     * @param most what nine of ten waited at most
     */
    public record Spread(int count, Optional<Duration> half, Optional<Duration> most) {

        static Spread of(List<Duration> waits) {
            List<Duration> sorted = waits.stream().sorted().toList();
            return new Spread(sorted.size(), percentile(sorted, 50), percentile(sorted, 90));
        }

        private static Optional<Duration> percentile(List<Duration> sorted, int percent) {
            int rank = Math.ceilDiv(sorted.size() * percent, 100);
            return rank == 0 ? Optional.empty() : Optional.of(sorted.get(rank - 1));
        }
    }
}
