package org.guidepost.bot.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guidepost.bot.survey.SurveyQuestion.Kind;
import org.guidepost.bot.survey.SurveyQuestion.SurveyChoice;

/** A survey for tests: reads like what a coordinator writes, in English. */
public final class ASurvey {

    private final List<SurveyQuestion> questions = new ArrayList<>();

    private ASurvey() {}

    public static ASurvey aSurvey() {
        return new ASurvey();
    }

    public ASurvey asking(Kind kind, String... choices) {
        List<SurveyChoice> written = new ArrayList<>();
        for (String choice : choices) {
            written.add(new SurveyChoice(Wording.of("en", choice), SurveyChoice.ON));
        }
        questions.add(new SurveyQuestion(kind, Wording.of("en", "Question " + (questions.size() + 1)), written));
        return this;
    }

    /** The choice of the latest question leads somewhere else. */
    public ASurvey leading(int choice, int target) {
        SurveyQuestion last = questions.removeLast();
        List<SurveyChoice> choices = new ArrayList<>(last.choices());
        choices.set(choice - 1, new SurveyChoice(choices.get(choice - 1).text(), target));
        questions.add(new SurveyQuestion(last.kind(), last.text(), choices));
        return this;
    }

    public Survey build() {
        return new Survey(
                "survey",
                Survey.State.OPEN,
                1,
                "en",
                Wording.of("en", "What do you need?"),
                questions,
                Optional.empty(),
                Optional.empty());
    }
}
