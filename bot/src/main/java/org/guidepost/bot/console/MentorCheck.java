package org.guidepost.bot.console;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.guidepost.bot.mentoring.Mentor;
import org.guidepost.bot.mentoring.Mentor.Expertise;
import org.guidepost.bot.mentoring.Sector;
import org.guidepost.bot.mentoring.WorkingHours;

/**
 * Looks at what somebody typed about a mentor.
 *
 * @param languages the codes to choose from
 * @param countries the codes to choose from
 * @param topics the ids of all concepts
 */
record MentorCheck(Set<String> languages, Set<String> countries, Set<String> topics) {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_MAIL = 254;
    private static final int MOST_CASES = 50;
    private static final Pattern MAIL =
            Pattern.compile("[^\\s@<>\",;:\\\\]+@[^\\s@<>\",;:\\\\]+\\.[^\\s@<>\",;:\\\\.]+");

    MentorCheck {
        languages = Set.copyOf(languages);
        countries = Set.copyOf(countries);
        topics = Set.copyOf(topics);
    }

    Checked check(String id, MentorForm form) {
        Map<String, String> problems = new LinkedHashMap<>(ofAccount(form.name(), form.mail()));
        require(problems, "kind", constant(Mentor.Kind.class, form.kind()).isPresent());
        require(problems, "languages", isChoice(form.languages(), languages));
        require(problems, "countries", isChoice(form.countries(), countries));
        require(problems, "topics", areLevels(form.levels()));
        Optional<Integer> capacity = capacity(form.capacity());
        require(problems, "capacity", capacity.isPresent());
        Optional<ZoneId> zone = zone(form.zone());
        require(problems, "zone", zone.isPresent());
        Set<DayOfWeek> days = constants(DayOfWeek.class, form.days());
        require(problems, "days", !days.isEmpty());
        Optional<LocalTime> from = parsed(form.from(), LocalTime::parse);
        Optional<LocalTime> until = parsed(form.until(), LocalTime::parse);
        require(
                problems,
                "hours",
                from.isPresent() && until.isPresent() && from.get().isBefore(until.get()));
        Optional<LocalDate> absentUntil = parsed(form.absentUntil(), LocalDate::parse);
        require(problems, "absentUntil", form.absentUntil().isEmpty() || absentUntil.isPresent());
        if (!problems.isEmpty()) {
            return new Checked.Wrong(problems);
        }
        return new Checked.Fine(new Mentor(
                id,
                form.name(),
                Mentor.Kind.valueOf(form.kind()),
                form.languages().stream().distinct().toList(),
                form.countries().stream().distinct().toList(),
                expertise(form.levels()),
                capacity.orElseThrow(),
                new WorkingHours(zone.orElseThrow(), days, from.orElseThrow(), until.orElseThrow()),
                absentUntil,
                form.woman(),
                constants(Sector.class, form.sectors())));
    }

    /** What is wrong about a name and a mail address, which may be left out. */
    static Map<String, String> ofAccount(String name, String mail) {
        Map<String, String> problems = new LinkedHashMap<>();
        require(problems, "name", !name.isBlank() && name.length() <= LONGEST_NAME);
        require(
                problems,
                "mail",
                mail.isEmpty()
                        || mail.length() <= LONGEST_MAIL && MAIL.matcher(mail).matches());
        return problems;
    }

    private static void require(Map<String, String> problems, String field, boolean holds) {
        if (!holds) {
            problems.put(field, "console.wrong." + field);
        }
    }

    private static boolean isChoice(List<String> chosen, Set<String> from) {
        return !chosen.isEmpty() && from.containsAll(chosen);
    }

    private boolean areLevels(Map<String, String> levels) {
        return topics.containsAll(levels.keySet())
                && levels.values().stream().allMatch(level -> constant(Expertise.Level.class, level)
                        .isPresent());
    }

    private static List<Expertise> expertise(Map<String, String> levels) {
        return levels.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(known -> new Expertise(known.getKey(), Expertise.Level.valueOf(known.getValue())))
                .toList();
    }

    private static Optional<Integer> capacity(String text) {
        try {
            return Optional.of(Integer.parseInt(text)).filter(cases -> cases >= 1 && cases <= MOST_CASES);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<ZoneId> zone(String text) {
        return ZoneId.getAvailableZoneIds().contains(text) ? Optional.of(ZoneId.of(text)) : Optional.empty();
    }

    private static <E extends Enum<E>> Set<E> constants(Class<E> type, Collection<String> names) {
        return names.stream().flatMap(name -> constant(type, name).stream()).collect(Collectors.toSet());
    }

    private static <T> Optional<T> parsed(String text, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }
}
