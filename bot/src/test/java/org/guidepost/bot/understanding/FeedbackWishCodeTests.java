package org.guidepost.bot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guidepost.bot.understanding.FeedbackWish.Dislike;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedbackWishCodeTests {

    private static final String ID = "AbCdEfGhIjKlMnOpQrStUv";

    static Stream<FeedbackWish> wishes() {
        return Stream.of(
                        Stream.of(Dislike.values()).map(reason -> new FeedbackWish.Why(ID, reason)),
                        IntStream.rangeClosed(1, 5).mapToObj(stars -> new FeedbackWish.Satisfied(ID, stars)),
                        Stream.of(new FeedbackWish.Write(ID), new FeedbackWish.TellMe(ID)))
                .flatMap(all -> all);
    }

    @ParameterizedTest
    @MethodSource("wishes")
    void isReadAsItWasWritten(FeedbackWish wish) {
        assertThat(FeedbackWishCode.wish(FeedbackWishCode.of(wish))).contains(wish);
    }

    @ParameterizedTest
    @MethodSource("wishes")
    void fitsIntoAButton(FeedbackWish wish) {
        assertThat(ChoiceIds.feedback(wish).getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(64);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":", ":x", "stars-9:x", "stars-:x", "stars-55:x", "comment:x", "wrong"})
    void makesNothingOfAnythingElse(String code) {
        assertThat(FeedbackWishCode.wish(code)).isEmpty();
    }
}
