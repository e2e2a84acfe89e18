package org.guidepost.bot.console;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.guidepost.bot.console.table.Column;
import org.guidepost.bot.console.table.Filter;
import org.guidepost.bot.console.table.Filter.Option;
import org.guidepost.bot.console.table.Table;
import org.guidepost.bot.mentoring.Case.Solved;
import org.guidepost.bot.mentoring.CaseRow;
import org.guidepost.bot.mentoring.CaseState;
import org.guidepost.bot.text.Texts;

/** The table of all cases, in the words of its reader. */
final class CaseTable {

    private static final String STATE = "console.case.state.";
    private static final String SOLVED = "allcases.solved.";

    private final Names names;
    private final Texts texts;

    CaseTable(Names names, Texts texts) {
        this.names = names;
        this.texts = texts;
    }

    Table<CaseRow> in(Locale locale) {
        String language = locale.getLanguage();
        SharedColumns shared = SharedColumns.of(names, language);
        return new Table<>(
                Routes.ALL_CASES,
                List.of(
                        Column.of("openedAt", "allcases.opened", CaseRow::openedAt)
                                .leadingTo(row -> Routes.CASES + "/" + row.id()),
                        Column.of("state", "knowledge.state", (CaseRow row) -> row.state()
                                        .name())
                                .saying(row ->
                                        texts.get(language, STATE + row.state().name())),
                        Column.of("mentor", "allcases.mentor", CaseRow::mentor),
                        shared.language(CaseRow::language),
                        shared.country(CaseRow::country),
                        SharedColumns.topic(CaseRow::topic),
                        Column.of("reason", "questions.reason", CaseRow::reason),
                        Column.of("solved", "allcases.solved", (CaseRow row) -> row.solved()
                                        .map(Enum::name))
                                .saying(row -> row.solved()
                                        .map(solved -> texts.get(language, SOLVED + solved.name()))
                                        .orElse(""))),
                List.of(
                        Filter.choice("state", "knowledge.state", options(STATE, CaseState.values(), language)),
                        Filter.choice("solved", "allcases.solved", options(SOLVED, Solved.values(), language)),
                        shared.chosenLanguage(),
                        shared.chosenCountry(),
                        Filter.text("reason", "questions.reason"),
                        Filter.text("mentor", "allcases.mentor")),
                "-openedAt");
    }

    private List<Option> options(String prefix, Enum<?>[] values, String language) {
        return Stream.of(values)
                .map(value -> new Option(value.name(), texts.get(language, prefix + value.name())))
                .toList();
    }
}
