package org.guidepost.bot.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.guidepost.bot.survey.Sheet;
import org.guidepost.bot.survey.Sheet.Move;
import org.guidepost.bot.survey.Sheets;
import org.guidepost.bot.survey.Survey;
import org.guidepost.bot.survey.Survey.State;
import org.guidepost.bot.survey.SurveyQuestion;
import org.guidepost.bot.survey.SurveyQuestion.Kind;
import org.guidepost.bot.survey.SurveyWish;
import org.guidepost.bot.survey.SurveyWishCode;
import org.guidepost.bot.survey.Surveys;
import org.guidepost.bot.text.Texts;
import org.guidepost.connectors.channel.Message;
import org.guidepost.connectors.channel.Message.Block;
import org.guidepost.connectors.channel.Message.Choice;
import org.guidepost.connectors.channel.Message.Notice;
import org.guidepost.connectors.channel.Message.Origin;
import org.guidepost.connectors.channel.Message.Paragraph;
import org.guidepost.connectors.channel.Message.Title;

/** Composes a survey: what it is for, and one question after the other. */
final class SurveyComposer {

    private final Texts texts;
    private final Surveys surveys;
    private final Sheets sheets;

    SurveyComposer(Texts texts, Surveys surveys, Sheets sheets) {
        this.texts = texts;
        this.surveys = surveys;
        this.sheets = sheets;
    }

    /** In a group everybody would read the answers. */
    Reply reply(SurveyWish wish, Composition composition) {
        String conversation = composition.conversation().id();
        if (composition.conversation().isGroup()) {
            return said("handoff.only.private", composition, List.of());
        }
        return switch (wish) {
            case SurveyWish.Choose() -> choose(composition);
            case SurveyWish.Stop() -> stop(composition);
            case SurveyWish.Decline _ -> said("survey.declined", composition, List.of());
            case SurveyWish.Write _ ->
                sheets.current(conversation)
                        .map(id -> of(id, wish, composition))
                        .orElseGet(() -> closed(composition));
            case SurveyWish.Open(String id) -> of(id, wish, composition);
            case SurveyWish.Begin(String id) -> of(id, wish, composition);
            case SurveyWish.Pick(String id, int question, int choice) -> of(id, wish, composition);
            case SurveyWish.Done(String id, int question) -> of(id, wish, composition);
            case SurveyWish.Skip(String id, int question) -> of(id, wish, composition);
        };
    }

    private Reply of(String id, SurveyWish wish, Composition composition) {
        return surveys.find(id)
                .filter(survey -> survey.is(State.OPEN))
                .map(survey -> of(survey, wish, composition))
                .orElseGet(() -> closed(composition));
    }

    private Reply of(Survey survey, SurveyWish wish, Composition composition) {
        String conversation = composition.conversation().id();
        Sheet before = sheets.of(conversation, survey.id());
        if (wish instanceof SurveyWish.Open || before.state() == Sheet.State.FINISHED) {
            return Reply.of(introduce(survey, before, composition.language()));
        }
        Move move = before.after(wish, survey, composition.language());
        return switch (move.sheet().state()) {
            case BEGUN ->
                Reply.of(ask(survey, move.sheet()))
                        .writing(sheets.keep(
                                conversation,
                                survey,
                                move,
                                composition.understanding().jurisdiction()));
            case FINISHED ->
                said("survey.thanks", composition, List.of())
                        .writing(sheets.keep(
                                conversation,
                                survey,
                                move,
                                composition.understanding().jurisdiction()));
            case NONE, OFFERED -> Reply.of(introduce(survey, before, composition.language()));
        };
    }

    private Reply choose(Composition composition) {
        String conversation = composition.conversation().id();
        List<Survey> open = surveys.open().stream()
                .filter(survey -> sheets.of(conversation, survey.id()).state() != Sheet.State.FINISHED)
                .toList();
        return switch (open.size()) {
            case 0 -> said("survey.none", composition, List.of());
            case 1 -> of(open.getFirst(), new SurveyWish.Open(open.getFirst().id()), composition);
            default ->
                said(
                        "survey.choose",
                        composition,
                        open.stream()
                                .map(survey -> button(
                                        new SurveyWish.Open(survey.id()),
                                        survey.title().text(survey.spokenTo(composition.language()))))
                                .toList());
        };
    }

