package org.guidepost.bot.survey;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How far one person has come with one survey.
 *
 * @param at the number of the question that she is asked; 0 before the first
 * @param chosen what she has chosen of it so far
 * @param language the language in which she began, whatever an answer of hers is written in
 */
public record Sheet(State state, int at, Set<Integer> chosen, String language) {

    /** Nobody has asked her. */
    public static final Sheet NONE = new Sheet(State.NONE, 0, Set.of(), "");

    public Sheet {
        chosen = Set.copyOf(chosen);
    }

    /** Where she stands. */
    public enum State {
        NONE,
        OFFERED,
        BEGUN,
        FINISHED
    }

    /**
     * What a wish changes. A button of a question that she has behind her changes nothing, however often it is pressed.
     *
     * @param hers the language in which she talks now
     */
    public Move after(SurveyWish wish, Survey survey, String hers) {
        return switch (wish) {
            case SurveyWish.Begin _ -> begun(hers);
            case SurveyWish.Pick(String id, int question, int choice)
            when isAsked(question) && survey.question(at).hasChoice(choice) -> picked(choice, survey);
            case SurveyWish.Done(String id, int question) when isAsked(question) -> Move.to(next(survey, chosen));
            case SurveyWish.Skip(String id, int question) when isAsked(question) -> Move.to(next(survey, chosen));
            case SurveyWish.Write(String text)
            when state == State.BEGUN && survey.question(at).kind() == SurveyQuestion.Kind.TEXT ->
                new Move(next(survey, Set.of()), Optional.of(new Answer(at, Set.of(), text.strip())));
            case SurveyWish.Choose _,
                    SurveyWish.Open _,
                    SurveyWish.Pick _,
                    SurveyWish.Done _,
                    SurveyWish.Skip _,
                    SurveyWish.Write _,
                    SurveyWish.Stop _,
                    SurveyWish.Decline _ -> Move.to(this);
        };
    }

    private Move begun(String hers) {
        return switch (state) {
            case NONE, OFFERED -> Move.to(new Sheet(State.BEGUN, 1, Set.of(), hers));
            case BEGUN -> Move.to(new Sheet(State.BEGUN, at, chosen, hers));
            case FINISHED -> Move.to(this);
        };
    }

    private boolean isAsked(int question) {
        return state == State.BEGUN && question == at;
    }

    private Move picked(int choice, Survey survey) {
        if (survey.question(at).kind() == SurveyQuestion.Kind.ONE) {
            Set<Integer> one = Set.of(choice);
            return new Move(next(survey, one), Optional.of(new Answer(at, one, "")));
        }
        Set<Integer> toggled = new TreeSet<>(chosen);
        if (!toggled.remove(choice)) {
            toggled.add(choice);
        }
        return new Move(new Sheet(state, at, toggled, language), Optional.of(new Answer(at, toggled, "")));
    }

    private Sheet next(Survey survey, Set<Integer> by) {
        return survey.after(at, by)
                .map(number -> new Sheet(State.BEGUN, number, Set.of(), language))
                .orElseGet(() -> new Sheet(State.FINISHED, at, Set.of(), language));
    }

    /**
     * What she answered to a question; nothing chosen and nothing written takes an answer back.
     *
     * @param choices the numbers of what she chose
     */
    public record Answer(int question, Set<Integer> choices, String text) {

        public Answer {
            choices = Set.copyOf(choices);
        }

        public boolean isBlank() {
            return choices.isEmpty() && text.isBlank();
        }
    }

    /**
     * A step on her way.
     *
     * @param given what is to be kept of it
     */
    public record Move(Sheet sheet, Optional<Answer> given) {

        static Move to(Sheet sheet) {
            return new Move(sheet, Optional.empty());
        }
    }
}
