package org.guidepost.knowledge.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementTests {

    private static final String ENGLISH = "Since 1 March 2026 the rate is 25.5% up to EUR 20,000.";

    @Test
    void aTranslationMayWriteAndOrderThemInItsOwnWay() {
        assertThat(Statement.difference(
                        ENGLISH,
                        "Enintään 20 000 euroon asti vero on 25,5 prosenttia 1. maaliskuuta 2026 alkaen.",
                        "fi"))
                .isEmpty();
        assertThat(Statement.difference(ENGLISH, "النسبة ٢٥٫٥٪ حتى ٢٠٬٠٠٠ يورو منذ ١ مارس ٢٠٢٦.", "ar"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Desde el 1 de marzo de 2026 el tipo es del 25,5 % hasta 2.000 euros.|the figures differ",
                "Desde el 1 de marzo de 2026 el tipo es del 20,5 % hasta 25.000 euros.|the figures differ",
                "Desde el 1 de marzo de 2026 el tipo es de 25,5 euros hasta 20.000 euros.|the percentages differ",
                "Desde el 1 de mayo de 2026 el tipo es del 25,5 % hasta 20.000 euros.|the months differ",
                "Desde el día 1 de 2026 el tipo es del 25,5 % hasta 20.000 euros.|the months differ"
            })
    void tellsHowATranslationDeparts(String spanish, String difference) {
        assertThat(Statement.difference(ENGLISH, spanish, "es")).hasValueSatisfying(flaw -> {
            assertThat(flaw.reason()).isEqualTo(difference + " from those of the English text");
            assertThat(flaw.rule()).isEqualTo("translation-" + difference.split(" ", 3)[1]);
            assertThat(flaw.details()).containsExactly("es");
        });
    }
}
