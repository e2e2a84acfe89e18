package org.guidepost.bot.console;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.guidepost.bot.catalog.EntryRow;
import org.guidepost.bot.catalog.FactRow;
import org.guidepost.bot.catalog.SourceRow;
import org.guidepost.bot.catalog.TopicRow;
import org.guidepost.bot.console.Names.Choice;
import org.guidepost.bot.console.table.Column;
import org.guidepost.bot.console.table.Filter;
import org.guidepost.bot.console.table.Filter.Option;
import org.guidepost.bot.console.table.Table;
import org.guidepost.bot.text.Texts;
import org.guidepost.knowledge.ConstantWords;
import org.guidepost.knowledge.Entry;
import org.guidepost.knowledge.Fact;
import org.guidepost.knowledge.Source;

/** The tables of what the guide knows, in the words of their reader. */
final class KnowledgeTables {

    static final String ENTRIES = Routes.KNOWLEDGE + "/entries";
    static final String FACTS = Routes.KNOWLEDGE + "/facts";
    static final String SOURCES = Routes.KNOWLEDGE + "/sources";
    static final String TOPICS = Routes.KNOWLEDGE + "/topics";

    private static final String SEARCH = "console.search";

    private final Names names;
    private final Texts texts;

    KnowledgeTables(Names names, Texts texts) {
        this.names = names;
        this.texts = texts;
    }

    Table<TopicRow> topics(Locale locale) {
        List<Choice> areas = names.areas(locale.getLanguage());
        Function<String, String> area = Names.of(areas);
        return new Table<>(
                Routes.KNOWLEDGE,
                List.of(
                        Column.of("title", "knowledge.title", TopicRow::title)
                                .leadingTo(row -> topic(row.id()))
                                .sorting(),
                        Column.of("id", "knowledge.id", TopicRow::id).sorting(),
                        Column.of("area", "knowledge.area", TopicRow::area)
                                .saying(row -> area.apply(row.area()))
                                .sorting(),
                        Column.of("languages", "console.languages", TopicRow::languages),
                        Column.of("facts", "knowledge.facts", TopicRow::facts)
                                .leadingTo(row -> FACTS + "?topic=" + row.id()),
                        Column.of("experts", "knowledge.experts", TopicRow::experts)),
                List.of(Filter.text("q", SEARCH), Filter.choice("area", "knowledge.area", options(areas))),
                "title");
    }

    Table<EntryRow> entries(Locale locale) {
        SharedColumns shared = SharedColumns.of(names, locale.getLanguage());
        return new Table<>(
                ENTRIES,
                List.of(
                        Column.of("title", "knowledge.title", EntryRow::title)
                                .leadingTo(row -> topic(row.entry()))
                                .sorting(),
                        Column.of("entry", "knowledge.id", EntryRow::entry).sorting(),
                        shared.language(EntryRow::language).sorting(),
                        Column.of("state", "knowledge.state", EntryRow::state)
                                .saying(row -> word("knowledge.state.", row.state(), locale))
                                .sorting(),
                        Column.of("updated", "knowledge.updated", EntryRow::updated)
                                .sorting()),
                List.of(
                        Filter.text("q", SEARCH),
                        shared.chosenLanguage(),
                        Filter.choice(
                                "state", "knowledge.state", words("knowledge.state.", Entry.State.class, locale))),
                "title");
    }

    Table<FactRow> facts(Locale locale) {
        return new Table<>(
                FACTS,
                factColumns(locale),
                List.of(
                        Filter.text("q", SEARCH),
                        countries(locale),
                        SharedColumns.typedTopic(),
                        Filter.choice(
                                "confidence",
                                "knowledge.confidence",
                                words("knowledge.confidence.", Fact.Confidence.class, locale)),
                        due(locale, "overdue", "soon", "dated")),
                "text");
    }

    /** Facts with a day on which they must be checked again, the latest first. */
    Table<FactRow> due(Locale locale) {
        return new Table<>(
                Routes.DUE,
                factColumns(locale),
                List.of(Filter.text("q", SEARCH), countries(locale), due(locale, "overdue", "soon")),
                "reviewBy");
    }

    Table<SourceRow> sources(Locale locale) {
        return new Table<>(
                SOURCES,
                List.of(
                        Column.of("publisher", "knowledge.publisher", SourceRow::publisher)
                                .sorting(),
                        Column.of("url", "knowledge.page", SourceRow::url)
                                .leadingTo(row -> row.url().orElse("")),
                        Column.of("kind", "knowledge.kind", SourceRow::kind)
                                .saying(row -> word("knowledge.kind.", row.kind(), locale))
                                .sorting(),
                        Column.of("facts", "knowledge.facts", SourceRow::facts).sorting()),
                List.of(
                        Filter.text("q", SEARCH),
                        Filter.choice("kind", "knowledge.kind", words("knowledge.kind.", Source.Kind.class, locale))),
                "publisher");
    }

    private List<Column<FactRow>> factColumns(Locale locale) {
        Function<String, String> country = Names.of(names.jurisdictions(locale.getLanguage()));
        return List.of(
                Column.of("text", "knowledge.fact", FactRow::text)
                        .leadingTo(row -> FACTS + "/" + row.id())
                        .sorting(),
                Column.of("id", "knowledge.id", FactRow::id),
                Column.of("country", "knowledge.country", FactRow::country)
                        .saying(row -> country.apply(row.country()))
                        .sorting(),
                Column.of("topics", "knowledge.topic", FactRow::topics),
                Column.of("asOf", "knowledge.asOf", FactRow::asOf)
                        .saying(row -> row.asOf().map(String::valueOf).orElse(""))
                        .sorting(),
                Column.of("confidence", "knowledge.confidence", FactRow::confidence)
                        .saying(row -> word("knowledge.confidence.", row.confidence(), locale))
                        .sorting(),
                Column.of("reviewBy", "knowledge.reviewBy", FactRow::reviewBy).sorting(),
                Column.of("source", "knowledge.source", FactRow::url)
                        .saying(row -> row.publisher().orElse(""))
                        .leadingTo(row -> row.url().orElse("")));
    }

    private Filter countries(Locale locale) {
        return Filter.choice("country", "knowledge.country", options(names.jurisdictions(locale.getLanguage())));
    }

    private Filter due(Locale locale, String... values) {
        return Filter.choice(
                "due",
                "knowledge.due",
                Stream.of(values)
                        .map(value -> new Option(value, word("knowledge.due.", value, locale)))
                        .toList());
    }

    /** The page of a topic. */
    static String topic(String id) {
        return TOPICS + "/" + id;
    }

    String word(String prefix, String value, Locale locale) {
        return texts.get(locale.getLanguage(), prefix + value);
    }

    private <E extends Enum<E>> List<Option> words(String prefix, Class<E> type, Locale locale) {
        return ConstantWords.words(type).stream()
                .map(value -> new Option(value, word(prefix, value, locale)))
                .toList();
    }

    /** What can be chosen, as a filter offers it. */
    static List<Option> options(List<Choice> choices) {
        return choices.stream()
                .map(choice -> new Option(choice.id(), choice.name()))
                .toList();
    }
}
