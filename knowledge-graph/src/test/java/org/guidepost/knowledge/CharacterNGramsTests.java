package org.guidepost.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CharacterNGramsTests {

    private static final long SEED = 20_261_121;
    private static final int TEXTS = 500;
    private static final String LETTERS = "abcdefgzåäöłńśčžşğıİñãçéüßжйыїєґёابةأىلمن\u064e٣7 -'.,?!_\u0301\ud83d\ude00";

    @Test
    void areThePiecesOfPaddedWords() {
        assertThat(CharacterNGrams.of("VAT?")).containsExactly("_va", "vat", "at_", "_vat", "vat_");
        assertThat(CharacterNGrams.of("a b")).containsExactly("_a_", "_b_");
        assertThat(CharacterNGrams.of(" ?! ")).isEmpty();
        assertThat(CharacterNGrams.joined("to go")).isEqualTo("_to to_ _to_ _go go_ _go_");
    }

    @ParameterizedTest
    @CsvSource({
        "działalność, dzialalnosc",
        "ŽIVNOSŤ, zivnost",
        "İşyeri açılışı, isyeri acilisi",
        "päätös, paatos",
        "autónomo, AUTONOMO",
        "Straße, strasse",
        "ещё, еще",
        "أهلاً, اهلا",
        "ضريبة, ضريبه",
        "ﬁnance, finance"
    })
    void areTheSameForWhatPeopleTypeWithoutMarks(String written, String typed) {
        assertThat(CharacterNGrams.of(written)).isNotEmpty().isEqualTo(CharacterNGrams.of(typed));
    }

    @Test
    void keepDifferentCyrillicLettersApart() {
        assertThat(CharacterNGrams.of("мій")).isNotEqualTo(CharacterNGrams.of("міи"));
    }

    @Test
    void shareMoreBetweenFormsOfAWordThanBetweenWords() {
        assertThat(shared("działalności", "działalność")).isGreaterThan(2 * shared("działalności", "podatek"));
        assertThat(shared("registartion", "registration")).isGreaterThan(2 * shared("registartion", "pricing"));
    }

    static Stream<String> texts() {
        var random = new Random(SEED);
        return IntStream.range(0, TEXTS).mapToObj(i -> text(random));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void holdThreeOrFourCharactersAndNoBlank(String text) {
        assertThat(CharacterNGrams.of(text)).allSatisfy(gram -> {
            assertThat(gram.codePointCount(0, gram.length())).isBetween(3, 4);
            assertThat(gram).doesNotContainPattern("\\s").isEqualTo(gram.toLowerCase(Locale.ROOT));
        });
    }

    @ParameterizedTest
    @MethodSource("texts")
    void dependOnNeitherCaseNorNormalForm(String text) {
        List<String> grams = CharacterNGrams.of(text);

        assertThat(CharacterNGrams.of(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(grams);
        assertThat(CharacterNGrams.of(Normalizer.normalize(text, Normalizer.Form.NFC)))
                .isEqualTo(grams);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void areIndexedAsTheyAreAsked(String text) {
        List<String> indexed = Stream.of(CharacterNGrams.joined(text).split(" "))
                .filter(gram -> !gram.isEmpty())
                .toList();

        assertThat(indexed).isEqualTo(CharacterNGrams.of(text));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void ofTwoTextsAreThoseOfEachOne(String text) {
        List<String> both = CharacterNGrams.of(text + " " + text);

        assertThat(both).hasSize(2 * CharacterNGrams.of(text).size());
    }

    private static long shared(String one, String other) {
        Set<String> grams = new HashSet<>(CharacterNGrams.of(one));
        grams.retainAll(CharacterNGrams.of(other));
        return grams.size();
    }

    private static String text(Random random) {
        int[] letters = LETTERS.codePoints().toArray();
        var text = new StringBuilder();
        random.ints(random.nextInt(40), 0, letters.length).forEach(i -> text.appendCodePoint(letters[i]));
        return text.toString();
    }
}
