package org.guidepost.knowledge.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import org.guidepost.knowledge.PassageIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthsTests {

    @ParameterizedTest
    @CsvSource({
        "en, by 20 March",
        "fi, 20. maaliskuuta mennessä",
        "tr, 20 Mart'a kadar",
        "es, hasta el 20 de marzo",
        "pt, até 20 de março",
        "pl, do 20 marca",
        "sk, do 20. marca",
        "ru, до 20 марта",
        "uk, до 20 березня",
        "ar, حتى 20 مارس"
    })
    void findsAMonthInEveryLanguage(String language, String text) {
        assertThat(Months.of(text, language)).containsExactly(Month.MARCH);
    }

    @ParameterizedTest
    @CsvSource({
        "en, You may march on. May I?",
        "fi, Elokuva kesällä",
        "tr, Ara vermeden, aralıksız",
        "pl, Marka (marca) i majątek",
        "sk, značka (marca)",
        "uk, Червоний Хрест"
    })
    void findsNoneWhereThereIsNone(String language, String text) {
        assertThat(Months.of(text, language)).isEmpty();
    }

    @Test
    void findsSeveral() {
        assertThat(Months.of("touko-, elo- ja marraskuussa", "fi"))
                .containsExactly(Month.MAY, Month.AUGUST, Month.NOVEMBER);
        assertThat(Months.of("before 1 May, or in April", "en")).containsExactly(Month.APRIL, Month.MAY);
    }

    @Test
    void knowsEveryLanguage() {
        assertThat(PassageIndex.all())
                .allSatisfy(index -> assertThat(Months.knows(index.language())).isTrue());
    }
}
