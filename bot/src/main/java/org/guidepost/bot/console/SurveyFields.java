package org.guidepost.bot.console;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.guidepost.bot.survey.Survey;
import org.guidepost.bot.survey.SurveyQuestion;
import org.guidepost.bot.survey.SurveyQuestion.SurveyChoice;
import org.guidepost.knowledge.ConstantWords;

/** The fields in which a draft is written: those that are filled, and some that are empty. */
final class SurveyFields {

    /** A new question offers so many choices; one that has them all, two more. */
    private static final int CHOICES_AT_FIRST = 4;

    private static final int MORE_CHOICES = 2;

    private SurveyFields() {}

    /** The fields of the form: what there is, and a little room for more. */
    static List<Field> of(Survey survey, boolean oneMore) {
        int known = survey.questions().size();
        int shown = Math.min(Survey.MOST_QUESTIONS, known + (oneMore || known == 0 ? 1 : 0));
        List<Field> fields = new ArrayList<>();
        for (int number = 1; number <= shown; number++) {
            fields.add(
                    number <= known
                            ? field(number, shown, survey.question(number), survey.language())
                            : new Field(number, "one", "", room(List.of(), survey.language()), later(number, shown)));
        }
        return fields;
    }

    private static Field field(int number, int shown, SurveyQuestion question, String language) {
        return new Field(
                number,
                ConstantWords.word(question.kind()),
                question.text().text(language),
                room(question.choices(), language),
                later(number, shown));
    }

    private static List<Room> room(List<SurveyChoice> choices, String language) {
        int places = Math.min(Survey.MOST_CHOICES, Math.max(CHOICES_AT_FIRST, choices.size() + MORE_CHOICES));
        return IntStream.rangeClosed(1, places)
                .mapToObj(place -> place <= choices.size()
                        ? new Room(
                                place,
                                choices.get(place - 1).text().text(language),
                                choices.get(place - 1).leadsTo())
                        : new Room(place, "", SurveyChoice.ON))
                .toList();
    }

    private static List<Integer> later(int number, int shown) {
        return IntStream.rangeClosed(number + 1, shown).boxed().toList();
    }

    /**
     * A question in the form.
     *
     * @param later the numbers of the questions that a choice can lead to
     */
    record Field(int number, String kind, String text, List<Room> choices, List<Integer> later) {}

    /** A choice in the form, which may be empty. */
    record Room(int place, String text, int leadsTo) {}
}
