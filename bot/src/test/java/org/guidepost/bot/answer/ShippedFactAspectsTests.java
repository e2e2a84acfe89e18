package org.guidepost.bot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.guidepost.bot.understanding.Intent.Aspect;
import org.guidepost.knowledge.ContentFolder;
import org.guidepost.knowledge.ContentReading;
import org.guidepost.knowledge.Fact;
import org.guidepost.knowledge.ImportProgress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the shipped facts tell in English they tell in every translation, but for few. */
class ShippedFactAspectsTests {

    private static final List<String> TRANSLATED = List.of("fi", "tr", "es", "pt", "pl", "sk", "ru", "uk", "ar");
    private static final Map<String, Map<String, String>> TEXTS = texts();

    @ParameterizedTest
    @CsvSource({"COST, 0.97", "TIME, 0.95", "PLACE, 0.8"})
    void everyTranslationTellsWhatTheEnglishTextTells(Aspect aspect, double most) {
        Map<String, List<String>> exceptions = TRANSLATED.stream()
                .collect(Collectors.toMap(language -> language, language -> exceptions(aspect, language)));

        assertThat(TEXTS).hasSizeGreaterThan(500);
        assertThat(exceptions).allSatisfy((language, facts) -> assertThat(1 - (double) facts.size() / TEXTS.size())
                .as(language + ": " + facts)
                .isGreaterThan(most));
    }

    private static List<String> exceptions(Aspect aspect, String language) {
        return TEXTS.entrySet().stream()
                .filter(fact -> fact.getValue().containsKey(language))
                .filter(fact -> tells(fact.getValue(), "en", aspect) != tells(fact.getValue(), language, aspect))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static boolean tells(Map<String, String> texts, String language, Aspect aspect) {
        return FactAspects.tells(texts.getOrDefault(language, ""), language, aspect);
    }

    private static Map<String, Map<String, String>> texts() {
        Path shipped = Path.of(System.getProperty("guidepost.content", "../knowledge-graph/content"));
        return switch (ContentFolder.of(shipped).read(ImportProgress.UNWATCHED)) {
            case ContentReading.Accepted(var content) ->
                content.facts().stream()
                        .collect(Collectors.groupingBy(Fact::id, Collectors.toMap(Fact::language, Fact::text)));
            case ContentReading.Refused(var problems) -> throw new AssertionError(problems.toString());
        };
    }
}
