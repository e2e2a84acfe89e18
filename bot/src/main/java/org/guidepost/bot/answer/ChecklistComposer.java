package org.guidepost.bot.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.guidepost.bot.plan.Plan;
import org.guidepost.bot.plan.PlanWish;
import org.guidepost.bot.site.PageLinks;
import org.guidepost.bot.text.Texts;
import org.guidepost.connectors.channel.Message;
import org.guidepost.connectors.channel.Message.Block;
import org.guidepost.connectors.channel.Message.Choice;
import org.guidepost.connectors.channel.Message.Contact;
import org.guidepost.connectors.channel.Message.Notice;
import org.guidepost.connectors.channel.Message.Origin;
import org.guidepost.connectors.channel.Message.Paragraph;
import org.guidepost.connectors.channel.Message.Title;
import org.guidepost.knowledge.ConstantWords;
import org.guidepost.knowledge.guidance.Guidance.StatedFact;
import org.guidepost.knowledge.guidance.RoadmapGuidance;
import org.guidepost.knowledge.guidance.RoadmapGuidance.StepGuidance;

/** Composes her checklist: all steps with the next one in full, one step, the choice of a step, or the way to its page. */
final class ChecklistComposer {

    /** Of the next step below the list; the step by itself shows all of its facts. */
    private static final int MOST_FACTS_BELOW_LIST = 2;

    private final Texts texts;
    private final StepBlocks stepBlocks;
    private final PlanButtons planButtons;
    private final Buttons buttons;
    private final PageLinks pages;

    ChecklistComposer(Texts texts, StepBlocks stepBlocks, PlanButtons planButtons, Buttons buttons, PageLinks pages) {
        this.texts = texts;
        this.stepBlocks = stepBlocks;
        this.planButtons = planButtons;
        this.buttons = buttons;
        this.pages = pages;
    }

    Reply reply(PlanWish wish, Plan plan, RoadmapGuidance roadmap, String country, Composition composition) {
        var draft = new Draft(plan, roadmap, country, composition);
        return switch (wish) {
            case PlanWish.ChooseStep() -> draft.choice();
            case PlanWish.ShowStep(String step) -> draft.step(step);
            case PlanWish.Print() -> draft.page();
            case PlanWish.Show _,
                    PlanWish.TellCitizenship _,
                    PlanWish.TellStart _,
                    PlanWish.TellBusiness _,
                    PlanWish.ChooseForm _,
                    PlanWish.AnswerAnew _,
                    PlanWish.Tick _ -> draft.list();
        };
    }

    /** One reply while it is being written. */
    private final class Draft {

        private final Plan plan;
        private final String country;
        private final String language;
        private final String channel;
        private final List<StepGuidance> steps;
        private final List<Block> blocks = new ArrayList<>();
        private final List<Choice> choices = new ArrayList<>();

        Draft(Plan plan, RoadmapGuidance roadmap, String country, Composition composition) {
            this.plan = plan;
            this.country = country;
            this.language = composition.language();
            this.channel = composition.conversation().channel();
            this.steps = roadmap.checklist(plan.situation().orElseThrow()).steps();
            if (steps.stream().anyMatch(step -> !step.language().equals(language))) {
                blocks.add(new Notice(texts.get(language, "plan.fallback")));
            }
        }

        Reply list() {
            blocks.add(new Title(texts.get(language, "plan.title", country)));
            blocks.add(new Paragraph(texts.get(language, "plan.form." + ConstantWords.word(plan.form())) + " "
                    + texts.get(language, "plan.progress", done(), steps.size())));
            blocks.addAll(stepBlocks.list(steps, next().orElse(steps.size()), plan, language));
            List<StatedFact> shown = new ArrayList<>();
            next().ifPresentOrElse(
                            index -> addNext(index, shown),
                            () -> blocks.add(new Paragraph(texts.get(language, "plan.all.done"))));
            choices.add(planButtons.another(language));
            addPrint();
            choices.add(planButtons.otherForm(plan.form(), language));
            choices.add(planButtons.anew(language));
            choices.add(buttons.person(language));
            return reply(shown);
        }

        private void addNext(int index, List<StatedFact> shown) {
            StepGuidance step = steps.get(index);
            step.facts().stream().limit(MOST_FACTS_BELOW_LIST).forEach(shown::add);
            String title = texts.get(
                    language,
                    "plan.next",
                    Integer.toString(index + 1),
                    step.text().title());
            blocks.addAll(stepBlocks.whole(step, title, shown, language));
            choices.add(planButtons.tick(index + 1, step, false, language));
            if (step.facts().size() > shown.size()) {
                choices.add(planButtons.more(index + 1, step, language));
            }
        }

        /** A step that has gone from the content, or from her list, is answered with the list as it is now. */
        Reply step(String id) {
            OptionalInt found = IntStream.range(0, steps.size())
                    .filter(index -> steps.get(index).id().equals(id))
                    .findFirst();
            return found.isPresent() ? step(found.getAsInt()) : list();
        }

        private Reply step(int index) {
            StepGuidance step = steps.get(index);
            String title = texts.get(
                    language,
                    "plan.step",
                    Integer.toString(index + 1),
                    step.text().title());
            blocks.addAll(stepBlocks.whole(step, title, step.facts(), language));
            choices.add(planButtons.tick(index + 1, step, plan.hasDone(step.id()), language));
            choices.add(planButtons.backToList(language));
            choices.add(buttons.person(language));
            return reply(step.facts());
        }

        Reply choice() {
            blocks.add(new Paragraph(texts.get(language, "plan.choose")));
            choices.addAll(planButtons.steps(steps));
            return reply(List.of());
        }

        Reply page() {
            String secret = plan.page().orElseThrow();
            if (!pages.reach(channel)) {
                return list();
            }
            blocks.add(new Paragraph(texts.get(language, "plan.page.ready")));
            blocks.add(new Contact(
                    texts.get(language, "plan.title", country),
                    Optional.empty(),
                    Optional.of(pages.to(PageLinks.STEPS, secret, texts.get(language, "plan.page.link"), channel))));
            choices.add(planButtons.backToList(language));
            return reply(List.of());
        }

        private void addPrint() {
            if (pages.reach(channel)) {
                choices.add(planButtons.print(language));
            }
        }

        private Optional<Integer> next() {
            return IntStream.range(0, steps.size())
                    .boxed()
                    .filter(index -> !plan.hasDone(steps.get(index).id()))
                    .findFirst();
        }

        private long done() {
            return steps.stream().filter(step -> plan.hasDone(step.id())).count();
        }

        private Reply reply(List<StatedFact> shown) {
            var message =
                    new Message(Origin.DRAFT_CONTENT, texts.get(language, "origin.draft"), language, blocks, choices);
            return new Reply(
                    List.of(message),
                    shown.stream().map(FactBlocks::citation).toList(),
                    false,
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    List.of());
        }
    }
}
