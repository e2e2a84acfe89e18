package org.guidepost.bot.mentoring;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guidepost.bot.mentoring.Mentor.Expertise;

/** Mentors and questions by chance, the same for the same seed; few values, so that they meet, and are equal, often. */
final class RandomProgramme {

    /** 1 for the same, 0.8 for the narrower and 0.5 for the broader, as the ids tell. */
    static final Nearness BY_NAME = (known, asked) -> {
        if (known.equals(asked)) {
            return 1;
        }
        return asked.startsWith(known + ".") ? 0.8 : known.startsWith(asked + ".") ? 0.5 : 0;
    };

    private static final List<String> LANGUAGES = List.of("en", "fi", "ar");
    private static final List<String> COUNTRIES = List.of("FI", "ES", "TR");
    private static final List<String> TOPICS = List.of("tax", "tax.vat", "tax.income", "legal", "legal.form");
    private static final List<ZoneId> ZONES =
            List.of(ZoneId.of("Europe/Helsinki"), ZoneId.of("Europe/Madrid"), ZoneId.of("Europe/Istanbul"));

    private final Random random;

    RandomProgramme(long seed) {
        random = new Random(seed);
    }

    Random random() {
        return random;
    }

    /** Any minute of 2026. */
    Instant moment() {
        return Instant.parse("2026-01-01T00:00:00Z").plus(Duration.ofMinutes(random.nextInt(365 * 24 * 60)));
    }

    List<Candidate> candidates(int most) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(i -> candidate("m" + i))
                .toList();
    }

    Candidate candidate(String id) {
        int capacity = 1 + random.nextInt(4);
        var mentor = new Mentor(
                id,
                "Mentor " + id,
                Mentor.Kind.PEER,
                List.copyOf(some(LANGUAGES)),
                List.copyOf(some(COUNTRIES)),
                some(TOPICS).stream()
                        .map(topic -> new Expertise(topic, one(List.of(Expertise.Level.values()))))
                        .toList(),
                capacity,
                hours(),
                perhaps(0.1, LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365))),
                random.nextBoolean());
        return new Candidate(mentor, random.nextInt(capacity + 1), random.nextInt(10), random.nextInt(5) / 4.0);
    }

    WorkingHours hours() {
        int from = 6 + random.nextInt(10);
        int until = from + 1 + random.nextInt(22 - from);
        return new WorkingHours(one(ZONES), days(), LocalTime.of(from, 15), LocalTime.of(until, 45));
    }

    private Set<DayOfWeek> days() {
        return EnumSet.copyOf(some(List.of(DayOfWeek.values())));
    }

    Need need() {
        return new Need(
                one(LANGUAGES),
                perhaps(0.8, one(COUNTRIES)),
                perhaps(0.8, one(TOPICS)),
                random.nextInt(4) == 0,
                random.nextInt(4) == 0 ? Set.of("m" + random.nextInt(3)) : Set.of());
    }

    List<Waiting> waiting(int cases) {
        Instant start = moment();
        return IntStream.range(0, cases)
                .mapToObj(i -> new Waiting("c" + i, need(), start.plusSeconds(random.nextInt(3))))
                .toList();
    }

    <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** At least one of them. */
    private <T> Set<T> some(List<T> values) {
        return Stream.concat(Stream.of(one(values)), values.stream().filter(_ -> random.nextInt(3) == 0))
                .collect(Collectors.toSet());
    }

    private <T> Optional<T> perhaps(double chance, T value) {
        return random.nextDouble() < chance ? Optional.of(value) : Optional.empty();
    }
}
