package org.guidepost.bot.console;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guidepost.bot.audit.AuditLog;
import org.guidepost.bot.console.table.TablePages;
import org.guidepost.bot.conversation.Ids;
import org.guidepost.bot.survey.Survey;
import org.guidepost.bot.survey.Survey.State;
import org.guidepost.bot.survey.SurveyCheck;
import org.guidepost.bot.survey.Surveys;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where coordinators write surveys, open and close them. */
@Controller
@ConditionalOnWebApplication
final class SurveysController {

    private static final String ONE = Routes.SURVEYS + "/{id}";
    private static final String IN = ONE + "/in/{language}";
    private static final String PAGE = "survey";

    private final Surveys surveys;
    private final SurveyPages content;
    private final TablePages pages;
    private final AuditLog audit;
    private final Ids ids;

    SurveysController(Surveys surveys, SurveyPages content, TablePages pages, AuditLog audit, Ids ids) {
        this.surveys = surveys;
        this.content = content;
        this.pages = pages;
        this.audit = audit;
        this.ids = ids;
    }

    @GetMapping(Routes.SURVEYS)
    ModelAndView list(@RequestParam MultiValueMap<String, String> asked, Locale locale) {
        return pages.show(content.table(locale), surveys::find, asked, "surveys", locale)
                .addObject("languages", content.languagesToWriteIn(locale))
                .addObject("hers", locale.getLanguage())
                .addObject("longestTitle", SurveyCheck.LONGEST_TITLE);
    }

    @PostMapping(Routes.SURVEYS)
    String add(
            @RequestParam(defaultValue = "") String title, @RequestParam(defaultValue = "") String in, Locale locale) {
        String written = content.speaks(in, locale) ? in : locale.getLanguage();
        Survey draft = Survey.draft(ids.next(), written, title);
        surveys.add(draft);
        return to(draft.id());
    }

    @GetMapping(ONE)
    String show(@PathVariable String id, @RequestParam Optional<String> more, Model model, Locale locale) {
        content.fill(model, survey(id), more.isPresent(), locale);
        return PAGE;
    }

    /** What is incomplete is kept too: the page says what is missing. */
    @PostMapping(ONE)
    String save(@PathVariable String id, @RequestParam MultiValueMap<String, String> sent, Model model, Locale locale) {
        Survey before = survey(id);
        var form = new SurveyForm(sent);
        Survey draft = form.draft(before);
        boolean oneMore = sent.containsKey("more");
        if (form.version() == before.version() && surveys.save(draft)) {
            return to(id) + (oneMore ? "?more" : "");
        }
        return meanwhile(draft, oneMore, model, locale);
    }

    @GetMapping(IN)
    String showIn(@PathVariable String id, @PathVariable String language, Model model, Locale locale) {
        content.fillTranslation(model, draft(id, language, locale), language, locale);
        return "survey-in";
    }

    @PostMapping(IN)
    String saveIn(
            @PathVariable String id,
            @PathVariable String language,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            Locale locale) {
        Survey before = draft(id, language, locale);
        var form = new SurveyForm(sent);
        Survey draft = form.translated(before, language);
        if (form.version() == before.version() && surveys.save(draft)) {
            return to(id);
        }
        model.addAttribute("meanwhile", List.of());
        content.fillTranslation(model, draft, language, locale);
        return "survey-in";
    }

    @PostMapping(ONE + "/open")
    String open(
            @PathVariable String id,
            @RequestParam(defaultValue = "-1") int version,
            SignedIn who,
            Model model,
            Locale locale) {
        Survey draft = survey(id);
        if (!SurveyCheck.problems(draft).isEmpty()) {
            content.fill(model, draft, false, locale);
            return PAGE;
        }
        boolean opened = version == draft.version()
                && surveys.open(draft, audit.entry(who.account().id(), "survey-opened", id, ""));
        return opened ? to(id) : meanwhile(draft, false, model, locale);
    }

    @PostMapping(ONE + "/close")
    String close(@PathVariable String id, SignedIn who) {
        surveys.close(survey(id).id(), audit.entry(who.account().id(), "survey-closed", id, ""));
        return to(id);
    }

    @PostMapping(ONE + "/remove")
    String remove(@PathVariable String id) {
        surveys.remove(survey(id).id());
        return "redirect:" + Routes.SURVEYS;
    }

    private String meanwhile(Survey shown, boolean oneMore, Model model, Locale locale) {
        model.addAttribute("meanwhile", List.of());
        content.fill(model, shown, oneMore, locale);
        return PAGE;
    }

    /** A draft whose texts are wanted in a language other than its first. */
    private Survey draft(String id, String language, Locale locale) {
        return Optional.of(survey(id))
                .filter(survey -> survey.is(State.DRAFT) && !survey.language().equals(language))
                .filter(survey -> content.speaks(language, locale))
                .orElseThrow(NotThereException::new);
    }

    private Survey survey(String id) {
        return surveys.find(id).orElseThrow(NotThereException::new);
    }

    private static String to(String id) {
        return "redirect:" + Routes.SURVEYS + "/" + id;
    }
}
