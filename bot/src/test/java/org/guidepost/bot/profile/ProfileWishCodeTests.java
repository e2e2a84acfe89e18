package org.guidepost.bot.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.guidepost.bot.mentoring.Sector;
import org.guidepost.bot.mentoring.Stage;
import org.guidepost.bot.profile.Profile.Goal;
import org.guidepost.bot.profile.Profile.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileWishCodeTests {

    static Stream<ProfileWish> wishes() {
        return Stream.of(
                        Stream.of(
                                new ProfileWish.Show(),
                                new ProfileWish.Finish(),
                                new ProfileWish.Forget(),
                                new ProfileWish.Share(true),
                                new ProfileWish.Share(false)),
                        Stream.of(Question.values()).map(ProfileWish.Ask::new),
                        Stream.of(Question.values()).map(ProfileWish.Clear::new),
                        Stream.of(Stage.values()).map(ProfileWish.TellStage::new),
                        Stream.of(Sector.values()).map(ProfileWish.TellSector::new),
                        Stream.of(Goal.values()).map(ProfileWish.Toggle::new))
                .<ProfileWish>flatMap(some -> some);
    }

    @ParameterizedTest
    @MethodSource("wishes")
    void comesBackFromItsButton(ProfileWish wish) {
        String button = ProfileWishCode.button(wish);

        assertThat(button).startsWith(ProfileWishCode.PREFIX).hasSizeLessThan(64);
        assertThat(ProfileWishCode.wish(button.substring(ProfileWishCode.PREFIX.length())))
                .contains(wish);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "stage", "stage:", "stage:rich", "share:perhaps", "goal:first_customers", ":", "x:y:z"})
    void whatNobodyOfferedIsNoWish(String code) {
        assertThat(ProfileWishCode.wish(code)).isEmpty();
    }

    @Test
    void aGoalIsTakenBackByTheSameButton() {
        Profile once = Profile.BLANK.after(new ProfileWish.Toggle(Goal.RULES));

        assertThat(once.goals()).containsExactly(Goal.RULES);
        assertThat(once.after(new ProfileWish.Toggle(Goal.RULES))).isEqualTo(Profile.BLANK);
    }
}
