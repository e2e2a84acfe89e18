package org.guidepost.bot.answer;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guidepost.bot.plan.Plan;
import org.guidepost.bot.plan.PlanWish;
import org.guidepost.bot.text.Texts;
import org.guidepost.bot.understanding.ChoiceIds;
import org.guidepost.connectors.channel.Message.Choice;
import org.guidepost.connectors.channel.Message.Choice.Kind;
import org.guidepost.knowledge.ConstantWords;
import org.guidepost.knowledge.Situation.Citizenship;
import org.guidepost.knowledge.Situation.Form;
import org.guidepost.knowledge.Situation.Place;
import org.guidepost.knowledge.Situation.Sector;
import org.guidepost.knowledge.Situation.Start;
import org.guidepost.knowledge.guidance.RoadmapGuidance.StepGuidance;

/** The buttons around a plan. */
final class PlanButtons {

    private final Texts texts;

    PlanButtons(Texts texts) {
        this.texts = texts;
    }

    /** The answers to a question. */
    List<Choice> answers(Plan.Question question, String language) {
        return switch (question) {
            case CITIZENSHIP ->
                Stream.of(Citizenship.values())
                        .map(value -> button(
                                new PlanWish.TellCitizenship(value),
                                texts.get(language, "plan.citizenship." + ConstantWords.word(value))))
                        .toList();
            case START ->
                Stream.of(Start.values())
                        .map(value -> button(
                                new PlanWish.TellStart(value),
                                texts.get(language, "plan.start." + ConstantWords.word(value))))
                        .toList();
            case BUSINESS ->
                Stream.of(Sector.values())
                        .flatMap(sector -> Stream.of(Place.values()).map(place -> business(sector, place, language)))
                        .toList();
        };
    }

    private Choice business(Sector sector, Place place, String language) {
        return button(
                new PlanWish.TellBusiness(sector, place),
                texts.get(
                        language,
                        "plan.business.%s.%s".formatted(ConstantWords.word(sector), ConstantWords.word(place))));
    }

    Choice backToList(String language) {
        return button(new PlanWish.Show(), texts.get(language, "plan.back"));
    }

    /** To mark a step as done, or as not done where it is. */
    Choice tick(int number, StepGuidance step, boolean done, String language) {
        return button(
                new PlanWish.Tick(step.id(), !done),
                texts.get(language, done ? "plan.undo" : "plan.did", Integer.toString(number)));
    }

    /** All facts of a step. */
    Choice more(int number, StepGuidance step, String language) {
        return button(new PlanWish.ShowStep(step.id()), texts.get(language, "plan.more", Integer.toString(number)));
    }

    Choice another(String language) {
        return button(new PlanWish.ChooseStep(), texts.get(language, "plan.other"));
    }

    /** One for each step. */
    List<Choice> steps(List<StepGuidance> steps) {
        return IntStream.range(0, steps.size())
                .mapToObj(index -> button(
                        new PlanWish.ShowStep(steps.get(index).id()),
                        "%d. %s".formatted(index + 1, steps.get(index).text().title())))
                .toList();
    }

    Choice print(String language) {
        return button(new PlanWish.Print(), texts.get(language, "plan.print"));
    }

    Choice otherForm(Form shown, String language) {
        Form other = shown == Form.COMPANY ? Form.SOLE_TRADER : Form.COMPANY;
        return button(new PlanWish.ChooseForm(other), texts.get(language, "plan.show." + ConstantWords.word(other)));
    }

    Choice anew(String language) {
        return button(new PlanWish.AnswerAnew(), texts.get(language, "plan.anew"));
    }

    private static Choice button(PlanWish wish, String label) {
        return new Choice(ChoiceIds.plan(wish), label, Kind.ACTION);
    }
}
