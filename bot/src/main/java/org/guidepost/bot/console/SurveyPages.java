package org.guidepost.bot.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.guidepost.bot.console.Names.Choice;
import org.guidepost.bot.console.table.Column;
import org.guidepost.bot.console.table.Filter;
import org.guidepost.bot.console.table.Filter.Option;
import org.guidepost.bot.console.table.Table;
import org.guidepost.bot.survey.Survey;
import org.guidepost.bot.survey.Survey.State;
import org.guidepost.bot.survey.SurveyCheck;
import org.guidepost.bot.survey.SurveyQuestion;
import org.guidepost.bot.survey.SurveyQuestion.Kind;
import org.guidepost.bot.survey.SurveyWishCode;
import org.guidepost.bot.text.Texts;
import org.guidepost.connectors.channel.telegram.TelegramBot;
import org.guidepost.knowledge.ConstantWords;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.ui.Model;

/** What the pages of surveys show, in the words of their reader. */
final class SurveyPages {

    private final Names names;
    private final Texts texts;
    private final ObjectProvider<TelegramBot> bot;

    SurveyPages(Names names, Texts texts, ObjectProvider<TelegramBot> bot) {
        this.names = names;
        this.texts = texts;
        this.bot = bot;
    }

    /** The table of all surveys. */
    Table<Survey> table(Locale locale) {
        return new Table<>(
                Routes.SURVEYS,
                List.of(
                        Column.<Survey>of("title", "surveys.title", SurveyPages::title)
                                .leadingTo(SurveyPages::address)
                                .sorting(),
                        Column.<Survey>of("state", "surveys.state", survey -> ConstantWords.word(survey.state()))
                                .saying(survey -> state(survey, locale))
                                .sorting(),
                        Column.of("languages", "surveys.languages", survey -> languages(survey, locale)),
                        Column.<Survey>of("opened", "surveys.opened", Survey::openedAt)
                                .sorting(),
                        Column.<Survey>of("closed", "surveys.closed", Survey::closedAt)
                                .sorting()),
                List.of(
                        Filter.text("q", "console.search"),
                        Filter.choice(
                                "state",
                                "surveys.state",
                                Stream.of(State.values())
                                        .map(state -> new Option(
                                                ConstantWords.word(state),
                                                texts.get(
                                                        locale.getLanguage(),
                                                        "surveys.state." + ConstantWords.word(state))))
                                        .toList())),
                "-opened");
    }

    static String address(Survey survey) {
        return Routes.SURVEYS + "/" + survey.id();
    }

    /** What a survey is called in its first language; one without a title by a dash. */
    static String title(Survey survey) {
        return survey.title().in(survey.language()).orElse("–");
    }

    private String state(Survey survey, Locale locale) {
        return texts.get(locale.getLanguage(), "surveys.state." + ConstantWords.word(survey.state()));
    }

    /** The languages in which people get it. */
    private List<String> languages(Survey survey, Locale locale) {
        return names.languages(locale.getLanguage()).stream()
                .filter(choice -> survey.speaks(choice.id()))
                .map(Choice::name)
                .toList();
    }

    /** The page of one survey. */
    void fill(Model model, Survey survey, boolean oneMore, Locale locale) {
        String language = locale.getLanguage();
        model.addAttribute("survey", survey);
        model.addAttribute("called", title(survey));
        model.addAttribute("state", ConstantWords.word(survey.state()));
        model.addAttribute("first", Names.of(names.languages(language)).apply(survey.language()));
        model.addAttribute("fields", SurveyFields.of(survey, oneMore));
        model.addAttribute("kinds", ConstantWords.words(Kind.class));
        model.addAttribute("preview", preview(survey, survey.language()));
        model.addAttribute("problems", problems(survey, language));
        model.addAttribute("others", others(survey, language));
        model.addAttribute("telegram", telegram(survey).orElse(""));
        model.addAttribute("longestTitle", SurveyCheck.LONGEST_TITLE);
        model.addAttribute("longestQuestion", SurveyCheck.LONGEST_QUESTION);
        model.addAttribute("longestChoice", SurveyCheck.LONGEST_CHOICE);
    }

