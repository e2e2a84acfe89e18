package org.guidepost.bot.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseWishCodeTests {

    private static final String ID = "AbCdEfGhIjKlMnOpQrStUv";
    private static final int TELEGRAMS_LIMIT = 64;

    static Stream<CaseWish> buttons() {
        return Stream.of(
                new CaseWish.Collect(),
                new CaseWish.Open(ID, false),
                new CaseWish.Open(ID, true),
                new CaseWish.Withdraw(ID),
                new CaseWish.Leave(ID, Case.Solved.YES),
                new CaseWish.Leave(ID, Case.Solved.PARTLY),
                new CaseWish.Leave(ID, Case.Solved.NO),
                new CaseWish.Another(ID),
                new CaseWish.Accept(ID),
                new CaseWish.Pass(ID),
                new CaseWish.Reply(ID),
                new CaseWish.Background(ID),
                new CaseWish.Trouble(ID),
                new CaseWish.Report(ID),
                new CaseWish.NeverAgain(ID),
                new CaseWish.Names(ID),
                new CaseWish.NoNames(ID),
                new CaseWish.GoOnHere("w" + ID),
                new CaseWish.StayApart("w" + ID),
                new CaseWish.Pause(),
                new CaseWish.Mine());
    }

    @ParameterizedTest
    @MethodSource("buttons")
    void comesBackAsItWas(CaseWish wish) {
        assertThat(CaseWishCode.wish(CaseWishCode.of(wish))).contains(wish);
        assertThat(CaseWishCode.button(wish).getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(TELEGRAMS_LIMIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":", "no", "steal:" + ID, "write:" + ID, "join:code"})
    void understandsNothingElse(String code) {
        assertThat(CaseWishCode.wish(code)).isEmpty();
    }

    @Test
    void makesNoButtonOfWhatSomebodyWrites() {
        assertThatIllegalArgumentException().isThrownBy(() -> CaseWishCode.of(new CaseWish.OpenWith("a question")));
    }
}
