package org.guidepost.bot.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guidepost.bot.plan.Plan;
import org.guidepost.connectors.channel.Message.Block;
import org.guidepost.connectors.channel.Message.Bullets;
import org.guidepost.connectors.channel.Message.Contact;
import org.guidepost.connectors.channel.Message.Link;
import org.guidepost.connectors.channel.Message.Paragraph;
import org.guidepost.connectors.channel.Message.Title;
import org.guidepost.knowledge.StepText;
import org.guidepost.knowledge.guidance.Guidance.StatedFact;
import org.guidepost.knowledge.guidance.RoadmapGuidance.StepGuidance;

/** Shows the steps of a checklist: all of them in a line each, or one of them in full. */
final class StepBlocks {

    private final Texts texts;
    private final FactBlocks facts;

    StepBlocks(Texts texts, FactBlocks facts) {
        this.texts = texts;
        this.facts = facts;
    }

    /** A line for each step; those that are done say so, the others how long they take. */
    Bullets list(List<StepGuidance> steps, Plan plan, String language) {
        List<String> items = new ArrayList<>();
        for (StepGuidance step : steps) {
            String number = Integer.toString(items.size() + 1);
            items.add(
                    plan.hasDone(step.id())
                            ? texts.get(
                                    language,
                                    "plan.item.done",
                                    number,
                                    step.text().title())
                            : texts.get(
                                    language,
                                    "plan.item.open",
                                    number,
                                    step.text().title(),
                                    step.text().time()));
        }
        return new Bullets(items);
    }

    /**
     * A step in full.
     *
     * @param title what stands above it
     * @param shown the facts to show with it
     */
    List<Block> whole(StepGuidance step, String title, List<StatedFact> shown, String language) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Title(title));
        blocks.add(new Paragraph(step.text().text()));
        blocks.add(new Bullets(particulars(step.text(), language)));
        blocks.add(new Contact(
                texts.get(language, "plan.link"),
                Optional.empty(),
                Optional.of(new Link(step.linkName().orElse(step.text().title()), step.link()))));
        shown.forEach(fact -> blocks.add(facts.block(fact, language)));
        return blocks;
    }

    private List<String> particulars(StepText text, String language) {
        List<String> particulars = new ArrayList<>(List.of(
                texts.get(language, "plan.where", text.where()),
                texts.get(language, "plan.cost", text.cost()),
                texts.get(language, "plan.time", text.time())));
        if (!text.papers().isEmpty()) {
            particulars.add(texts.get(language, "plan.papers", String.join("; ", text.papers())));
        }
        return particulars;
    }
}
