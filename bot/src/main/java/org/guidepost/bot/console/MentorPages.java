package org.guidepost.bot.console;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guidepost.bot.console.Names.Choice;
import org.guidepost.bot.mentoring.Load;
import org.guidepost.bot.mentoring.Mentor;
import org.guidepost.bot.mentoring.Mentor.Expertise;
import org.guidepost.bot.mentoring.WorkingHours;
import org.guidepost.bot.text.Texts;
import org.springframework.ui.Model;

/** What pages about mentors show: rows of a list, and forms with their choices. */
final class MentorPages {

    private static final Map<String, String> NO_PROBLEMS = Map.of();

    private final Names names;

    MentorPages(Names names) {
        this.names = names;
    }

    /** A form that nobody has sent yet. */
    void fill(Model model, MentorForm form, String language) {
        fill(model, form, NO_PROBLEMS, language);
    }

    /**
     * A form with what is wrong about it.
     *
     * @param problems by field, keys of sentences
     */
    void fill(Model model, MentorForm form, Map<String, String> problems, String language) {
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        model.addAttribute("languages", names.languages(language));
        model.addAttribute("countries", names.countries(language));
        model.addAttribute("days", names.days(language));
        model.addAttribute("subjects", names.subjects(language));
        model.addAttribute("kinds", List.of(Mentor.Kind.values()));
        model.addAttribute("levels", List.of(Expertise.Level.values()));
        model.addAttribute(
                "zones",
                ZoneId.getAvailableZoneIds().stream()
                        .filter(zone -> zone.startsWith("Europe/") || zone.equals("Asia/Istanbul"))
                        .sorted()
                        .toList());
    }

    /** What may be chosen. */
    MentorCheck check(String language) {
        return new MentorCheck(
                names.languages(language).stream().map(Choice::id).collect(Collectors.toSet()),
                names.countries(language).stream().map(Choice::id).collect(Collectors.toSet()),
                names.subjects(language).stream()
                        .flatMap(subject -> subject.parts().stream())
                        .map(Choice::id)
                        .collect(Collectors.toSet()));
    }

    /**
     * The rows of those in which a text occurs, whatever its case.
     *
     * @param loads what they have to do, by account
     */
    List<Row> rows(List<Mentor> mentors, Map<String, Load> loads, String text, String language) {
        Function<String, String> languages = Names.of(names.languages(language));
        Function<String, String> countries = Names.of(names.countries(language));
        Function<String, String> days = Names.of(names.days(language));
        Function<String, String> topics = Names.of(names.subjects(language).stream()
                .flatMap(subject -> subject.parts().stream())
                .toList());
        return mentors.stream()
                .map(mentor -> new Row(
                        mentor,
                        listed(mentor.languages(), languages, language),
                        listed(mentor.countries(), countries, language),
                        listed(
                                mentor.expertise().stream()
                                        .map(Expertise::topic)
                                        .toList(),
                                topics.andThen(MentorPages::bare),
                                language),
                        hours(mentor.hours(), days, language),
                        mentor.absentUntil().map(day -> date(day, language)).orElse(""),
                        loads.getOrDefault(mentor.id(), Load.NONE).open()))
                .filter(row -> row.holds(text))
                .toList();
    }

    private static String bare(String topic) {
        return topic.startsWith("– ") ? topic.substring(2) : topic;
    }

    private static String listed(List<String> ids, Function<String, String> names, String language) {
        return Texts.list(language, ids.stream().map(names).toList());
    }

    private static String hours(WorkingHours hours, Function<String, String> days, String language) {
        String listed = listed(hours.days().stream().sorted().map(Enum::name).toList(), days, language);
        return Texts.list(language, List.of(listed, "%s–%s".formatted(hours.from(), hours.until())))
                + " (%s)".formatted(hours.zone().getId());
    }

    private static String date(LocalDate day, String language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Texts.locale(language))
                .format(day);
    }

    /**
     * A mentor in the list, in the words of its reader.
     *
     * @param absentUntil empty if she is not away
     * @param openCases how many she has now
     */
    record Row(
            Mentor mentor,
            String languages,
            String countries,
            String topics,
            String hours,
            String absentUntil,
            int openCases) {

        boolean holds(String text) {
            String all = String.join(" ", mentor.name(), languages, countries, topics);
            return all.toLowerCase(Locale.ROOT).contains(text.strip().toLowerCase(Locale.ROOT));
        }
    }
}
