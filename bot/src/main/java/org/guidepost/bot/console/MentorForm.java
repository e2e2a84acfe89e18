package org.guidepost.bot.console;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guidepost.bot.mentoring.Mentor;
import org.guidepost.bot.mentoring.Mentor.Expertise;
import org.guidepost.bot.mentoring.Sector;
import org.guidepost.bot.people.Account;
import org.guidepost.bot.people.Role;
import org.springframework.util.MultiValueMap;

/**
 * What somebody has typed about a mentor, as she has typed it: it can be shown to her again with what is wrong about it.
 *
 * @param kind the name of a constant
 * @param levels by topic, the names of constants
 * @param days the names of constants
 * @param sectors the names of constants
 */
record MentorForm(
        String name,
        String mail,
        boolean coordinator,
        String kind,
        List<String> languages,
        List<String> countries,
        Map<String, String> levels,
        String capacity,
        String zone,
        Set<String> days,
        String from,
        String until,
        String absentUntil,
        boolean woman,
        Set<String> sectors) {

    /** What a level's field is called, before the id of its topic. */
    static final String LEVEL = "level.";

    /** A mentor of whom nothing is known yet has office hours in the zone of the first country. */
    static final MentorForm BLANK = new MentorForm(
            "",
            "",
            false,
            Mentor.Kind.VOLUNTEER.name(),
            List.of(),
            List.of(),
            Map.of(),
            "3",
            "Europe/Helsinki",
            Set.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"),
            "09:00",
            "17:00",
            "",
            false,
            Set.of());

    MentorForm {
        languages = List.copyOf(languages);
        countries = List.copyOf(countries);
        levels = Map.copyOf(levels);
        days = Set.copyOf(days);
        sectors = Set.copyOf(sectors);
    }

    /**
     * The labels of the fields in which this is not the same as another.
     *
     * @return keys of texts, in the order of the page
     */
    List<String> differencesFrom(MentorForm other) {
        return FIELDS.stream()
                .filter(field -> !field.value().apply(this).equals(field.value().apply(other)))
                .map(Field::label)
                .toList();
    }

    /** What was sent. */
    static MentorForm of(MultiValueMap<String, String> sent) {
        Map<String, String> levels = new HashMap<>();
        sent.toSingleValueMap().forEach((field, value) -> {
            if (field.startsWith(LEVEL) && !value.isBlank()) {
                levels.put(field.substring(LEVEL.length()), value);
            }
        });
        Function<String, String> one = field ->
                Optional.ofNullable(sent.getFirst(field)).map(String::strip).orElse("");
        Function<String, List<String>> all = field -> sent.getOrDefault(field, List.of());
        return new MentorForm(
                one.apply("name"),
                one.apply("mail"),
                sent.containsKey("coordinator"),
                one.apply("kind"),
                all.apply("languages"),
                all.apply("countries"),
                levels,
                one.apply("capacity"),
                one.apply("zone"),
                Set.copyOf(new ArrayList<>(all.apply("days"))),
                one.apply("from"),
                one.apply("until"),
                one.apply("absentUntil"),
                sent.containsKey("woman"),
                Set.copyOf(all.apply("sectors")));
    }

    /** What is stored. */
    static MentorForm of(Account account, Mentor mentor) {
        return new MentorForm(
                mentor.name(),
                account.mail().orElse(""),
                account.is(Role.COORDINATOR),
                mentor.kind().name(),
                mentor.languages(),
                mentor.countries(),
                mentor.expertise().stream().collect(Collectors.toMap(Expertise::topic, known -> known.level()
                        .name())),
                Integer.toString(mentor.capacity()),
                mentor.hours().zone().getId(),
                mentor.hours().days().stream().map(DayOfWeek::name).collect(Collectors.toSet()),
                time(mentor.hours().from()),
                time(mentor.hours().until()),
                mentor.absentUntil().map(LocalDate::toString).orElse(""),
                mentor.woman(),
                mentor.sectors().stream().map(Sector::name).collect(Collectors.toSet()));
    }

    /** This under the name and the address of an account. */
    MentorForm ofAccount(Account account) {
        return new MentorForm(
                account.name(),
                account.mail().orElse(""),
                account.is(Role.COORDINATOR),
                kind,
                languages,
                countries,
                levels,
                capacity,
                zone,
                days,
                from,
                until,
                absentUntil,
                woman,
                sectors);
    }

    private static String time(LocalTime time) {
        return time.toString();
    }

    private record Field(String label, Function<MentorForm, Object> value) {}

    private static final List<Field> FIELDS = List.of(
            new Field("console.name", MentorForm::name),
            new Field("console.mail", MentorForm::mail),
            new Field("console.kind", MentorForm::kind),
            new Field("console.languages", form -> Set.copyOf(form.languages)),
            new Field("console.countries", form -> Set.copyOf(form.countries)),
            new Field("console.topics", MentorForm::levels),
            new Field("console.sectors", MentorForm::sectors),
            new Field("console.woman", MentorForm::woman),
            new Field("console.coordinator", MentorForm::coordinator),
            new Field("console.capacity", MentorForm::capacity),
            new Field("console.hours", form -> List.of(form.days, form.from, form.until, form.zone)),
            new Field("console.absent", MentorForm::absentUntil));

    /** This with what a mentor says herself about when, in which languages and from which business she answers. */
    MentorForm changedByHerself(MentorForm sent) {
        return new MentorForm(
                sent.name,
                sent.mail,
                coordinator,
                kind,
                sent.languages,
                countries,
                levels,
                sent.capacity,
                sent.zone,
                sent.days,
                sent.from,
                sent.until,
                sent.absentUntil,
                woman,
                sent.sectors);
    }
}
