package org.guidepost.bot.survey;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.guidepost.bot.survey.SurveyQuestion.SurveyChoice;

/**
 * A few questions that a coordinator asks those who talk with the guide. A draft may be incomplete; what is open can only be
 * closed.
 *
 * @param id random
 * @param version counts the changes of the draft
 * @param language the language that it is written in first: who speaks none of its languages gets this one
 * @param questions in order; the first has number 1
 */
public record Survey(
        String id,
        State state,
        int version,
        String language,
        Wording title,
        List<SurveyQuestion> questions,
        Optional<Instant> openedAt,
        Optional<Instant> closedAt) {

    /** What a survey asks at most. */
    public static final int MOST_QUESTIONS = 10;

    /** What can be chosen from at most. */
    public static final int MOST_CHOICES = 8;

    public Survey {
        questions = List.copyOf(questions);
    }

    /** A new one. */
    public static Survey draft(String id, String language, String title) {
        return new Survey(
                id,
                State.DRAFT,
                0,
                language,
                Wording.of(language, title),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** What can be done with it. */
    public enum State {
        DRAFT,
        OPEN,
        CLOSED
    }

    public boolean is(State wanted) {
        return state == wanted;
    }

    /** The same with other texts and questions. */
    public Survey saying(Wording newTitle, List<SurveyQuestion> newQuestions) {
        return new Survey(id, state, version, language, newTitle, newQuestions, openedAt, closedAt);
    }

    /** Whether there is such a question. */
    public boolean hasQuestion(int number) {
        return number >= 1 && number <= questions.size();
    }

    public SurveyQuestion question(int number) {
        return questions.get(number - 1);
    }

    /**
     * The number of the question that follows one; empty at the end. It is always a later one, so nobody walks in circles.
     *
     * @param chosen the numbers of what she chose; empty if she wrote or left it out
     */
    public Optional<Integer> after(int number, Set<Integer> chosen) {
        int target = question(number).leadsTo(chosen);
        int next = target == SurveyChoice.ON ? number + 1 : target;
        return target == SurveyChoice.END || !hasQuestion(next) ? Optional.empty() : Optional.of(next);
    }

    /** Whether all of it is written in a language. */
    public boolean speaks(String code) {
        return wordings().allMatch(wording -> wording.in(code).isPresent());
    }

    /** The language in which somebody gets it: hers where all of it is written in hers, so that languages never mix. */
    public String spokenTo(String hers) {
        return speaks(hers) ? hers : language;
    }

    /** All that is written in it. */
    Stream<Wording> wordings() {
        return Stream.concat(Stream.of(title), questions.stream().flatMap(SurveyQuestion::wordings));
    }
}
