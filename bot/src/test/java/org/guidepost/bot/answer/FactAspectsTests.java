package org.guidepost.bot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.guidepost.bot.understanding.Intent.Aspect;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactAspectsTests {

    @ParameterizedTest
    @CsvSource({
        "en, The fee is EUR 60., COST, true",
        "fi, Maksu on 60 euroa., COST, true",
        "pl, Rejestracja kosztuje 250 zł., COST, true",
        "ru, Стоимость 60 евро., COST, true",
        "tr, Sınır 2 milyon avro., COST, true",
        "sk, Stojí to 5 tisíc tureckých lír., COST, true",
        "pl, Do 10 tys. zł., COST, true",
        "ru, Около 5 тыс. злотых., COST, true",
        "fi, Noin 500 tuhatta euroa., COST, true",
        "en, The rate is 25.5%., COST, true",
        "en, Registration is free of charge., COST, true",
        "es, Es gratuito., COST, true",
        "en, A free trade needs no proof of skills., COST, false",
        "en, The year ends in 2026. Try the system., COST, false",
        "en, You have 30 days to tell the office., COST, false",
        "en, You have 30 days to tell the office., TIME, true",
        "en, It takes three working days., TIME, true",
        "en, Pay by the 20th., TIME, true",
        "es, Hasta el 31 de marzo., TIME, true",
        "sk, Máte na to 30 dní., TIME, true",
        "ar, خلال 3 أشهر., TIME, true",
        "pl, Masz na to 7 dni., TIME, true",
        "ru, Сделайте это за 10 дней., TIME, true",
        "en, The fee is EUR 60., TIME, false",
        "en, It is 60 euros a month., TIME, false",
        "pl, W 2026 roku., TIME, false",
        "en, You do it online at ytj.fi., PLACE, true",
        "fi, Hae maahanmuuttovirastosta., PLACE, true",
        "en, You need a plan., PLACE, false"
    })
    void seesWhatAFactTells(String language, String fact, Aspect aspect, boolean tells) {
        assertThat(FactAspects.tells(fact, language, aspect)).isEqualTo(tells);
    }
}
