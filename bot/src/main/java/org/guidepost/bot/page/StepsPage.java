package org.guidepost.bot.page;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.guidepost.bot.answer.FactBlocks;
import org.guidepost.bot.plan.Plan;
import org.guidepost.bot.text.Texts;
import org.guidepost.connectors.channel.Message.DatedFact;
import org.guidepost.knowledge.ConstantWords;
import org.guidepost.knowledge.StepText;
import org.guidepost.knowledge.guidance.Guidance.StatedFact;
import org.guidepost.knowledge.guidance.RoadmapGuidance;
import org.guidepost.knowledge.guidance.RoadmapGuidance.StepGuidance;

/** Writes a checklist as a page of HTML to be printed: every step in full, with a box to tick by hand. */
final class StepsPage {

    private final Texts texts;
    private final FactBlocks facts;
    private final StyleSheet style;

    StepsPage(Texts texts, FactBlocks facts, StyleSheet style) {
        this.texts = texts;
        this.facts = facts;
        this.style = style;
    }

    /**
     * The page.
     *
     * @param country the country's name in the language
     * @param direction in which the language is written: ltr or rtl
     * @param plan of which all questions are answered
     */
    String of(Plan plan, RoadmapGuidance roadmap, String country, String language, String direction) {
        List<StepGuidance> steps =
                roadmap.checklist(plan.situation().orElseThrow()).steps();
        String title = text(language, "plan.title", country);
        var html = new Html().doctype().open("html", "lang", language, "dir", direction);
        head(html, title);
        html.open("body").open("main").element("h1", title);
        html.element("p", text(language, "plan.form." + ConstantWords.word(plan.form())));
        html.element("p", text(language, "plan.page.check"));
        if (steps.stream().anyMatch(step -> !step.language().equals(language))) {
            html.element("p", text(language, "plan.fallback"));
        }
        html.open("ol");
        for (int index = 0; index < steps.size(); index++) {
            step(html, index + 1, steps.get(index), plan, language);
        }
        html.close("ol").close("main").open("footer");
        html.element("p", text(language, "plan.page.made", date(roadmap, language)));
        return html.close("footer").close("body").close("html").toString();
    }

    private void head(Html html, String title) {
        html.open("head")
                .open("meta", "charset", "utf-8")
                .open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .open("meta", "name", "robots", "content", "noindex")
                .element("title", title)
                .style(style.text())
                .close("head");
    }

    /** A step that is done is folded on the screen, and whole on paper. */
    private void step(Html html, int number, StepGuidance step, Plan plan, String language) {
        boolean done = plan.hasDone(step.id());
        html.open("li", "class", "step").element("span", done ? "✓" : "", "class", "box", "aria-hidden", "true");
        if (done) {
            html.open("details").open("summary");
        }
        html.element(
                "h2",
                text(
                        language,
                        done ? "plan.item.done" : "plan.step",
                        Integer.toString(number),
                        step.text().title()),
                written(step, language));
        if (done) {
            html.close("summary");
        }
        html.element("p", step.text().text(), written(step, language));
        particulars(html, step.text(), language);
        html.open("p").text(text(language, "plan.link") + ": ");
        link(html, step.linkName().orElse(step.text().title()), step.link());
        html.close("p");
        if (!step.facts().isEmpty()) {
            facts(html, number, step, language);
        }
        if (done) {
            html.close("details");
        }
        html.close("li");
    }

    /** The facts of a step are folded on the screen, and whole on paper. */
    private void facts(Html html, int number, StepGuidance step, String language) {
        html.open("details")
                .element("summary", text(language, "plan.more", Integer.toString(number)))
                .open("ul", "class", "fact");
        step.facts().forEach(fact -> fact(html, fact, language));
        html.close("ul").close("details");
    }

    /** In which language and direction a text of the step is, where that is not the page's. */
    private static String[] written(StepGuidance step, String language) {
        return step.language().equals(language)
                ? new String[] {}
                : new String[] {"lang", step.language(), "dir", "ltr"};
    }

    private void particulars(Html html, StepText step, String language) {
        html.open("ul")
                .element("li", text(language, "plan.where", step.where()))
                .element("li", text(language, "plan.cost", step.cost()))
                .element("li", text(language, "plan.time", step.time()));
        if (!step.papers().isEmpty()) {
            html.element("li", text(language, "plan.papers", String.join("; ", step.papers())));
        }
        html.close("ul");
    }

    private void fact(Html html, StatedFact fact, String language) {
        DatedFact shown = facts.block(fact, language);
        html.open("li").text("%s (%s) ".formatted(shown.text(), shown.dated()));
        link(html, shown.link().label(), shown.link().url());
        shown.warning().ifPresent(warning -> html.element("p", warning, "class", "warning"));
        html.close("li");
    }

    private static void link(Html html, String label, String url) {
        html.element("a", label, "href", url, "rel", "noopener noreferrer");
    }

    private String text(String language, String key, Object... arguments) {
        return texts.get(language, key, arguments);
    }

    private static String date(RoadmapGuidance roadmap, String language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Texts.locale(language))
                .format(roadmap.updated());
    }
}
