package org.guidepost.knowledge.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTests {

    @Test
    void splitsAtWhateverIsNeitherLetterNorDigit() {
        assertThat(Words.of("Do I need a Y-tunnus?! (2026)"))
                .containsExactly("do", "i", "need", "a", "y", "tunnus", "2026");
    }

    @ParameterizedTest
    @CsvSource({"Działalność,dzialalnosc", "ŞIRKET,sirket", "¿Autónomo?,autonomo", "živnosť,zivnost", "ﬁrma,firma"})
    void foldsWhatPeopleLeaveOutWhenTheyType(String written, String typed) {
        assertThat(Words.folded(written)).isEqualTo(typed);
    }

    @Test
    void hasNoWordsForWhatHasNone() {
        assertThat(Words.of(" ?!\u202E ")).isEmpty();
        assertThat(Words.joined("")).isEmpty();
    }
}
