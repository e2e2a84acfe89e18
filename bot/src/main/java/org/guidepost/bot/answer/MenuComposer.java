package org.guidepost.bot.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.guidepost.bot.handoff.Handoffs;
import org.guidepost.bot.survey.Surveys;
import org.guidepost.bot.text.Texts;
import org.guidepost.connectors.channel.Message;
import org.guidepost.connectors.channel.Message.Bullets;
import org.guidepost.connectors.channel.Message.Choice;
import org.guidepost.connectors.channel.Message.Origin;
import org.guidepost.connectors.channel.Message.Paragraph;

/** Says what one can do here: a line for each command, and buttons for those that are used most. */
final class MenuComposer {

    private final Texts texts;
    private final Buttons buttons;
    private final Surveys surveys;
    private final Handoffs handoffs;

    MenuComposer(Texts texts, Buttons buttons, Surveys surveys, Handoffs handoffs) {
        this.texts = texts;
        this.buttons = buttons;
        this.surveys = surveys;
        this.handoffs = handoffs;
    }

    Message menu(Composition composition) {
        String language = composition.language();
        boolean asks = !surveys.open().isEmpty();
        List<String> lines = commands(asks, handoffs.isMentor(composition.conversation()))
                .map(command -> texts.get(language, "help." + command))
                .toList();
        return new Message(
                Origin.AUTOMATED,
                texts.get(language, "origin.automated"),
                language,
                List.of(new Paragraph(texts.get(language, "help")), new Bullets(lines)),
                choices(asks, language));
    }

    private static Stream<String> commands(boolean asks, boolean isMentor) {
        return Stream.of("steps", "profile", "country", "language", "human", "cases", "survey", "export", "delete")
                .filter(command -> isMentor || !command.equals("cases"))
                .filter(command -> asks || !command.equals("survey"));
    }

    private List<Choice> choices(boolean asks, String language) {
        List<Choice> choices = new ArrayList<>(List.of(buttons.mySteps(language), buttons.profile(language)));
        if (asks) {
            choices.add(buttons.surveys(language));
        }
        choices.add(buttons.chooseCountry(language));
        choices.add(buttons.chooseLanguage(language));
        choices.add(buttons.person(language));
        return choices;
    }
}
