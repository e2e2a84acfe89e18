package org.guidepost.bot.console;

import java.text.NumberFormat;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.guidepost.bot.insight.Load;
import org.guidepost.bot.insight.Numbers;
import org.guidepost.bot.insight.Overview;
import org.guidepost.bot.insight.Waiting;
import org.guidepost.bot.text.Texts;
import org.springframework.ui.Model;
import org.springframework.web.util.UriComponentsBuilder;

/** What the page of numbers shows: each beside that of the week before, and with the way to the list behind it. */
final class OverviewPages {

    private static final String NOTHING = "–";
    private static final double HUNDRED = 100.0;
    private static final String NOWHERE = "none";

    private final Names names;
    private final Texts texts;
    private final Lengths lengths;
    private final ReaderTime time;

    OverviewPages(Names names, Texts texts, Lengths lengths, ReaderTime time) {
        this.names = names;
        this.texts = texts;
        this.lengths = lengths;
        this.time = time;
    }

    /**
     * The numbers of a language and a country.
     *
     * @param in the code of the language; empty for all
     * @param country its code; empty for all
     */
    void fill(Model model, Overview overview, String in, String country, SignedIn reader, Locale locale) {
        String language = locale.getLanguage();
        Function<String, String> languageNames = Names.of(names.languages(language));
        Function<String, String> countryNames = Names.of(names.countries(language));
        model.addAttribute("in", in);
        model.addAttribute("country", country);
        model.addAttribute("languages", names.languages(language));
        model.addAttribute("countries", names.countries(language));
        model.addAttribute("at", time.of(reader, locale).of(overview.at()));
        model.addAttribute("cards", cards(overview, in, country, locale));
        model.addAttribute("chart", QuestionsChart.of(weeks(overview, in, country)));
        model.addAttribute("weeks", lines(weeks(overview, in, country), in, country, locale));
        model.addAttribute("byLanguage", byLanguage(overview, country, languageNames, locale));
        model.addAttribute("byCountry", byCountry(overview, in, countryNames, locale));
        model.addAttribute(
                "reasons",
                overview.reasons(0, in, country).stream()
                        .map(reason -> new Reason(
                                reason.getKey(),
                                NumberFormat.getInstance(locale).format(reason.getValue()),
                                list(0, in, country, "reason", reason.getKey())))
                        .toList());
    }

    private List<Card> cards(Overview overview, String in, String country, Locale locale) {
        NumberFormat number = NumberFormat.getInstance(locale);
        Numbers now = overview.week(0, in, country);
        Numbers before = overview.week(1, in, country);
        Load load = overview.load();
        return List.of(
                new Card(
                        "overview.questions",
                        number.format(now.questions()),
                        number.format(before.questions()),
                        list(0, in, country, "", "")),
                new Card(
                        "overview.coverage",
                        percent(now.coverage(), locale),
                        percent(before.coverage(), locale),
                        list(0, in, country, "decision", "answer")),
                new Card(
                        "overview.left",
                        number.format(now.escalated()),
                        number.format(before.escalated()),
                        list(0, in, country, "decision", "escalate")),
                new Card(
                        "overview.helped",
                        number.format(now.helped()),
                        number.format(before.helped()),
                        list(0, in, country, "helped", "true")),
                new Card(
                        "overview.helped.not",
                        number.format(now.notHelped()),
                        number.format(before.notHelped()),
                        list(0, in, country, "helped", "false")),
                new Card(
                        "overview.waiting",
                        waited(overview, 0, Waiting::half, locale),
                        waited(overview, 1, Waiting::half, locale),
                        Routes.TIMES),
                new Card(
                        "overview.waiting.most",
                        waited(overview, 0, Waiting::most, locale),
                        waited(overview, 1, Waiting::most, locale),
                        Routes.TIMES),
                new Card(
                        "overview.load",
                        texts.get(locale.getLanguage(), "overview.of", load.cases(), load.room()),
                        "",
                        Routes.MENTORS),
                new Card("overview.looking", number.format(load.lookingForMentor()), "", Routes.CASES),
                new Card("overview.overdue", number.format(load.overdueFacts()), "", Routes.DUE + "?due=overdue"));
    }

