package org.guidepost.bot.survey;

import java.util.ArrayList;
import java.util.List;
import org.guidepost.bot.survey.SurveyCheck.Problem.Kind;
import org.guidepost.bot.survey.SurveyQuestion.SurveyChoice;

/** What keeps a draft from being opened. */
public final class SurveyCheck {

    /** How long a title can be, in characters. */
    public static final int LONGEST_TITLE = 100;

    /** How long a question can be. */
    public static final int LONGEST_QUESTION = 300;

    /** How long a choice can be: it stands on a button. */
    public static final int LONGEST_CHOICE = 60;

    private static final int FEWEST_CHOICES = 2;

    private SurveyCheck() {}

    /** The problems of a draft, from its beginning to its end; none if it can be opened. */
    public static List<Problem> problems(Survey survey) {
        List<Problem> problems = new ArrayList<>();
        if (survey.title().in(survey.language()).isEmpty()) {
            problems.add(new Problem(Kind.NO_TITLE, 0));
        }
        if (survey.title().longest() > LONGEST_TITLE) {
            problems.add(new Problem(Kind.TOO_LONG, 0));
        }
        if (survey.questions().isEmpty()) {
            problems.add(new Problem(Kind.NO_QUESTION, 0));
        }
        if (survey.questions().size() > Survey.MOST_QUESTIONS) {
            problems.add(new Problem(Kind.TOO_MANY, 0));
        }
        for (int number = 1; number <= survey.questions().size(); number++) {
            for (Kind kind : kinds(survey, number)) {
                problems.add(new Problem(kind, number));
            }
        }
        return problems;
    }

    private static List<Kind> kinds(Survey survey, int number) {
        SurveyQuestion question = survey.question(number);
        List<SurveyChoice> choices = question.choices();
        List<Kind> found = new ArrayList<>();
        if (question.text().in(survey.language()).isEmpty()
                || choices.stream()
                        .anyMatch(choice -> choice.text().in(survey.language()).isEmpty())) {
            found.add(Kind.NO_TEXT);
        }
        if (question.text().longest() > LONGEST_QUESTION
                || choices.stream().anyMatch(choice -> choice.text().longest() > LONGEST_CHOICE)) {
            found.add(Kind.TOO_LONG);
        }
        if (question.kind() != SurveyQuestion.Kind.TEXT && choices.size() < FEWEST_CHOICES) {
            found.add(Kind.TOO_FEW);
        }
        if (choices.size() > Survey.MOST_CHOICES) {
            found.add(Kind.TOO_MANY);
        }
        if (hasTwins(choices, survey.language())) {
            found.add(Kind.TWINS);
        }
        if (!choices.stream().allMatch(choice -> leadsForwards(choice.leadsTo(), number, survey))) {
            found.add(Kind.BACKWARDS);
        }
        return found;
    }

    private static boolean leadsForwards(int target, int from, Survey survey) {
        return target == SurveyChoice.ON || target == SurveyChoice.END || (target > from && survey.hasQuestion(target));
    }

    private static boolean hasTwins(List<SurveyChoice> choices, String language) {
        return choices.stream()
                        .map(choice -> choice.text().text(language))
                        .distinct()
                        .count()
                < choices.size();
    }

    /**
     * Something that is wrong.
     *
     * @param question the number of the question; 0 for the survey as a whole
     */
    public record Problem(Kind kind, int question) {

        /** What can be wrong. */
        public enum Kind {
            NO_TITLE,
            NO_QUESTION,
            NO_TEXT,
            TOO_LONG,
            TOO_FEW,
            TOO_MANY,
            TWINS,
            BACKWARDS
        }
    }
}
