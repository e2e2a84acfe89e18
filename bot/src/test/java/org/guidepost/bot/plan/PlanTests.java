package org.guidepost.bot.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.guidepost.bot.plan.Plan.Question;
import org.guidepost.knowledge.Situation;
import org.guidepost.knowledge.Situation.Citizenship;
import org.guidepost.knowledge.Situation.Form;
import org.guidepost.knowledge.Situation.Place;
import org.guidepost.knowledge.Situation.Sector;
import org.guidepost.knowledge.Situation.Start;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTests {

    private static final int LONGEST_BUTTON = 64 - "s:".length();

    @Test
    void asksOneQuestionAfterTheOther() {
        Plan plan = Plan.BLANK;
        assertThat(plan.missing()).contains(Question.CITIZENSHIP);
        plan = plan.after(new PlanWish.TellCitizenship(Citizenship.NON_EU));
        assertThat(plan.missing()).contains(Question.START);
        plan = plan.after(new PlanWish.TellStart(Start.JOB));
        assertThat(plan.missing()).contains(Question.BUSINESS);
        assertThat(plan.situation()).isEmpty();
        plan = plan.after(new PlanWish.TellBusiness(Sector.FOOD, Place.HOME));
        assertThat(plan.missing()).isEmpty();
        assertThat(plan.situation())
                .contains(new Situation(Citizenship.NON_EU, Start.JOB, Sector.FOOD, Place.HOME, Form.SOLE_TRADER));
    }

    @Test
    void keepsWhatIsDoneWhenTheAnswersChange() {
        Plan plan = Plan.BLANK
                .after(new PlanWish.TellCitizenship(Citizenship.EU))
                .after(new PlanWish.Tick("fi-step-money", true))
                .after(new PlanWish.AnswerAnew());

        assertThat(plan.hasDone("fi-step-money")).isTrue();
        assertThat(plan.missing()).contains(Question.CITIZENSHIP);
    }

    @Test
    void countsAStepOnceAndTakesItBack() {
        Plan once = Plan.BLANK.after(new PlanWish.Tick("a", true));

        assertThat(once.after(new PlanWish.Tick("a", true))).isEqualTo(once);
        assertThat(once.after(new PlanWish.Tick("a", false))).isEqualTo(Plan.BLANK);
        assertThat(once.after(new PlanWish.Tick("b", false))).isEqualTo(once);
    }

    static Stream<PlanWish> wishes() {
        Stream<PlanWish> businesses = Stream.of(Sector.values())
                .flatMap(sector -> Stream.of(Place.values()).map(place -> new PlanWish.TellBusiness(sector, place)));
        return Stream.of(
                        businesses,
                        Stream.of(Citizenship.values()).map(PlanWish.TellCitizenship::new),
                        Stream.of(Start.values()).map(PlanWish.TellStart::new),
                        Stream.of(Form.values()).map(PlanWish.ChooseForm::new),
                        List.of(
                                new PlanWish.Show(),
                                new PlanWish.AnswerAnew(),
                                new PlanWish.ChooseStep(),
                                new PlanWish.Print(),
                                new PlanWish.Tick("fi-step-" + "x".repeat(40), true),
                                new PlanWish.Tick("fi-step-" + "x".repeat(40), false),
                                new PlanWish.ShowStep("fi-step-" + "x".repeat(40)))
                                .stream())
                .flatMap(wish -> wish);
    }

    @ParameterizedTest
    @MethodSource("wishes")
    void everyWishFitsIntoAButtonAndComesBack(PlanWish wish) {
        String code = PlanWishCode.of(wish);

        assertThat(code.length()).isLessThanOrEqualTo(LONGEST_BUTTON);
        assertThat(PlanWishCode.wish(code)).contains(wish);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":", "show:", "citizen:mars", "food:moon", "moon:home", "drop", "from"})
    void anythingElseIsNoWish(String code) {
        assertThat(PlanWishCode.wish(code)).isEmpty();
    }
}
