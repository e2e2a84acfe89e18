package org.guidepost.bot.console;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.guidepost.bot.console.table.Column;
import org.guidepost.bot.console.table.Filter;
import org.guidepost.bot.console.table.Filter.Option;
import org.guidepost.bot.console.table.Table;
import org.guidepost.bot.gap.Gap;
import org.guidepost.bot.gap.GapState;
import org.guidepost.bot.table.Rows;
import org.guidepost.bot.text.Texts;
import org.guidepost.knowledge.ConstantWords;

/** The table of what the guide could not answer, in the words of its reader. */
final class GapTable {

    private static final String STATE = "console.gap.state.";
    private static final double HUNDREDTHS = 100;

    private final Names names;
    private final Texts texts;

    GapTable(Names names, Texts texts) {
        this.names = names;
        this.texts = texts;
    }

    Table<GapRow> in(Locale locale) {
        String language = locale.getLanguage();
        SharedColumns shared = SharedColumns.of(names, language);
        Function<String, String> languages = Names.of(names.languages(language));
        Function<String, String> countries = Names.of(names.countries(language));
        return new Table<>(
                Routes.GAPS,
                List.of(
                        Column.of("name", "console.gap.name", GapRow::name)
                                .leadingTo(row -> Routes.GAPS + "/" + row.gap().id()),
                        Column.of(
                                        "score",
                                        "console.gap.score",
                                        (GapRow row) -> Math.round(row.gap().score() * HUNDREDTHS) / HUNDREDTHS)
                                .sorting(),
                        Column.of("people", "console.gap.askers", (GapRow row) -> row.gap()
                                        .people())
                                .sorting(),
                        Column.of("questions", "console.gap.examples", (GapRow row) -> row.gap()
                                        .questions())
                                .sorting(),
                        Column.of("waiting", "console.gap.wait", (GapRow row) -> row.gap()
                                .waiting()),
                        Column.of("weeks", "console.gap.trend", (GapRow row) -> row.gap()
                                        .weeks())
                                .drawing("console.gap.weeks"),
                        Column.of("languages", "console.languages", (GapRow row) -> row.gap()
                                        .languages())
                                .saying(row -> listed(row.gap().languages(), languages, language)),
                        Column.of("countries", "console.countries", (GapRow row) -> row.gap()
                                        .countries())
                                .saying(row -> listed(row.gap().countries(), countries, language)),
                        Column.of("topic", "console.gap.topic", (GapRow row) -> row.gap()
                                        .topic())
                                .saying(row -> row.topic().orElse("")),
                        Column.of("lastAt", "console.gap.last", (GapRow row) -> row.gap()
                                        .lastAt())
                                .sorting(),
                        Column.of(
                                        "state",
                                        "console.filter.state",
                                        (GapRow row) ->
                                                ConstantWords.word(row.gap().state()))
                                .saying(row -> word(ConstantWords.word(row.gap().state()), language))),
                List.of(
                        Filter.choice(
                                        "state",
                                        "console.filter.state",
                                        ConstantWords.words(GapState.class).stream()
                                                .map(state -> new Option(state, word(state, language)))
                                                .toList())
                                .usually(ConstantWords.word(GapState.OPEN)),
                        shared.chosenLanguage(),
                        shared.chosenCountry(),
                        Filter.choice(
                                "topic", "console.filter.topic", KnowledgeTables.options(names.topics(language)))),
                "-score");
    }

    /** Gaps with what they are called. */
    Rows<GapRow> named(Rows<Gap> found, Locale locale) {
        Map<String, String> titles = names.titles(
                found.rows().stream()
                        .flatMap(gap -> gap.topic().stream())
                        .distinct()
                        .toList(),
                locale.getLanguage());
        return new Rows<>(
                found.rows().stream().map(gap -> GapRow.of(gap, titles)).toList(), found.total());
    }

    /** What codes mean, one after the other. */
    static String listed(List<String> codes, Function<String, String> names, String language) {
        return Texts.list(language, codes.stream().map(names).toList());
    }

    private String word(String state, String language) {
        return texts.get(language, STATE + state);
    }
}
