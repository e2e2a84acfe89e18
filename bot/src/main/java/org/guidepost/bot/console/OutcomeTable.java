package org.guidepost.bot.console;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.guidepost.bot.console.table.Column;
import org.guidepost.bot.console.table.Filter;
import org.guidepost.bot.console.table.Filter.Option;
import org.guidepost.bot.console.table.Table;
import org.guidepost.bot.outcome.ConversationOutcome.By;
import org.guidepost.bot.outcome.ConversationOutcome.Resolution;
import org.guidepost.bot.outcome.OutcomeRow;
import org.guidepost.bot.text.Texts;
import org.guidepost.knowledge.ConstantWords;

/** The table of what became of conversations, in the words of its reader. */
final class OutcomeTable {

    private static final String RESOLVED = "outcomes.resolved.";
    private static final String BY = "outcomes.by.";
    private static final String YES_OR_NO = "outcomes.yes.";

    private final Names names;
    private final Texts texts;

    OutcomeTable(Names names, Texts texts) {
        this.names = names;
        this.texts = texts;
    }

    Table<OutcomeRow> in(Locale locale) {
        String language = locale.getLanguage();
        SharedColumns shared = SharedColumns.of(names, language);
        return new Table<>(
                Routes.OUTCOMES,
                List.of(
                        Column.of("until", "questions.at", OutcomeRow::until)
                                .leadingTo(row -> Routes.CONVERSATIONS + "/" + row.conversation()),
                        Column.of("resolved", "outcomes.resolved", OutcomeRow::resolved)
                                .saying(row -> texts.get(language, RESOLVED + row.resolved())),
                        Column.of("by", "outcomes.by", OutcomeRow::by)
                                .saying(row -> texts.get(language, BY + row.by())),
                        Column.of("contained", "outcomes.contained", OutcomeRow::contained)
                                .saying(row -> texts.get(language, YES_OR_NO + row.contained())),
                        Column.of("reopened", "outcomes.reopened", OutcomeRow::reopened)
                                .saying(row -> texts.get(language, YES_OR_NO + row.reopened())),
                        Column.of("escalated", "outcomes.escalated", OutcomeRow::escalated),
                        shared.language(OutcomeRow::language),
                        shared.country(OutcomeRow::country),
                        SharedColumns.topic(OutcomeRow::topic),
                        Column.of("questions", "console.questions", OutcomeRow::questions),
                        Column.of("visits", "outcomes.visits", OutcomeRow::visits)),
                List.of(
                        Filter.choice(
                                "resolved", "outcomes.resolved", options(RESOLVED, language, words(Resolution.class))),
                        Filter.choice("by", "outcomes.by", options(BY, language, words(By.class))),
                        Filter.choice(
                                "reopened",
                                "outcomes.reopened",
                                options(YES_OR_NO, language, Stream.of("true", "false"))),
                        Filter.text("escalated", "outcomes.escalated"),
                        shared.chosenLanguage(),
                        shared.chosenCountry(),
                        SharedColumns.typedTopic()),
                "-until");
    }

    private static <E extends Enum<E>> Stream<String> words(Class<E> type) {
        return ConstantWords.words(type).stream();
    }

    private List<Option> options(String prefix, String language, Stream<String> values) {
        return values.map(value -> new Option(value, texts.get(language, prefix + value)))
                .toList();
    }
}
