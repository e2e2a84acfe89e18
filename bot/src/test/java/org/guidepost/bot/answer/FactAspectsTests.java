package org.guidepost.bot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.guidepost.bot.understanding.Intent.Aspect;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactAspectsTests {

    @ParameterizedTest
    @CsvSource({
        "The fee is EUR 60., COST, true",
        "Maksu on 60 euroa., COST, true",
        "Rejestracja kosztuje 250 zł., COST, true",
        "Стоимость 60 евро., COST, true",
        "You have 30 days to tell the office., COST, false",
        "You have 30 days to tell the office., TIME, true",
        "Masz na to 7 dni., TIME, true",
        "Сделайте это за 10 дней., TIME, true",
        "The fee is EUR 60., TIME, false",
        "You do it online at ytj.fi., PLACE, true",
        "You need a plan., PLACE, false"
    })
    void seesWhatAFactTells(String fact, Aspect aspect, boolean tells) {
        assertThat(FactAspects.tells(fact, aspect)).isEqualTo(tells);
    }
}
