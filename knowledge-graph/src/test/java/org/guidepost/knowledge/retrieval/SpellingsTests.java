package org.guidepost.knowledge.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guidepost.knowledge.Content;
import org.guidepost.knowledge.ContentFolder;
import org.guidepost.knowledge.ContentReading;
import org.guidepost.knowledge.Entry;
import org.guidepost.knowledge.ImportProgress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed in Latin letters, read with what the shipped content teaches. */
class SpellingsTests {

    private static final int FOLDS = 3;
    private static final double LEAD = 0.25;
    private static final Content CONTENT = content();
    private static final Map<String, Spelling> ALL = spellings(entry -> true);

    @ParameterizedTest
    @CsvSource({
        "ru, kak otkryt nail salon",
        "ru, skolko nalogov platit v finlyandii",
        "ru, ja hochu otkryt svoj magazin",
        "ru, nuzhna li mne licenziya na vypechku",
        "uk, yak vidkryty FOP",
        "uk, skilky koshtuye reyestratsiya firmy u polshchi",
        "uk, chy potribna meni litsenziia",
        "ar, kayf aftah mashrou3 fi fenlanda",
        "ar, kif bsajjel sherke",
        "ar, shu lazem a3mel 7atta eftah matba5"
    })
    void hearsTheLanguageBehindLatinLetters(String language, String text) {
        LatinReading reading = Spellings.reading(text, ALL).orElseThrow();

        assertThat(reading.language()).isEqualTo(language);
        assertThat(reading.lead()).isGreaterThan(LEAD);
    }

    @ParameterizedTest
    @CsvSource({
        "kak otkryt salon,         как открыть салон",
        "skolko stoit registraciya firmy, сколько стоит регистрация фирмы",
        "kak poluchit NIP v polshe, как получить nip в польше"
    })
    void writesItInItsScript(String text, String script) {
        assertThat(Spellings.reading(text, ALL).orElseThrow().text()).isEqualTo(script);
    }

    @Test
    void readsNothingWithoutLatinLetters() {
        assertThat(Spellings.reading("как открыть салон", ALL)).isEmpty();
        assertThat(Spellings.reading("2026", ALL)).isEmpty();
        assertThat(Spellings.reading("", ALL)).isEmpty();
    }

    /** Each third of the entries is heard with what the other two thirds teach. */
    @Test
    void takesNoOtherLanguageForOneThatItIsNot() {
        List<String> mistaken = new ArrayList<>();
        int asked = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            Map<String, Spelling> taught = spellings(entry -> foldOf(entry) != left);
            for (Entry entry : entries(entry ->
                    foldOf(entry) == left && Romanization.of(entry.language()).isEmpty())) {
                List<String> variants = ofThreeWords(entry);
                asked += variants.size();
                variants.stream()
                        .filter(text ->
                                Spellings.reading(text, taught).orElseThrow().lead() > LEAD)
                        .forEach(mistaken::add);
            }
        }
        assertThat(asked).isGreaterThan(10_000);
        assertThat(mistaken).as("of " + asked).hasSizeLessThan(asked / 1_000);
    }

    @Test
    void hearsMostOfWhatItWasNotTaught() {
        Map<String, List<Boolean>> heard = new HashMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            Map<String, Spelling> taught = spellings(entry -> foldOf(entry) != left);
            for (Entry entry : entries(entry ->
                    foldOf(entry) == left && Romanization.of(entry.language()).isPresent())) {
                ofThreeWords(entry).stream()
                        .filter(text -> text.matches("[\\p{IsLatin}\\p{IsCommon}]+") && !text.contains(","))
                        .map(text -> Spellings.reading(text, taught).orElseThrow())
                        .forEach(reading -> heard.computeIfAbsent(entry.language(), language -> new ArrayList<>())
                                .add(reading.lead() > LEAD && reading.language().equals(entry.language())));
            }
        }
        assertThat(share(heard.getOrDefault("ru", List.of()))).isGreaterThan(0.88);
        assertThat(share(heard.getOrDefault("uk", List.of()))).isGreaterThan(0.93);
        assertThat(share(heard.getOrDefault("ar", List.of()))).isGreaterThan(0.78);
    }

    private static double share(List<Boolean> outcomes) {
        return (double) outcomes.stream().filter(outcome -> outcome).count() / outcomes.size();
    }

    private static List<String> ofThreeWords(Entry entry) {
        return entry.variants().stream()
                .filter(text -> Words.of(text).size() >= 3)
                .toList();
    }

    private static int foldOf(Entry entry) {
        return Math.floorMod(entry.id().hashCode(), FOLDS);
    }

    private static List<Entry> entries(Predicate<Entry> which) {
        return CONTENT.entries().stream().filter(which).toList();
    }

    private static Map<String, Spelling> spellings(Predicate<Entry> which) {
        return entries(which).stream().collect(Collectors.groupingBy(Entry::language)).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> spelling(entry.getKey(), entry.getValue())));
    }

    private static Spelling spelling(String language, List<Entry> entries) {
        List<Passage> passages =
                entries.stream().flatMap(SpellingsTests::passages).toList();
        return Spelling.of(
                language,
                passages,
                LanguageStatistics.of(passages.stream()
                        .filter(passage -> !passage.kind().equals("body"))
                        .map(Passage::text)
                        .toList()));
    }

    private static Stream<Passage> passages(Entry entry) {
        return Stream.of(
                        Stream.of(passage(entry, "title", entry.title()), passage(entry, "body", entry.text())),
                        entry.labels().stream().map(label -> passage(entry, "label", label)),
                        entry.variants().stream().map(variant -> passage(entry, "variant", variant)))
                .flatMap(all -> all);
    }

    private static Passage passage(Entry entry, String kind, String text) {
        return new Passage(entry.id(), false, kind, text, new float[0]);
    }

    private static Content content() {
        Path shipped = Path.of(System.getProperty("guidepost.content", "content"));
        return switch (ContentFolder.of(shipped).read(ImportProgress.UNWATCHED)) {
            case ContentReading.Accepted(Content content) -> content;
            case ContentReading.Refused(var problems) -> throw new AssertionError(problems.toString());
        };
    }
}
