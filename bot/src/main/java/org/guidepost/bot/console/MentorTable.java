package org.guidepost.bot.console;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guidepost.bot.console.Names.Choice;
import org.guidepost.bot.console.table.Column;
import org.guidepost.bot.console.table.Filter;
import org.guidepost.bot.console.table.Filter.Option;
import org.guidepost.bot.console.table.Table;
import org.guidepost.bot.mentoring.Mentor;
import org.guidepost.bot.mentoring.Mentor.Expertise;
import org.guidepost.bot.mentoring.MentorRow;
import org.guidepost.bot.mentoring.WorkingHours;
import org.guidepost.bot.text.Texts;
import org.guidepost.knowledge.ConstantWords;

/** The table of the mentors, in the words of its reader. */
final class MentorTable {

    private static final String KIND = "console.kind.";

    private final Names names;
    private final Texts texts;

    MentorTable(Names names, Texts texts) {
        this.names = names;
        this.texts = texts;
    }

    Table<MentorRow> in(Locale locale) {
        String reader = locale.getLanguage();
        SharedColumns shared = SharedColumns.of(names, reader);
        Function<String, String> languages = Names.of(names.languages(reader));
        Function<String, String> countries = Names.of(names.countries(reader));
        Function<String, String> days = Names.of(names.days(reader));
        return new Table<>(
                Routes.MENTORS,
                List.of(
                        column("name", "console.name", Mentor::name)
                                .leadingTo(row ->
                                        Routes.MENTORS + "/" + row.mentor().id())
                                .sorting(),
                        column("kind", "console.kind", mentor -> ConstantWords.word(mentor.kind()))
                                .saying(row -> kind(row.mentor().kind(), reader))
                                .sorting(),
                        listing("languages", "console.languages", Mentor::languages, languages, reader),
                        listing("countries", "console.countries", Mentor::countries, countries, reader),
                        listing("topics", "console.topics", MentorTable::topics, Names.of(known(reader)), reader),
                        column("hours", "console.hours", mentor -> hours(mentor.hours()))
                                .saying(row -> hours(row.mentor().hours(), days, reader)),
                        column("absentUntil", "console.away", Mentor::absentUntil)
                                .sorting(),
                        Column.of("open", "console.cases", MentorRow::open).sorting(),
                        column("capacity", "console.capacity", Mentor::capacity).sorting()),
                List.of(
                        Filter.text("q", "console.search"),
                        Filter.choice("kind", "console.kind", kinds(reader)),
                        shared.chosenLanguage(),
                        shared.chosenCountry(),
                        Filter.choice("topic", "knowledge.topic", KnowledgeTables.options(names.topics(reader)))),
                "name");
    }

    /** The languages, countries and topics in whose names a text occurs; none for no text. */
    Set<String> meant(String text, Locale locale) {
        if (text.isEmpty()) {
            return Set.of();
        }
        String reader = locale.getLanguage();
        String wanted = text.toLowerCase(locale);
        return Stream.of(names.languages(reader), names.countries(reader), known(reader))
                .flatMap(List::stream)
                .filter(choice -> choice.name().toLowerCase(locale).contains(wanted))
                .map(Choice::id)
                .collect(Collectors.toSet());
    }

    /** What a mentor may know about, each called by itself. */
    private List<Choice> known(String reader) {
        return names.subjects(reader).stream()
                .flatMap(subject -> subject.parts().stream())
                .map(Names::bare)
                .toList();
    }

    private static List<String> topics(Mentor mentor) {
        return mentor.expertise().stream().map(Expertise::topic).toList();
    }

    private static Column<MentorRow> column(String key, String label, Function<Mentor, ?> value) {
        return Column.of(key, label, row -> value.apply(row.mentor()));
    }

    private static Column<MentorRow> listing(
            String key,
            String label,
            Function<Mentor, List<String>> value,
            Function<String, String> called,
            String reader) {
        return column(key, label, value).saying(row -> listed(value.apply(row.mentor()), called, reader));
    }

    private static String listed(List<String> ids, Function<String, String> called, String reader) {
        return Texts.list(reader, ids.stream().map(called).toList());
    }

    private static String hours(WorkingHours hours, Function<String, String> days, String reader) {
        String listed = listed(days(hours), days, reader);
        return Texts.list(reader, List.of(listed, "%s–%s".formatted(hours.from(), hours.until())))
                + " (%s)".formatted(hours.zone().getId());
    }

    private static String hours(WorkingHours hours) {
        return "%s %s-%s %s"
                .formatted(
                        String.join(" ", days(hours)),
                        hours.from(),
                        hours.until(),
                        hours.zone().getId());
    }

    private static List<String> days(WorkingHours hours) {
        return hours.days().stream().sorted().map(DayOfWeek::name).toList();
    }

    private List<Option> kinds(String reader) {
        return Stream.of(Mentor.Kind.values())
                .map(kind -> new Option(ConstantWords.word(kind), kind(kind, reader)))
                .toList();
    }

    private String kind(Mentor.Kind kind, String reader) {
        return texts.get(reader, KIND + kind.name());
    }
}
