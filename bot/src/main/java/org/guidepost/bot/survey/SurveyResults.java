package org.guidepost.bot.survey;

import java.util.List;

/**
 * What is told of the answers to a survey.
 *
 * @param asked people who were offered it, or came by themselves
 * @param begun those of them who began
 * @param finished those of them who came to its end
 * @param isTold whether enough people answered; otherwise nothing else is told
 */
public record SurveyResults(
        Headcount asked, Headcount begun, Headcount finished, boolean isTold, List<OfQuestion> questions) {

    /** Too few answered, or too few are left when these are taken away. */
    static final SurveyResults NOTHING =
            new SurveyResults(Headcount.of(0), Headcount.of(0), Headcount.of(0), false, List.of());

    public SurveyResults {
        questions = List.copyOf(questions);
    }

    /**
     * What is told of a question.
     *
     * @param number from 1
     * @param answered how many people answered it
     * @param figures one for each choice, in order; none where people wrote
     * @param texts what people wrote, redacted and in no order that tells anything
     */
    public record OfQuestion(int number, Headcount answered, List<Figure> figures, List<String> texts) {

        public OfQuestion {
            figures = List.copyOf(figures);
            texts = List.copyOf(texts);
        }
    }
}
