package org.guidepost.bot.console;

import java.util.Locale;
import org.guidepost.bot.console.table.TablePages;
import org.guidepost.bot.insight.Insights;
import org.guidepost.bot.insight.Questions;
import org.guidepost.bot.outcome.OutcomeList;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a coordinator sees how well the guide does, and the questions behind each number. */
@Controller
@ConditionalOnWebApplication
final class OverviewController {

    private final Insights insights;
    private final Questions questions;
    private final OverviewPages overviews;
    private final QuestionTable table;
    private final OutcomeList outcomes;
    private final OutcomeTable outcomeTable;
    private final TablePages pages;

    OverviewController(
            Insights insights,
            Questions questions,
            OverviewPages overviews,
            QuestionTable table,
            OutcomeList outcomes,
            OutcomeTable outcomeTable,
            TablePages pages) {
        this.insights = insights;
        this.questions = questions;
        this.overviews = overviews;
        this.table = table;
        this.outcomes = outcomes;
        this.outcomeTable = outcomeTable;
        this.pages = pages;
    }

    /**
     * The numbers.
     *
     * @param in the language whose numbers are wanted; empty for all
     */
    @GetMapping(Routes.OVERVIEW)
    String overview(
            @RequestParam(defaultValue = "") String in,
            @RequestParam(defaultValue = "") String country,
            SignedIn who,
            Model model,
            Locale locale) {
        overviews.fill(model, insights.overview(), in, country, who, locale);
        return "overview";
    }

    @GetMapping(Routes.QUESTIONS)
    ModelAndView questions(@RequestParam MultiValueMap<String, String> asked, Locale locale) {
        return pages.show(table.in(locale), questions::find, asked, "questions", locale);
    }

    @GetMapping(Routes.OUTCOMES)
    ModelAndView outcomes(@RequestParam MultiValueMap<String, String> asked, Locale locale) {
        return pages.show(outcomeTable.in(locale), outcomes::find, asked, "outcomes", locale);
    }
}