    private Optional<String> telegram(Survey survey) {
        return Optional.ofNullable(bot.getIfAvailable())
                .flatMap(TelegramBot::name)
                .map(name -> "https://t.me/%s?start=%s".formatted(name, SurveyWishCode.start(survey.id())));
    }

    private List<String> problems(Survey survey, String language) {
        return SurveyCheck.problems(survey).stream()
                .map(problem -> {
                    String words = texts.get(language, "surveys.problem." + ConstantWords.word(problem.kind()));
                    return problem.question() == 0
                            ? words
                            : texts.get(language, "surveys.problem.in", problem.question(), words);
                })
                .toList();
    }

    private List<Other> others(Survey survey, String language) {
        return names.languages(language).stream()
                .filter(choice -> !choice.id().equals(survey.language()))
                .map(choice ->
                        new Other(choice.id(), choice.name(), survey.speaks(choice.id()), isBegun(survey, choice)))
                .toList();
    }

    private static boolean isBegun(Survey survey, Choice language) {
        return survey.title().in(language.id()).isPresent()
                || survey.questions().stream()
                        .anyMatch(question -> question.text().in(language.id()).isPresent());
    }

    /** The questions as people see them, in a language. */
    List<Shown> preview(Survey survey, String language) {
        return survey.questions().stream()
                .map(question -> new Shown(
                        question.text().text(language),
                        ConstantWords.word(question.kind()),
                        question.choices().stream()
                                .map(choice -> choice.text().text(language))
                                .toList()))
                .toList();
    }

    /** The page of a survey in another language: each text under that of the first one, or under its number. */
    void fillTranslation(Model model, Survey survey, String to, Locale locale) {
        List<Pair> pairs = new ArrayList<>();
        for (int number = 1; number <= survey.questions().size(); number++) {
            SurveyQuestion question = survey.question(number);
            pairs.add(new Pair(
                    "q" + number,
                    question.text()
                            .in(survey.language())
                            .orElse(texts.get(locale.getLanguage(), "surveys.question", number)),
                    question.text().text(to),
                    SurveyCheck.LONGEST_QUESTION));
            for (int place = 1; place <= question.choices().size(); place++) {
                var choice = question.choices().get(place - 1).text();
                pairs.add(new Pair(
                        "q" + number + ".choice" + place,
                        choice.in(survey.language()).orElse(texts.get(locale.getLanguage(), "surveys.choice", place)),
                        choice.text(to),
                        SurveyCheck.LONGEST_CHOICE));
            }
        }
        pairs.addFirst(new Pair("title", title(survey), survey.title().text(to), SurveyCheck.LONGEST_TITLE));
        model.addAttribute("survey", survey);
        model.addAttribute("called", title(survey));
        model.addAttribute("pairs", pairs);
        model.addAttribute("to", to);
        model.addAttribute(
                "toName", Names.of(names.languages(locale.getLanguage())).apply(to));
    }

    /** Whether the guide speaks a language. */
    boolean speaks(String language, Locale locale) {
        return names.languages(locale.getLanguage()).stream()
                .anyMatch(choice -> choice.id().equals(language));
    }

    List<Choice> languagesToWriteIn(Locale locale) {
        return names.languages(locale.getLanguage());
    }

    /** A question as people see it. */
    record Shown(String text, String kind, List<String> choices) {}

    /** Another language. */
    record Other(String code, String name, boolean isComplete, boolean isBegun) {}

    /** A text in the first language and in another. */
    record Pair(String field, String original, String text, int longest) {

        /** The field's name as the id of its element. */
        public String id() {
            return field.replace('.', '-');
        }
    }
}
