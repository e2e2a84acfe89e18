package org.guidepost.bot.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guidepost.bot.plan.Plan;
import org.guidepost.bot.text.Texts;
import org.guidepost.connectors.channel.Message.Block;
import org.guidepost.connectors.channel.Message.Bullets;
import org.guidepost.connectors.channel.Message.Contact;
import org.guidepost.connectors.channel.Message.Link;
import org.guidepost.connectors.channel.Message.Notice;
import org.guidepost.connectors.channel.Message.Paragraph;
import org.guidepost.connectors.channel.Message.Title;
import org.guidepost.knowledge.StepText;
import org.guidepost.knowledge.guidance.Guidance.StatedFact;
import org.guidepost.knowledge.guidance.RoadmapGuidance.StepGuidance;

/** Shows the steps of a checklist: all of them in a line each, or one of them in full. */
final class StepBlocks {

    private static final int LONGEST_LIST = 7;
    private static final int SHOWN_OF_LONG_LIST = 5;

    private final Texts texts;
    private final FactBlocks facts;

    StepBlocks(Texts texts, FactBlocks facts) {
        this.texts = texts;
        this.facts = facts;
    }

    /**
     * A line for each step; those that are done say so, the others how long they take. Of a long list only the part around
     * the next step is shown, and how many come after it.
     *
     * @param next the place of the next step, from 0
     */
    List<Block> list(List<StepGuidance> steps, int next, Plan plan, String language) {
        boolean isLong = steps.size() > LONGEST_LIST;
        int start = isLong ? Math.clamp(next - 1L, 0, steps.size() - SHOWN_OF_LONG_LIST) : 0;
        int end = isLong ? start + SHOWN_OF_LONG_LIST : steps.size();
        List<String> items = new ArrayList<>();
        for (int place = start; place < end; place++) {
            items.add(line(place + 1, steps.get(place), plan, language));
        }
        Bullets lines = new Bullets(items);
        return end == steps.size()
                ? List.of(lines)
                : List.of(
                        lines, new Paragraph(texts.get(language, "plan.later", Integer.toString(steps.size() - end))));
    }

    private String line(int number, StepGuidance step, Plan plan, String language) {
        return plan.hasDone(step.id())
                ? texts.get(
                        language,
                        "plan.item.done",
                        Integer.toString(number),
                        step.text().title())
                : texts.get(
                        language,
                        "plan.item.open",
                        Integer.toString(number),
                        step.text().title(),
                        step.text().time());
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
        if (step.language().equals(language) && FactBlocks.fellBack(shown, language)) {
            blocks.add(new Notice(texts.get(language, "language.fallback.facts")));
        }
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
