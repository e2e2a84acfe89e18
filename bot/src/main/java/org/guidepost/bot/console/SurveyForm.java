package org.guidepost.bot.console;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.guidepost.bot.survey.Survey;
import org.guidepost.bot.survey.SurveyQuestion;
import org.guidepost.bot.survey.SurveyQuestion.Kind;
import org.guidepost.bot.survey.SurveyQuestion.SurveyChoice;
import org.guidepost.bot.survey.Wording;
import org.guidepost.knowledge.ConstantWords;
import org.springframework.util.MultiValueMap;

/**
 * What the page of a draft sends: its title, and numbered questions ({@code q2}) with numbered choices ({@code q2.choice1}).
 *
 * @param sent the fields; an emptied question or choice is taken out, and what led to it goes on to the next
 */
record SurveyForm(MultiValueMap<String, String> sent) {

    private static final String TITLE = "title";

    int version() {
        return number("version", -1);
    }

    /** The draft as it stands in the form, in its first language; what is written in others stays with its place. */
    Survey draft(Survey before) {
        Map<Integer, Integer> places = places();
        return before.saying(
                before.title().with(before.language(), one(TITLE)),
                asked().stream().map(number -> question(number, places, before)).toList());
    }

    /** The draft with its texts in another language. */
    Survey translated(Survey before, String language) {
        List<SurveyQuestion> questions = new ArrayList<>();
        for (int number = 1; number <= before.questions().size(); number++) {
            SurveyQuestion question = before.question(number);
            List<SurveyChoice> choices = new ArrayList<>();
            for (int place = 1; place <= question.choices().size(); place++) {
                SurveyChoice choice = question.choices().get(place - 1);
                choices.add(new SurveyChoice(
                        choice.text().with(language, one(choiceField(number, place))), choice.leadsTo()));
            }
            questions.add(new SurveyQuestion(
                    question.kind(), question.text().with(language, one(questionField(number))), choices));
        }
        return before.saying(before.title().with(language, one(TITLE)), questions);
    }

    /** The numbers in the form of the questions that have something in them. */
    private List<Integer> asked() {
        return IntStream.rangeClosed(1, Survey.MOST_QUESTIONS)
                .filter(number ->
                        !one(questionField(number)).isEmpty() || !chosen(number).isEmpty())
                .boxed()
                .toList();
    }

    /** Where each of them stands when the empty ones are taken out. */
    private Map<Integer, Integer> places() {
        Map<Integer, Integer> places = new HashMap<>();
        asked().forEach(number -> places.put(number, places.size() + 1));
        return places;
    }

    private SurveyQuestion question(int number, Map<Integer, Integer> places, Survey before) {
        Optional<SurveyQuestion> known =
                before.hasQuestion(number) ? Optional.of(before.question(number)) : Optional.empty();
        Kind kind =
                ConstantWords.constant(Kind.class, one("q" + number + ".kind")).orElse(Kind.ONE);
        List<SurveyChoice> choices = chosen(number).stream()
                .map(place -> new SurveyChoice(
                        known.filter(question -> question.hasChoice(place))
                                .map(question ->
                                        question.choices().get(place - 1).text())
                                .orElse(Wording.BLANK)
                                .with(before.language(), one(choiceField(number, place))),
                        target(number, place, places)))
                .toList();
        return new SurveyQuestion(
                kind,
                known.map(SurveyQuestion::text)
                        .orElse(Wording.BLANK)
                        .with(before.language(), one(questionField(number))),
                kind == Kind.TEXT ? List.of() : choices);
    }

    /** The places of the choices that have something in them. */
    private List<Integer> chosen(int number) {
        return IntStream.rangeClosed(1, Survey.MOST_CHOICES)
                .filter(place -> !one(choiceField(number, place)).isEmpty())
                .boxed()
                .toList();
    }

    private int target(int number, int place, Map<Integer, Integer> places) {
        int asked = number("q" + number + ".to" + place, SurveyChoice.ON);
        return asked == SurveyChoice.END ? SurveyChoice.END : places.getOrDefault(asked, SurveyChoice.ON);
    }

    private static String questionField(int number) {
        return "q" + number;
    }

    private static String choiceField(int number, int place) {
        return "q" + number + ".choice" + place;
    }

    private int number(String field, int otherwise) {
        String text = one(field);
        return text.matches("-?\\d{1,9}") ? Integer.parseInt(text) : otherwise;
    }

    private String one(String field) {
        return Optional.ofNullable(sent.getFirst(field))
                .orElse("")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
