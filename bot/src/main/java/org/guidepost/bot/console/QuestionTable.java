package org.guidepost.bot.console;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guidepost.bot.console.table.Column;
import org.guidepost.bot.console.table.Filter;
import org.guidepost.bot.console.table.Filter.Option;
import org.guidepost.bot.console.table.Table;
import org.guidepost.bot.insight.Overview;
import org.guidepost.bot.insight.TurnRow;
import org.guidepost.bot.text.Texts;

/** The table of the questions behind the numbers, in the words of its reader. */
final class QuestionTable {

    private final Names names;
    private final Texts texts;

    QuestionTable(Names names, Texts texts) {
        this.names = names;
        this.texts = texts;
    }

    Table<TurnRow> in(Locale locale) {
        String language = locale.getLanguage();
        SharedColumns shared = SharedColumns.of(names, language);
        return new Table<>(
                Routes.QUESTIONS,
                List.of(
                        Column.of("at", "questions.at", TurnRow::at),
                        Column.of("decision", "questions.decision", TurnRow::decision)
                                .saying(row -> texts.get(language, "questions.decision." + row.decision())),
                        Column.of("reason", "questions.reason", TurnRow::reason),
                        shared.language(TurnRow::language),
                        shared.country(TurnRow::country),
                        SharedColumns.topic(TurnRow::topic),
                        Column.of("confidence", "questions.confidence", TurnRow::confidence),
                        Column.of("helped", "questions.helped", TurnRow::helped).saying(row -> row.helped()
                                .map(helped -> texts.get(language, "questions.helped." + helped))
                                .orElse(""))),
                List.of(
                        Filter.choice("week", "questions.week", weeks(language)),
                        Filter.choice(
                                "decision",
                                "questions.decision",
                                options("questions.decision.", language, "answer", "clarify", "escalate", "decline")),
                        Filter.text("reason", "questions.reason"),
                        shared.chosenLanguage(),
                        shared.chosenCountry(new Option("none", texts.get(language, "overview.nowhere"))),
                        SharedColumns.typedTopic(),
                        Filter.choice(
                                "helped", "questions.helped", options("questions.helped.", language, "true", "false"))),
                "-at");
    }

    private List<Option> weeks(String language) {
        return IntStream.range(0, Overview.WEEKS)
                .mapToObj(week -> new Option(
                        Integer.toString(week),
                        week == 0
                                ? texts.get(language, "questions.week.last")
                                : texts.get(language, "questions.week.ago", week)))
                .toList();
    }

    private List<Option> options(String prefix, String language, String... values) {
        return Stream.of(values)
                .map(value -> new Option(value, texts.get(language, prefix + value)))
                .toList();
    }
}
