package org.guidepost.bot.console;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.guidepost.bot.console.table.Column;
import org.guidepost.bot.console.table.Filter;
import org.guidepost.bot.console.table.Filter.Option;
import org.guidepost.bot.console.table.Table;
import org.guidepost.bot.feedback.Reactions.Triage;
import org.guidepost.bot.review.ReviewedQuestion;
import org.guidepost.bot.table.Rows;
import org.guidepost.bot.text.Texts;
import org.guidepost.knowledge.ConstantWords;

/** The table of what was asked, in the words of its reader. */
final class ConversationTable {

    private static final String DECISION = "console.decision.";
    private static final String RATING = "console.rating.";
    private static final String TRIAGE = "console.triage.";

    /** Of a question so many letters are shown; all of it is exported. */
    private static final int LONGEST = 160;

    private final Names names;
    private final Texts texts;

    ConversationTable(Names names, Texts texts) {
        this.names = names;
        this.texts = texts;
    }

    Table<ConversationRow> in(Locale locale) {
        String reader = locale.getLanguage();
        SharedColumns shared = SharedColumns.of(names, reader);
        return new Table<>(
                Routes.CONVERSATIONS,
                List.of(
                        Column.of("question", "console.turn.question", (ConversationRow row) -> row.asked()
                                        .question())
                                .saying(row -> beginning(row.asked().question()))
                                .leadingTo(row -> address(row.asked())),
                        Column.of("at", "console.turn.at", (ConversationRow row) -> row.asked()
                                        .at())
                                .sorting(),
                        Column.of("decision", "console.filter.decision", (ConversationRow row) -> row.asked()
                                        .decision())
                                .saying(row ->
                                        texts.get(reader, DECISION + row.asked().decision())),
                        Column.of("rating", "console.filter.rating", ConversationRow::thumb)
                                .saying(row -> word(RATING, row.thumb(), reader)),
                        Column.of("complaint", "console.turn.complaint", ConversationRow::complaint)
                                .saying(row -> word("feedback.", row.complaint(), reader)),
                        Column.of("triage", "console.filter.triage", ConversationRow::triage)
                                .saying(row -> word(TRIAGE, row.triage(), reader)),
                        Column.of("entry", "console.turn.entry", (ConversationRow row) -> row.asked()
                                        .entry())
                                .saying(row -> row.entry().orElse("")),
                        Column.of("reason", "console.turn.rule", (ConversationRow row) -> row.asked()
                                .reason()),
                        shared.language(row -> row.asked().language()),
                        shared.country(row -> row.asked().country())),
                List.of(
                        shared.chosenLanguage(),
                        shared.chosenCountry(),
                        Filter.choice(
                                "decision",
                                "console.filter.decision",
                                options(DECISION, reader, List.of("answer", "clarify", "escalate", "decline"))),
                        Filter.choice(
                                "rating", "console.filter.rating", options(RATING, reader, List.of("up", "down"))),
                        Filter.choice(
                                "triage",
                                "console.filter.triage",
                                options(TRIAGE, reader, ConstantWords.words(Triage.class)))),
                "-at");
    }

    /** Questions with the titles of their entries. */
    Rows<ConversationRow> titled(Rows<ReviewedQuestion> found, Locale locale) {
        Map<String, String> titles = names.titles(
                found.rows().stream()
                        .flatMap(asked -> asked.entry().stream())
                        .distinct()
                        .toList(),
                locale.getLanguage());
        return new Rows<>(
                found.rows().stream()
                        .map(asked -> new ConversationRow(
                                asked, asked.entry().map(entry -> titles.getOrDefault(entry, entry))))
                        .toList(),
                found.total());
    }

    private static String beginning(String question) {
        int letters = question.codePointCount(0, question.length());
        return question.isBlank()
                ? "–"
                : letters <= LONGEST ? question : question.substring(0, question.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private static String address(ReviewedQuestion asked) {
        return Routes.CONVERSATIONS + "/" + asked.conversation() + "#" + asked.id();
    }

    private String word(String prefix, Optional<String> word, String reader) {
        return word.map(known -> texts.get(reader, prefix + known)).orElse("");
    }

    private List<Option> options(String prefix, String reader, List<String> words) {
        return words.stream()
                .map(word -> new Option(word, texts.get(reader, prefix + word)))
                .toList();
    }
}
