package org.guidepost.bot.survey;

import java.util.List;
import java.util.Optional;
import org.guidepost.bot.survey.Sheet.Answer;
import org.guidepost.bot.survey.Sheet.State;

/**
 * A sheet to be counted: it does not say whose it is.
 *
 * @param language the language in which she answered
 * @param country the country that she told; empty if none is known
 */
public record FilledSheet(State state, String language, String country, List<Answer> answers) {

    public FilledSheet {
        answers = answers.stream().filter(answer -> !answer.isBlank()).toList();
    }

    /** What she answered to a question. */
    Optional<Answer> to(int question) {
        return answers.stream().filter(answer -> answer.question() == question).findFirst();
    }

    boolean isBegun() {
        return state == State.BEGUN || state == State.FINISHED;
    }
}
