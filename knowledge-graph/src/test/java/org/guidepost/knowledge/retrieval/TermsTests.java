package org.guidepost.knowledge.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TermsTests {

    @Test
    void areWordsPairsOfNeighboursAndGrams() {
        Terms terms = Terms.of("Pay VAT?");

        assertThat(terms.words()).containsExactly("pay", "vat", "< pay", "pay vat", "vat >");
        assertThat(terms.grams())
                .startsWith(" p", "pa", "ay", "y ", " pa", "pay", "ay ")
                .contains(" pay ", " vat ");
    }

    @Test
    void areTheSameWithAndWithoutMarksAndWhateverTheNumber() {
        assertThat(Terms.of("działalność, 30 000 zł")).isEqualTo(Terms.of("dzialalnosc 25 999 zl"));
    }

    @Test
    void ofNothingAreNone() {
        assertThat(Terms.of("?!")).isEqualTo(new Terms(java.util.List.of(), java.util.List.of()));
    }
}
