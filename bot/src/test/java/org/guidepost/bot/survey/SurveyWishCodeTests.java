package org.guidepost.bot.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SurveyWishCodeTests {

    private static final String ID = "AbCdEfGhIjKlMnOpQrSt_-";

    static Stream<SurveyWish> wishes() {
        return Stream.of(
                new SurveyWish.Choose(),
                new SurveyWish.Stop(),
                new SurveyWish.Open(ID),
                new SurveyWish.Begin(ID),
                new SurveyWish.Decline(ID),
                new SurveyWish.Done(ID, 10),
                new SurveyWish.Skip(ID, 1),
                new SurveyWish.Pick(ID, 10, 8));
    }

    @ParameterizedTest
    @MethodSource("wishes")
    void comesBackFromItsButton(SurveyWish wish) {
        String button = SurveyWishCode.button(wish);

        assertThat(button).startsWith(SurveyWishCode.PREFIX).hasSizeLessThan(64);
        assertThat(SurveyWishCode.wish(button.substring(SurveyWishCode.PREFIX.length())))
                .contains(wish);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "pick",
                "pick:",
                "win:AbC",
                "pick:A b:1:1",
                "pick:AbC:1:1:1",
                "pick:AbC:-1:1",
                "pick:AbC:999:1"
            })
    void whatNobodyOfferedIsNoWish(String code) {
        assertThat(SurveyWishCode.wish(code)).isEmpty();
    }

    @Test
    void aLinkLeadsToItsSurveyAndOtherCodesLeadNowhere() {
        assertThat(SurveyWishCode.start(ID)).matches("[A-Za-z0-9_-]{1,64}");
        assertThat(SurveyWishCode.started(SurveyWishCode.start(ID))).contains(new SurveyWish.Open(ID));
        assertThat(SurveyWishCode.started(ID)).isEmpty();
        assertThat(SurveyWishCode.started("survey_")).isEmpty();
    }

    @Test
    void stopsByTheWordOfEachLanguageOnly() {
        assertThat(Stream.of("stop", " STOP ", "Lopeta", "dur", "стоп", "توقف")).allMatch(StopWords::contains);
        assertThat(Stream.of("", "stop selling?", "go")).noneMatch(StopWords::contains);
    }
}
