package org.guidepost.bot.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guidepost.bot.survey.ASurvey.aSurvey;

import java.util.Optional;
import java.util.Set;
import org.guidepost.bot.survey.Sheet.Answer;
import org.guidepost.bot.survey.Sheet.Move;
import org.guidepost.bot.survey.Sheet.State;
import org.guidepost.bot.survey.SurveyCheck.Problem;
import org.guidepost.bot.survey.SurveyQuestion.Kind;
import org.guidepost.bot.survey.SurveyQuestion.SurveyChoice;
import org.junit.jupiter.api.Test;

/** The way through a survey, and what makes it one. */
class SurveyTests {

    private static final Survey BRANCHING = aSurvey()
            .asking(Kind.ONE, "Money", "Customers", "Nothing")
            .leading(1, 3)
            .leading(3, SurveyChoice.END)
            .asking(Kind.TEXT)
            .asking(Kind.SEVERAL, "A course", "A mentor")
            .build();

    @Test
    void leadsWhereTheChoiceSays() {
        assertThat(BRANCHING.after(1, Set.of(1))).contains(3);
        assertThat(BRANCHING.after(1, Set.of(2))).contains(2);
        assertThat(BRANCHING.after(1, Set.of(3))).isEmpty();
        assertThat(BRANCHING.after(1, Set.of())).as("left out").contains(2);
        assertThat(BRANCHING.after(3, Set.of(1, 2))).isEmpty();
    }

    @Test
    void leadsWhereTheFirstOfSeveralSays() {
        Survey survey = aSurvey()
                .asking(Kind.SEVERAL, "a", "b", "c")
                .leading(2, 3)
                .leading(3, SurveyChoice.END)
                .asking(Kind.TEXT)
                .asking(Kind.TEXT)
                .build();

        assertThat(survey.after(1, Set.of(3, 2, 1))).contains(3);
        assertThat(survey.after(1, Set.of(3))).isEmpty();
        assertThat(survey.after(1, Set.of(1))).contains(2);
    }

    @Test
    void isSpokenInALanguageOnlyWhereAllOfItIsWritten() {
        Survey half = BRANCHING.saying(BRANCHING.title().with("fi", "Mitä tarvitset?"), BRANCHING.questions());

        assertThat(half.spokenTo("fi")).isEqualTo("en");
        assertThat(half.saying(half.title(), java.util.List.of()).spokenTo("fi"))
                .isEqualTo("fi");
    }

    @Test
    void findsWhatIsMissingOrLeadsBack() {
        assertThat(SurveyCheck.problems(BRANCHING)).isEmpty();
        assertThat(SurveyCheck.problems(Survey.draft("id", "en", "")))
                .containsExactly(new Problem(Problem.Kind.NO_TITLE, 0), new Problem(Problem.Kind.NO_QUESTION, 0));
        Survey wrong = aSurvey()
                .asking(Kind.ONE, "same", "same")
                .leading(1, 1)
                .asking(Kind.SEVERAL, "alone")
                .asking(Kind.ONE, "a", "b".repeat(61))
                .leading(1, 2)
                .asking(Kind.ONE, "a", "b")
                .leading(2, 5)
                .build();
        assertThat(SurveyCheck.problems(wrong))
                .containsExactly(
                        new Problem(Problem.Kind.TWINS, 1),
                        new Problem(Problem.Kind.BACKWARDS, 1),
                        new Problem(Problem.Kind.TOO_FEW, 2),
                        new Problem(Problem.Kind.TOO_LONG, 3),
                        new Problem(Problem.Kind.BACKWARDS, 3),
                        new Problem(Problem.Kind.BACKWARDS, 4));
    }

    @Test
    void countsItsQuestionsAndChoices() {
        var many = aSurvey();
        for (int number = 1; number <= 11; number++) {
            many.asking(Kind.TEXT);
        }
        assertThat(SurveyCheck.problems(many.build())).containsExactly(new Problem(Problem.Kind.TOO_MANY, 0));
        assertThat(SurveyCheck.problems(aSurvey()
                        .asking(Kind.ONE, "1", "2", "3", "4", "5", "6", "7", "8", "9")
                        .build()))
                .containsExactly(new Problem(Problem.Kind.TOO_MANY, 1));
    }

    @Test
    void isWalkedThroughOnce() {
        Sheet begun = after(Sheet.NONE, new SurveyWish.Begin("survey")).sheet();
        assertThat(begun).isEqualTo(new Sheet(State.BEGUN, 1, Set.of(), "fi"));

        Move customers = after(begun, new SurveyWish.Pick("survey", 1, 2));
        assertThat(customers.given()).contains(new Answer(1, Set.of(2), ""));
        Sheet second = customers.sheet();
        assertThat(second.at()).isEqualTo(2);
        assertThat(after(second, new SurveyWish.Pick("survey", 1, 1)))
                .as("a second tap")
                .isEqualTo(new Move(second, Optional.empty()));

        Move written = after(second, new SurveyWish.Write(" shops "));
        assertThat(written.given()).contains(new Answer(2, Set.of(), "shops"));
        Sheet third =
                after(written.sheet(), new SurveyWish.Pick("survey", 3, 1)).sheet();
        assertThat(third.chosen()).containsExactly(1);
        Sheet both = after(third, new SurveyWish.Pick("survey", 3, 2)).sheet();
        assertThat(both.chosen()).containsExactlyInAnyOrder(1, 2);
        Move back = after(new Sheet(State.BEGUN, 3, Set.of(1), "fi"), new SurveyWish.Pick("survey", 3, 1));
        assertThat(back.given())
                .hasValueSatisfying(answer -> assertThat(answer.isBlank()).isTrue());

        Sheet end = after(both, new SurveyWish.Done("survey", 3)).sheet();
        assertThat(end.state()).isEqualTo(State.FINISHED);
        assertThat(after(end, new SurveyWish.Begin("survey")).sheet()).isEqualTo(end);
        assertThat(after(end, new SurveyWish.Pick("survey", 3, 1)).given()).isEmpty();
    }

    @Test
    void goesOnWhereSheStopped() {
        Sheet second = new Sheet(State.BEGUN, 2, Set.of(), "fi");

        assertThat(after(second, new SurveyWish.Begin("survey")).sheet()).isEqualTo(second);
        assertThat(after(second, new SurveyWish.Skip("survey", 2)).sheet().at()).isEqualTo(3);
        assertThat(after(second, new SurveyWish.Pick("survey", 2, 1)).given())
                .as("there is nothing to choose")
                .isEmpty();
        assertThat(after(Sheet.NONE, new SurveyWish.Pick("survey", 1, 1)))
                .as("before she has read what it is for")
                .isEqualTo(new Move(Sheet.NONE, Optional.empty()));
    }

    private static Move after(Sheet sheet, SurveyWish wish) {
        return sheet.after(wish, BRANCHING, "fi");
    }
}
