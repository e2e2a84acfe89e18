package org.guidepost.bot.console;

import java.util.List;
import java.util.Locale;
import org.guidepost.bot.gap.Gap;
import org.guidepost.bot.gap.GapClock;
import org.guidepost.bot.gap.GapFilter;
import org.guidepost.bot.gap.GapState;
import org.guidepost.bot.gap.Gaps;
import org.guidepost.knowledge.ConstantWords;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where coordinators see what the guide could not answer, and decide what is done about it. */
@Controller
@ConditionalOnWebApplication
final class GapsController {

    private static final int ON_A_PAGE = 24;
    private static final String ONE = Routes.GAPS + "/{id}";

    private final Gaps gaps;
    private final GapClock clock;
    private final GapPages pages;
    private final Names names;

    GapsController(Gaps gaps, GapClock clock, GapPages pages, Names names) {
        this.gaps = gaps;
        this.clock = clock;
        this.pages = pages;
        this.names = names;
    }

    @GetMapping(Routes.GAPS)
    String list(
            @RequestParam(defaultValue = "") String in,
            @RequestParam(defaultValue = "") String country,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "open") String state,
            @RequestParam(defaultValue = "1") String page,
            SignedIn who,
            Model model,
            Locale locale) {
        var filter = new GapFilter(in, country, topic, state.equals("all") ? "" : state);
        long count = gaps.count(filter);
        long last = Math.max(1, Math.ceilDiv(count, ON_A_PAGE));
        int number = (int) Math.clamp(number(page), 1, last);
        List<Gap> listed = gaps.list(filter, (number - 1) * ON_A_PAGE, ON_A_PAGE);
        model.addAttribute("rows", pages.rows(listed, who, locale));
        model.addAttribute("count", count);
        model.addAttribute("page", number);
        model.addAttribute("last", last);
        model.addAttribute("filter", filter);
        model.addAttribute("state", state);
        model.addAttribute("states", ConstantWords.words(GapState.class));
        model.addAttribute("languages", names.languages(locale.getLanguage()));
        model.addAttribute("countries", names.countries(locale.getLanguage()));
        model.addAttribute("subjects", names.subjects(locale.getLanguage()));
        model.addAttribute("looking", clock.isLooking());
        return "gaps";
    }

    /** Anybody may type anything into an address. */
    private static long number(String page) {
        return page.matches("\\d{1,6}") ? Long.parseLong(page) : 1;
    }

    @PostMapping(Routes.GAPS + "/look")
    String lookAgain() {
        clock.lookAgain();
        return "redirect:" + Routes.GAPS;
    }

    @GetMapping(ONE)
    String show(@PathVariable String id, SignedIn who, Model model, Locale locale) {
        pages.fill(model, gaps.find(id).orElseThrow(NotThereException::new), who, locale);
        return "gap";
    }

    @PostMapping(ONE + "/dismiss")
    String dismiss(@PathVariable String id) {
        return marked(id, GapState.DISMISSED);
    }

    @PostMapping(ONE + "/open")
    String open(@PathVariable String id) {
        return marked(id, GapState.OPEN);
    }

    private String marked(String id, GapState state) {
        if (!gaps.mark(id, state)) {
            throw new NotThereException();
        }
        return "redirect:" + Routes.GAPS + "/" + id;
    }
}
