package org.guidepost.knowledge.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RomanizationTests {

    @Test
    void knowsSeveralHabits() {
        assertThat(Romanization.of("ru").orElseThrow().latin("хочу щётку и чай"))
                .containsExactly("hochu shchetku i chay", "khochu schyotku i chai");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fi", "tr", "es", "pt", "pl", "sk", "xx"})
    void isNotNeededForLatinLetters(String language) {
        assertThat(Romanization.of(language)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ru, hochu,          khochu",
        "ru, predprinimatel, predprinimatel'",
        "ru, yuridicheskiy,  juridicheskij",
        "ru, skolko,         skol'ko",
        "uk, vidkryttia,     vidkryttya",
        "uk, mahazyn,        magazyn",
        "ar, mashrou3,       mashru3",
        "ar, 7isab,          hisab",
        "ar, sherke,         sharike"
    })
    void whatIsTypedInOneHabitOrAnotherHasOneSkeleton(String language, String one, String other) {
        Romanization romanization = Romanization.of(language).orElseThrow();

        assertThat(romanization.skeleton(one)).isEqualTo(romanization.skeleton(other));
    }

    @Test
    void findsTheWordsOfTheContent() {
        ScriptWords words = ScriptWords.of(
                Romanization.of("ru").orElseThrow(), List.of("Как открыть салон", "нужен ли NIP", "хочу открыть"));

        assertThat(words.inScript("hochu otkryt salon, nuzhen nip 2")).isEqualTo("хочу открыть салон нужен nip 2");
        assertThat(words.inScript("kak kupit shubu")).isEqualTo("как купит шубу");
    }

    @Test
    void takesTheWordThatIsTypedMostLikely() {
        ScriptWords words =
                ScriptWords.of(Romanization.of("ar").orElseThrow(), List.of("كيف أفتح مشروع", "كفيف", "مشروعي"));

        assertThat(words.inScript("kif afta7 mashrou3")).isEqualTo("كيف أفتح مشروع");
    }
}
