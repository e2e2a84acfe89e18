package org.guidepost.bot.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guidepost.bot.console.ReaderTime.Written;
import org.guidepost.bot.gap.Gap;
import org.guidepost.bot.gap.Gaps;
import org.guidepost.bot.gap.Shortfall;
import org.guidepost.bot.text.Texts;
import org.guidepost.knowledge.guidance.Guidance.Related;
import org.guidepost.knowledge.guidance.GuidanceReader;
import org.springframework.ui.Model;

/** What pages about gaps show, in the words of their reader. */
final class GapPages {

    private static final int MOST_EXAMPLES = 20;
    private static final int BAR_WIDTH = 10;
    private static final int HIGHEST_BAR = 36;

    private final Gaps gaps;
    private final GuidanceReader guidance;
    private final Names names;
    private final ReaderTime time;

    GapPages(Gaps gaps, GuidanceReader guidance, Names names, ReaderTime time) {
        this.gaps = gaps;
        this.guidance = guidance;
        this.names = names;
        this.time = time;
    }

    /** The rows of a list. */
    List<Row> rows(List<Gap> listed, SignedIn reader, Locale locale) {
        Map<String, String> titles = titles(
                listed.stream().flatMap(gap -> gap.topic().stream()).distinct().toList(), locale);
        Written written = time.of(reader, locale);
        return listed.stream().map(gap -> row(gap, titles, written, locale)).toList();
    }

    /** One gap with everything about it. */
    void fill(Model model, Gap gap, SignedIn reader, Locale locale) {
        Written written = time.of(reader, locale);
        List<Gap.Nearest> nearest = gaps.nearest(gap.id());
        Map<String, String> titles = titles(
                java.util.stream.Stream.concat(
                                gap.topic().stream(), nearest.stream().map(Gap.Nearest::entry))
                        .distinct()
                        .toList(),
                locale);
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

    private Map<String, String> titles(List<String> entries, Locale locale) {
        return guidance.titles(entries, locale.getLanguage()).stream()
                .collect(Collectors.toMap(Related::entry, Related::title, (first, second) -> first));
    }

    private Row row(Gap gap, Map<String, String> titles, Written written, Locale locale) {
        String language = locale.getLanguage();
        Optional<String> topic = gap.topic().map(id -> titles.getOrDefault(id, id));
        String name = gap.terms().isEmpty() ? topic.orElse("…") : String.join(" · ", gap.terms());
        return new Row(
                gap,
                name,
                topic.orElse(""),
                listed(gap.languages(), Names.of(names.languages(language)), language),
                listed(gap.countries(), Names.of(names.countries(language)), language),
                written.of(gap.firstAt()),
                written.of(gap.lastAt()),
                bars(gap.weeks()));
    }

    private static String listed(List<String> ids, Function<String, String> names, String language) {
        return Texts.list(language, ids.stream().map(names).toList());
    }

    /** A small chart of the weeks; a week with a question shows at least a little. */
    private static List<Bar> bars(List<Long> weeks) {
        long most = Math.max(1, weeks.stream().mapToLong(Long::longValue).max().orElse(1));
        List<Bar> bars = new ArrayList<>();
        for (int week = 0; week < weeks.size(); week++) {
            long height = Math.ceilDiv(weeks.get(week) * HIGHEST_BAR, most);
            bars.add(new Bar(week * (BAR_WIDTH + 2), HIGHEST_BAR - height, BAR_WIDTH, height));
        }
        return bars;
    }

    /** A gap in a list. */
    record Row(
            Gap gap,
            String name,
            String topic,
            String languages,
            String countries,
            String firstAt,
            String lastAt,
            List<Bar> bars) {

        /** The numbers of the chart, for who does not see it. */
        public String weeks() {
            return gap.weeks().stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
    }

    /** A week in the chart. */
    record Bar(long x, long y, long width, long height) {}

    /** How many questions the guide fell short of in one way. */
    record Count(String shortfall, long questions) {}

    /** A question of a gap. */
    record Example(Gap.Example question, String language, String at) {}

    /** An entry that came near. */
    record Near(String entry, String title, long percent) {}
}
