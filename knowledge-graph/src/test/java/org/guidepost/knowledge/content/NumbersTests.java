package org.guidepost.knowledge.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.guidepost.knowledge.PassageIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTests {

    @ParameterizedTest
    @CsvSource({
        "en, It takes Seven days.",
        "en, Pay twenty-five euros.",
        "en, up to 7 days",
        "fi, Se kestää seitsemän päivää.",
        "fi, Maksat kahdeksastakymmenestä.",
        "tr, Yedi gün sürer.",
        "es, Tarda siete días.",
        "pt, Demora três dias.",
        "pl, Trwa pięć dni.",
        "sk, Trvá päť dní.",
        "ru, Это займёт пять дней.",
        "uk, Це займе п’ять днів.",
        "ar, يستغرق سبعة أيام.",
        "ar, يستغرق ٧ أيام."
    })
    void findsDigitsAndNumberWords(String language, String text) {
        assertThat(Numbers.hasNumber(text, language)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "en, Often one office does both; attend and intend.",
        "fi, Kysy verottajalta ennen kuin aloitat.",
        "tr, Vergi dairesine sor.",
        "es, Pregunta a la oficina.",
        "pt, Pergunta nas Finanças.",
        "pl, Zapytaj w urzędzie skarbowym.",
        "sk, Opýtaj sa na daňovom úrade.",
        "ru, Спроси в налоговой.",
        "uk, Запитай у податковій.",
        "ar, اسألي مكتب الضرائب."
    })
    void findsNoneWhereThereIsNone(String language, String text) {
        assertThat(Numbers.hasNumber(text, language)).isFalse();
    }

    @Test
    void knowsTheNumberWordsOfEveryLanguage() {
        assertThat(PassageIndex.all()).allSatisfy(index -> assertThat(Numbers.knowsWordsOf(index.language()))
                .as(index.language())
                .isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EUR 20,000",
                "20 000 €",
                "24 %",
                "225% płacy",
                "10 813,50 zł",
                "50 euros",
                "12 per cent",
                "500 TL",
                "₺500",
                "20 процентов",
                "٢٠ يورو",
                "yüzde 20"
            })
    void findsAmounts(String text) {
        assertThat(Numbers.hasAmount(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"within 3 months", "Form Y3", "since 2019", "pay in euros", "in the European Union in 2025"})
    void findsNoAmountWhereThereIsNone(String text) {
        assertThat(Numbers.hasAmount(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"In 2025 EUR 10,813.50|W 2025 roku 10 813,50 zł", "20,000 in 2026|٢٠٢٦ حتى ٢٠٬٠٠٠"})
    void figuresAreTheSameHoweverTheyAreWritten(String english, String other) {
        assertThat(Numbers.figures(other)).isEqualTo(Numbers.figures(english)).isNotEmpty();
    }

    @Test
    void figuresOfTheSameDigitsDiffer() {
        assertThat(Numbers.figures("12 of 30")).isNotEqualTo(Numbers.figures("10 of 32"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "25.5% of 20,000",
                "25,5 prosenttia",
                "25,5 prosentin",
                "%25,5",
                "yüzde 25,5",
                "25,5 por ciento",
                "25,5 por cento",
                "25,5 procenta",
                "25,5 percenta",
                "25,5 процента",
                "25,5 відсотка",
                "٢٥٫٥ بالمئة"
            })
    void findsPercentages(String text) {
        assertThat(Numbers.percentages(text)).containsExactly("25.5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8 percentage points",
                "8 prosenttiyksikköä",
                "8 puntos porcentuales",
                "8 процентных пунктов",
                "8 euro"
            })
    void percentagePointsAreNoPercentages(String text) {
        assertThat(Numbers.percentages(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en, It costs two hundred euros.",
        "en, Keep twenty per cent of it.",
        "fi, Se maksaa viisi euroa.",
        "tr, Yüzde yirmi öde.",
        "es, Cuesta doscientos euros.",
        "pt, Custa vinte euros.",
        "pl, Zapłać pięć procent.",
        "sk, Zaplať päť eur.",
        "ru, Это стоит двадцать евро.",
        "uk, Сплати п’ять відсотків.",
        "ar, ادفعي خمسة يورو."
    })
    void findsAmountsInWords(String language, String text) {
        assertThat(Numbers.hasAmountInWords(text, language)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "en, Meet six times. Try it with two friends.",
        "en, Pay in euros. Ask two people.",
        "fi, Pyydä tarjous viideltä ihmiseltä.",
        "ru, Семь дней записывайте расходы и проценты.",
        "tr, Üç müşteriye sor."
    })
    void smallRoundCountsAreNoAmounts(String language, String text) {
        assertThat(Numbers.hasAmountInWords(text, language)).isFalse();
    }
}