    private Reply stop(Composition composition) {
        String conversation = composition.conversation().id();
        List<Choice> goOn = sheets
                .current(conversation)
                .map(id -> button(new SurveyWish.Begin(id), texts.get(composition.language(), "survey.go.on")))
                .stream()
                .toList();
        return said("survey.stopped", composition, goOn).writing(sheets.pause(conversation));
    }

    private Reply closed(Composition composition) {
        return said("survey.closed", composition, List.of());
    }

    /** What she must know before the first question; nothing is asked yet. */
    private Message introduce(Survey survey, Sheet sheet, String language) {
        List<Block> blocks = new ArrayList<>();
        if (!survey.spokenTo(language).equals(language)) {
            blocks.add(new Notice(texts.get(language, "survey.fallback", name(survey.language(), language))));
        }
        blocks.add(new Title(survey.title().text(survey.spokenTo(language))));
        boolean isFinished = sheet.state() == Sheet.State.FINISHED;
        blocks.add(new Paragraph(
                isFinished
                        ? texts.get(language, "survey.answered")
                        : texts.get(language, "survey.about", survey.questions().size())));
        return message(
                language,
                blocks,
                isFinished
                        ? List.of()
                        : List.of(
                                button(
                                        new SurveyWish.Begin(survey.id()),
                                        texts.get(
                                                language,
                                                sheet.state() == Sheet.State.BEGUN ? "survey.go.on" : "survey.begin")),
                                button(new SurveyWish.Decline(survey.id()), texts.get(language, "survey.no"))));
    }

    private Message ask(Survey survey, Sheet sheet) {
        SurveyQuestion question = survey.question(sheet.at());
        String spoken = survey.spokenTo(sheet.language());
        List<Block> blocks =
                new ArrayList<>(List.of(new Paragraph(question.text().text(spoken))));
        switch (question.kind()) {
            case SEVERAL -> blocks.add(new Notice(texts.get(sheet.language(), "survey.several")));
            case TEXT -> blocks.add(new Notice(texts.get(sheet.language(), "survey.write")));
            case ONE -> {}
        }
        List<Choice> choices =
                new ArrayList<>(IntStream.rangeClosed(1, question.choices().size())
                        .mapToObj(number -> choice(survey, sheet, number, spoken))
                        .toList());
        choices.add(
                question.kind() == Kind.SEVERAL && !sheet.chosen().isEmpty()
                        ? button(
                                new SurveyWish.Done(survey.id(), sheet.at()),
                                texts.get(sheet.language(), "survey.done"))
                        : button(
                                new SurveyWish.Skip(survey.id(), sheet.at()),
                                texts.get(sheet.language(), "survey.skip")));
        choices.add(button(new SurveyWish.Stop(), texts.get(sheet.language(), "survey.stop")));
        return message(spoken, blocks, choices);
    }

    /** What she has chosen is marked; pressing it once more takes it back. */
    private static Choice choice(Survey survey, Sheet sheet, int number, String spoken) {
        String label =
                survey.question(sheet.at()).choices().get(number - 1).text().text(spoken);
        return button(
                new SurveyWish.Pick(survey.id(), sheet.at(), number),
                sheet.chosen().contains(number) ? "✓ " + label : label);
    }

    private static String name(String language, String in) {
        return Locale.of(language).getDisplayLanguage(Texts.locale(in));
    }

    private static Choice button(SurveyWish wish, String label) {
        return new Choice(SurveyWishCode.button(wish), label, Choice.Kind.ACTION);
    }

    private Reply said(String key, Composition composition, List<Choice> choices) {
        String language = composition.language();
        return Reply.of(message(language, List.of(new Paragraph(texts.get(language, key))), choices));
    }

    private Message message(String language, List<Block> blocks, List<Choice> choices) {
        return new Message(Origin.AUTOMATED, texts.get(language, "origin.automated"), language, blocks, choices);
    }
}
