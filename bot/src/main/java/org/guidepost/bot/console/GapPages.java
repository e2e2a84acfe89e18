package org.guidepost.bot.console;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guidepost.bot.console.ReaderTime.Written;
import org.guidepost.bot.console.table.Bars;
import org.guidepost.bot.gap.Gap;
import org.guidepost.bot.gap.Gaps;
import org.guidepost.bot.gap.Shortfall;
import org.springframework.ui.Model;

/** What pages about gaps show, in the words of their reader. */
final class GapPages {

    private static final int MOST_EXAMPLES = 20;

    private final Gaps gaps;
    private final Names names;
    private final ReaderTime time;

    GapPages(Gaps gaps, Names names, ReaderTime time) {
        this.gaps = gaps;
        this.names = names;
        this.time = time;
    }

    /** One gap with everything about it. */
    void fill(Model model, Gap gap, SignedIn reader, Locale locale) {
        Written written = time.of(reader, locale);
        List<Gap.Nearest> nearest = gaps.nearest(gap.id());
        Map<String, String> titles = names.titles(
                Stream.concat(gap.topic().stream(), nearest.stream().map(Gap.Nearest::entry))
                        .distinct()
                        .toList(),
                locale.getLanguage());
        Function<String, String> languages = Names.of(names.languages(locale.getLanguage()));
        model.addAttribute("row", row(gap, titles, written, locale));
        model.addAttribute(
                "shortfalls",
                List.of(Shortfall.values()).stream()
                        .filter(shortfall -> gap.shortfalls().getOrDefault(shortfall, 0L) > 0)
                        .map(shortfall ->
                                new Count(shortfall.name(), gap.shortfalls().getOrDefault(shortfall, 0L)))
                        .toList());
        model.addAttribute(
                "examples",
                gaps.examples(gap.id(), MOST_EXAMPLES).stream()
                        .map(example ->
                                new Example(example, languages.apply(example.language()), written.of(example.at())))
                        .toList());
        model.addAttribute(
                "nearest",
                nearest.stream()
                        .map(near -> new Near(
                                near.entry(),
                                titles.getOrDefault(near.entry(), near.entry()),
                                Math.round(near.score() * 100)))
                        .toList());
    }

    private Row row(Gap gap, Map<String, String> titles, Written written, Locale locale) {
        String language = locale.getLanguage();
        GapRow named = GapRow.of(gap, titles);
        return new Row(
                gap,
                named.name(),
                named.topic().orElse(""),
                GapTable.listed(gap.languages(), Names.of(names.languages(language)), language),
                GapTable.listed(gap.countries(), Names.of(names.countries(language)), language),
                written.of(gap.firstAt()),
                written.of(gap.lastAt()),
                Bars.of(gap.weeks()));
    }

    /** A gap in the words of its reader. */
    record Row(
            Gap gap,
            String name,
            String topic,
            String languages,
            String countries,
            String firstAt,
            String lastAt,
            Bars bars) {

        /** The numbers of the chart, for who does not see it. */
        public String weeks() {
            return gap.weeks().stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
    }

    /** How many questions the guide fell short of in one way. */
    record Count(String shortfall, long questions) {}

    /** A question of a gap. */
    record Example(Gap.Example question, String language, String at) {}

    /** An entry that came near. */
    record Near(String entry, String title, long percent) {}
}
