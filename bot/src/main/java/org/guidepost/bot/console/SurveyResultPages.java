package org.guidepost.bot.console;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guidepost.bot.console.Names.Choice;
import org.guidepost.bot.console.table.Column;
import org.guidepost.bot.console.table.Filter;
import org.guidepost.bot.console.table.Filter.Option;
import org.guidepost.bot.console.table.Table;
import org.guidepost.bot.survey.Among;
import org.guidepost.bot.survey.Figure;
import org.guidepost.bot.survey.Headcount;
import org.guidepost.bot.survey.Survey;
import org.guidepost.bot.survey.SurveyResults;
import org.guidepost.bot.survey.SurveyResults.OfQuestion;
import org.guidepost.bot.text.Texts;

/** What the page of the results of a survey shows, in the words of its reader; the files hold no more than the page. */
final class SurveyResultPages {

    /** The parameter by which the answers of a group are chosen. */
    static final String AMONG = "among";

    private final Names names;
    private final Texts texts;

    SurveyResultPages(Names names, Texts texts) {
        this.names = names;
        this.texts = texts;
    }

    /** The table of all answers that can be chosen. */
    Table<Line> table(Survey survey, Locale locale) {
        return new Table<>(
                SurveyPages.address(survey) + "/results",
                List.of(
                        Column.of("question", "surveys.asked.question", Line::question),
                        Column.of("answer", "surveys.answer", Line::answer),
                        Column.of("people", "surveys.count", SurveyResultPages::exported),
                        Column.of("percent", "surveys.share", SurveyResultPages::share)),
                List.of(Filter.choice(AMONG, "surveys.among", groups(locale))),
                "question");
    }

    /** What stands in the file: a number, or the same words as on the page. */
    private static Object exported(Line line) {
        return line.figure() instanceof Figure.Told(int count, int share) ? count : line.words();
    }

    private static Object share(Line line) {
        return line.figure() instanceof Figure.Told(int count, int share) ? share : "";
    }

    /** The groups that can be chosen, one at a time. */
    List<Option> groups(Locale locale) {
        String language = locale.getLanguage();
        return Stream.concat(
                        names.languages(language).stream().map(choice -> option(Among.language(choice.id()), choice)),
                        names.countries(language).stream().map(choice -> option(Among.country(choice.id()), choice)))
                .toList();
    }

    private static Option option(Among among, Choice choice) {
        return new Option(among.code(), choice.name());
    }

    /** The lines of the table. */
    List<Line> lines(Survey survey, SurveyResults results, Locale locale) {
        return results.questions().stream()
                .flatMap(question -> lines(survey, question, locale).stream())
                .toList();
    }

    /** The questions with their lines. */
    List<Block> blocks(Survey survey, SurveyResults results, Locale locale) {
        return results.questions().stream()
                .map(question -> new Block(
                        question.number(),
                        survey.question(question.number()).text().text(survey.language()),
                        words(question.answered(), locale),
                        survey.question(question.number()).choices().isEmpty(),
                        lines(survey, question, locale),
                        question.texts()))
                .toList();
    }

    private List<Line> lines(Survey survey, OfQuestion of, Locale locale) {
        var question = survey.question(of.number());
        return IntStream.range(0, of.figures().size())
                .mapToObj(place -> new Line(
                        of.number(),
                        question.text().text(survey.language()),
                        question.choices().get(place).text().text(survey.language()),
                        of.figures().get(place),
                        words(of.figures().get(place), locale)))
                .toList();
    }

    private String words(Figure figure, Locale locale) {
        return switch (figure) {
            case Figure.Told(int count, int share) -> Integer.toString(count);
            case Figure.Few() -> texts.get(locale.getLanguage(), "surveys.few");
            case Figure.Withheld() -> texts.get(locale.getLanguage(), "surveys.withheld");
        };
    }

    /** A number of people in steps. */
    String words(Headcount people, Locale locale) {
        if (people.isNone()) {
            return "0";
        }
        return people.isFew()
                ? texts.get(locale.getLanguage(), "surveys.few")
                : texts.get(locale.getLanguage(), "surveys.range", people.from(), people.to());
    }

    /** A question. */
    record Block(int number, String question, String answered, boolean isText, List<Line> lines, List<String> texts) {}

    /** An answer that can be chosen, and how many did. */
    record Line(int number, String question, String answer, Figure figure, String words) {

        /** How long its bar is, in percent. */
        public int bar() {
            return figure instanceof Figure.Told(int count, int share) ? share : 0;
        }

        /** Its share in words; empty where none is told. */
        public String percent() {
            return figure instanceof Figure.Told(int count, int share) ? share + " %" : "";
        }
    }
}
