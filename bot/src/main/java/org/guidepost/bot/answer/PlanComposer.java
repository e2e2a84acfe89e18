package org.guidepost.bot.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guidepost.bot.plan.Plan;
import org.guidepost.bot.plan.PlanWish;
import org.guidepost.bot.plan.Plans;
import org.guidepost.bot.site.PageLinks;
import org.guidepost.bot.text.Texts;
import org.guidepost.bot.understanding.Intent;
import org.guidepost.connectors.channel.Message;
import org.guidepost.connectors.channel.Message.Block;
import org.guidepost.connectors.channel.Message.Choice;
import org.guidepost.connectors.channel.Message.Origin;
import org.guidepost.connectors.channel.Message.Paragraph;
import org.guidepost.connectors.channel.Message.Title;
import org.guidepost.knowledge.guidance.RoadmapGuidance;
import org.guidepost.knowledge.guidance.RoadmapReader;

/** Composes what is said about her own steps: the questions that are still open, then the checklist and its steps. */
final class PlanComposer implements WayOn {

    /** The topic that questions about how and where to begin belong to: answering them begins her plan. */
    private static final String HOW_TO_BEGIN = "idea.readiness";

    private static final Set<String> NEAR_THE_BEGINNING =
            Set.of(HOW_TO_BEGIN, "legal.registration", "legal.form", "legal.right-to-start");

    private final Texts texts;
    private final RoadmapReader reader;
    private final Plans plans;
    private final Countries countries;
    private final Buttons buttons;
    private final PlanButtons planButtons;
    private final ChecklistComposer checklists;

    PlanComposer(
            Texts texts,
            RoadmapReader reader,
            Plans plans,
            FactBlocks facts,
            Countries countries,
            Buttons buttons,
            PageLinks pages) {
        this.texts = texts;
        this.reader = reader;
        this.plans = plans;
        this.countries = countries;
        this.buttons = buttons;
        this.planButtons = new PlanButtons(texts);
        this.checklists = new ChecklistComposer(texts, new StepBlocks(texts, facts), planButtons, buttons, pages);
    }

    Reply reply(PlanWish wish, Composition composition) {
        String language = composition.language();
        Optional<String> country = composition.understanding().jurisdiction();
        if (country.isEmpty()) {
            return Reply.of(automated(
                    language, List.of(new Paragraph(texts.get(language, "country.ask"))), buttons.countries(language)));
        }
        String name = countries.name(country.get(), language);
        return reader.read(country.get(), language)
                .map(roadmap -> reply(wish, roadmap, name, composition))
                .orElseGet(() -> Reply.of(automated(
                        language,
                        List.of(new Paragraph(texts.get(language, "plan.none", name))),
                        List.of(buttons.chooseCountry(language), buttons.person(language)))));
    }

    private Reply reply(PlanWish wish, RoadmapGuidance roadmap, String country, Composition composition) {
        Plan before = plans.of(composition.conversation().person().id());
        Plan wished = before.after(wish);
        Plan after = wish instanceof PlanWish.Print ? plans.withPage(wished) : wished;
        Reply reply = after.missing()
                .map(question -> Reply.of(question(question, country, composition.language())))
                .orElseGet(() -> checklists.reply(wish, after, roadmap, country, composition));
        return after.equals(before) ? reply : reply.keeping(after);
    }

    private Message question(Plan.Question question, String country, String language) {
        return automated(language, ask(question, country, language), planButtons.answers(question, language));
    }

    private List<Block> ask(Plan.Question question, String country, String language) {
        List<Block> blocks = new ArrayList<>();
        if (question == Plan.Question.CITIZENSHIP) {
            blocks.add(new Title(texts.get(language, "plan.title", country)));
            blocks.add(new Paragraph(texts.get(language, "plan.begin")));
        }
        blocks.add(new Paragraph(
                switch (question) {
                    case CITIZENSHIP -> texts.get(language, "plan.ask.citizenship");
                    case START -> texts.get(language, "plan.ask.start");
                    case BUSINESS -> texts.get(language, "plan.ask.business");
                }));
        return blocks;
    }

    /** Whether she asks how to begin; who chose the text of that name wants to read it. */
    private static boolean begins(String entry, Composition composition) {
        return entry.equals(HOW_TO_BEGIN) && !(composition.understanding().intent() instanceof Intent.TopicChosen);
    }

    /** Whether the answer from an entry needs her country because her steps would follow. */
    @Override
    public boolean wantsCountry(String entry, Composition composition) {
        String language = composition.language();
        return begins(entry, composition)
                && countries.all().stream().anyMatch(country -> reader.read(country.code(), language)
                        .isPresent());
    }

    /** The first question of her plan, or the way to it, or nothing. */
    @Override
    public Continuation after(String entry, Composition composition) {
        String language = composition.language();
        Optional<String> own = composition.conversation().person().jurisdiction();
        boolean elsewhere = composition.otherCountry().isPresent();
        Optional<String> country = elsewhere ? own : composition.understanding().jurisdiction();
        boolean hasRoad = country.flatMap(code -> reader.read(code, language)).isPresent();
        if (!hasRoad || !NEAR_THE_BEGINNING.contains(entry)) {
            return Continuation.NONE;
        }
        if (elsewhere) {
            String name = countries.name(country.orElseThrow(), language);
            return new Continuation(List.of(), List.of(buttons.mySteps(language, name)));
        }
        Optional<Plan.Question> question = begins(entry, composition)
                ? plans.of(composition.conversation().person().id()).missing()
                : Optional.empty();
        return question.map(open -> new Continuation(
                        ask(open, countries.name(country.orElseThrow(), language), language),
                        planButtons.answers(open, language)))
                .orElseGet(() -> new Continuation(List.of(), List.of(buttons.mySteps(language))));
    }

    private Message automated(String language, List<Block> blocks, List<Choice> choices) {
        return new Message(Origin.AUTOMATED, texts.get(language, "origin.automated"), language, blocks, choices);
    }
}
