package org.guidepost.bot.console;

import java.util.List;
import java.util.Locale;
import org.guidepost.bot.console.SurveyResultPages.Line;
import org.guidepost.bot.console.table.Table;
import org.guidepost.bot.console.table.TablePages;
import org.guidepost.bot.survey.Among;
import org.guidepost.bot.survey.Sheets;
import org.guidepost.bot.survey.Survey;
import org.guidepost.bot.survey.Survey.State;
import org.guidepost.bot.survey.SurveyCounting;
import org.guidepost.bot.survey.SurveyResults;
import org.guidepost.bot.survey.Surveys;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where coordinators see what people answered, without seeing who. */
@Controller
@ConditionalOnWebApplication
final class SurveyResultsController {

    private final Surveys surveys;
    private final Sheets sheets;
    private final SurveyCounting counting;
    private final SurveyResultPages content;
    private final TablePages pages;

    SurveyResultsController(
            Surveys surveys, Sheets sheets, SurveyCounting counting, SurveyResultPages content, TablePages pages) {
        this.surveys = surveys;
        this.sheets = sheets;
        this.counting = counting;
        this.content = content;
        this.pages = pages;
    }

    @GetMapping(Routes.SURVEYS + "/{id}/results")
    ModelAndView results(@PathVariable String id, @RequestParam MultiValueMap<String, String> asked, Locale locale) {
        Survey survey = surveys.find(id).filter(known -> !known.is(State.DRAFT)).orElseThrow(NotThereException::new);
        Table<Line> table = content.table(survey, locale);
        Among among = Among.of(table.query(asked).filter(SurveyResultPages.AMONG));
        SurveyResults results = counting.results(survey, sheets.filled(id), among);
        List<Line> lines = content.lines(survey, results, locale);
        return pages.show(table, query -> query.of(lines), asked, "survey-results", locale)
                .addObject("survey", survey)
                .addObject("called", SurveyPages.title(survey))
                .addObject("groups", content.groups(locale))
                .addObject("among", among.code())
                .addObject("told", results.isTold())
                .addObject("asked", content.words(results.asked(), locale))
                .addObject("begun", content.words(results.begun(), locale))
                .addObject("finished", content.words(results.finished(), locale))
                .addObject("blocks", content.blocks(survey, results, locale));
    }
}
