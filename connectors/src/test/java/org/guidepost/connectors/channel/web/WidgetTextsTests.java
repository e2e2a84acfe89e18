package org.guidepost.connectors.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundler drops types without checking them, so the completeness of the languages is checked here. */
class WidgetTextsTests {

    private static final Path SOURCES = Path.of("src", "main", "widget");
    private static final Pattern TEXT = Pattern.compile("^ {2}(\\w+): \"(.*)\",$", Pattern.MULTILINE);
    private static final Pattern DECLARATION = Pattern.compile("^ {2}readonly (\\w+): string;$", Pattern.MULTILINE);
    private static final Pattern PLURAL = Pattern.compile("\\{seconds, plural,( \\w+ \\{[^}]*})+}");
    private static final Pattern FORM = Pattern.compile(" (\\w+) \\{[^}]*}");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");

    @ParameterizedTest
    @ValueSource(strings = {"en", "fi", "tr", "es", "pt", "pl", "sk", "ru", "uk", "ar"})
    void everyLanguageSaysEverything(String language) throws IOException {
        var declared = DECLARATION
                .matcher(Files.readString(SOURCES.resolve("texts.ts")))
                .results()
                .map(match -> match.group(1))
                .toList();
        var texts = texts(language);

        assertThat(declared).hasSizeGreaterThan(30);
        assertThat(texts.keySet()).containsExactlyInAnyOrderElementsOf(declared);
        assertThat(texts.values()).noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "tr", "es", "pt", "pl", "sk", "ru", "uk", "ar"})
    void everyLanguageKeepsThePlacesOfNumbers(String language) throws IOException {
        var english = texts("en");

        assertThat(texts(language))
                .allSatisfy((key, text) ->
                        assertThat(placeholders(text)).as(key).isEqualTo(placeholders(english.getOrDefault(key, ""))));
    }

    /** The forms of CLDR, as the browser asks for them. */
    @ParameterizedTest
    @CsvSource({
        "en, one other",
        "fi, one other",
        "tr, one other",
        "es, one many other",
        "pt, one many other",
        "pl, one few many other",
        "sk, one few many other",
        "ru, one few many other",
        "uk, one few many other",
        "ar, zero one two few many other"
    })
    void everyLanguageCountsSeconds(String language, String forms) throws IOException {
        String counted = texts(language).getOrDefault("rateLimited", "");

        assertThat(PLURAL.matcher(counted).find()).isTrue();
        assertThat(FORM.matcher(counted.substring(counted.indexOf(" plural,")))
                        .results()
                        .map(form -> form.group(1)))
                .containsExactly(forms.split(" "));
    }

    @Test
    void nothingIsLeftUntranslated() throws IOException {
        var english = texts("en");

        assertThat(texts("fi").entrySet())
                .filteredOn(entry -> entry.getValue().equals(english.get(entry.getKey())))
                .extracting(Map.Entry::getKey)
                .containsExactly("title");
    }

    private static Map<String, String> texts(String language) throws IOException {
        var source = Files.readString(SOURCES.resolve("texts").resolve(language + ".ts"));
        return TEXT.matcher(source)
                .results()
                .collect(Collectors.toMap(match -> match.group(1), match -> match.group(2)));
    }

    private static TreeSet<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