    private static List<Numbers> weeks(Overview overview, String in, String country) {
        return IntStream.range(0, Overview.WEEKS)
                .mapToObj(week -> overview.week(week, in, country))
                .toList();
    }

    private List<Line> lines(List<Numbers> weeks, String in, String country, Locale locale) {
        String language = locale.getLanguage();
        return IntStream.range(0, weeks.size())
                .mapToObj(week -> line(
                        week == 0
                                ? texts.get(language, "questions.week.last")
                                : texts.get(language, "questions.week.ago", week),
                        weeks.get(week),
                        list(week, in, country, "", ""),
                        locale))
                .toList();
    }

    private static List<Line> byLanguage(
            Overview overview, String country, Function<String, String> languageNames, Locale locale) {
        return lines(
                overview.languages(),
                one -> line(
                        languageNames.apply(one),
                        overview.week(0, one, country),
                        list(0, one, country, "", ""),
                        locale));
    }

    private List<Line> byCountry(Overview overview, String in, Function<String, String> countryNames, Locale locale) {
        return lines(
                overview.countries(),
                one -> one.isEmpty()
                        ? line(
                                texts.get(locale.getLanguage(), "overview.nowhere"),
                                nowhere(overview, in),
                                list(0, in, NOWHERE, "", ""),
                                locale)
                        : line(countryNames.apply(one), overview.week(0, in, one), list(0, in, one, "", ""), locale));
    }

    /** An empty country stands for all, so those without one are what the others leave. */
    private static Numbers nowhere(Overview overview, String in) {
        return overview.countries().stream()
                .filter(country -> !country.isEmpty())
                .map(country -> overview.week(0, in, country))
                .reduce(overview.week(0, in, ""), Numbers::without);
    }

    private static List<Line> lines(Collection<String> codes, Function<String, Line> line) {
        return codes.stream()
                .map(line)
                .filter(one -> one.numbers().questions() > 0)
                .sorted(Comparator.comparing((Line one) -> one.numbers().questions())
                        .reversed())
                .toList();
    }

    private static Line line(String name, Numbers numbers, String address, Locale locale) {
        return new Line(
                name, numbers, percent(numbers.coverage(), locale), percent(numbers.rightness(), locale), address);
    }

    private String waited(Overview overview, int week, Function<Waiting, Optional<Duration>> which, Locale locale) {
        return overview.waiting(week)
                .flatMap(waiting -> which.apply(waiting).stream())
                .findFirst()
                .map(time -> lengths.words(time, locale))
                .orElse(NOTHING);
    }

    private static String percent(OptionalInt share, Locale locale) {
        return share.isPresent() ? NumberFormat.getPercentInstance(locale).format(share.getAsInt() / HUNDRED) : NOTHING;
    }

    /** The list behind a number. */
    private static String list(int week, String in, String country, String filter, String value) {
        UriComponentsBuilder address =
                UriComponentsBuilder.fromPath(Routes.QUESTIONS).queryParam("week", week);
        if (!in.isEmpty()) {
            address.queryParam("in", "{in}");
        }
        if (!country.isEmpty()) {
            address.queryParam("country", "{country}");
        }
        if (!filter.isEmpty()) {
            address.queryParam(filter, "{value}");
        }
        return address.encode()
                .buildAndExpand(Map.of("in", in, "country", country, "value", value))
                .toUriString();
    }

    /**
     * A number.
     *
     * @param label the key of what it counts
     * @param before the same of the week before; empty where that means nothing
     * @param address the list behind it
     */
    record Card(String label, String value, String before, String address) {}

    /** The numbers of one language, country or week. */
    record Line(String name, Numbers numbers, String coverage, String rightness, String address) {}

    /** Why questions were left to people. */
    record Reason(String code, String count, String address) {}
}
