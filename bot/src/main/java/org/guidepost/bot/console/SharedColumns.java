package org.guidepost.bot.console;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.guidepost.bot.console.Names.Choice;
import org.guidepost.bot.console.table.Column;
import org.guidepost.bot.console.table.Filter;
import org.guidepost.bot.console.table.Filter.Option;

/** The columns of language, country and topic that most tables have, and their filters, in the words of one reader. */
final class SharedColumns {

    private static final String LANGUAGE = "knowledge.language";
    private static final String COUNTRY = "knowledge.country";
    private static final String TOPIC = "knowledge.topic";

    private final List<Choice> languages;
    private final List<Choice> countries;

    private SharedColumns(List<Choice> languages, List<Choice> countries) {
        this.languages = languages;
        this.countries = countries;
    }

    /**
     * Those of one reader.
     *
     * @param reader her language
     */
    static SharedColumns of(Names names, String reader) {
        return new SharedColumns(names.languages(reader), names.countries(reader));
    }

    /** The language of a row, by its code. */
    <T> Column<T> language(Function<T, String> code) {
        return Column.of("language", LANGUAGE, code).saying(code.andThen(Names.of(languages)));
    }

    /** The country of a row, by its code. */
    <T> Column<T> country(Function<T, Optional<String>> code) {
        Function<String, String> called = Names.of(countries);
        return Column.of("country", COUNTRY, code)
                .saying(row -> code.apply(row).map(called).orElse(""));
    }

    /** The topic of a row, by its id, which leads to its page. */
    static <T> Column<T> topic(Function<T, Optional<String>> id) {
        return Column.of("topic", TOPIC, id)
                .leadingTo(row -> id.apply(row).map(KnowledgeTables::topic).orElse(""));
    }

    /** A choice of the language. It is called {@code in}, as {@code language} is that of the page. */
    Filter chosenLanguage() {
        return Filter.choice("in", LANGUAGE, KnowledgeTables.options(languages));
    }

    /**
     * A choice of the country.
     *
     * @param others what can be chosen beside the countries
     */
    Filter chosenCountry(Option... others) {
        return Filter.choice(
                "country",
                COUNTRY,
                Stream.concat(KnowledgeTables.options(countries).stream(), Stream.of(others))
                        .toList());
    }

    /** A field for the id of the topic. */
    static Filter typedTopic() {
        return Filter.text("topic", TOPIC);
    }
}
