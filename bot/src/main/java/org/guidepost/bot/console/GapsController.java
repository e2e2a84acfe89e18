package org.guidepost.bot.console;

import java.util.Locale;
import org.guidepost.bot.console.table.TablePages;
import org.guidepost.bot.gap.GapClock;
import org.guidepost.bot.gap.GapState;
import org.guidepost.bot.gap.Gaps;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where coordinators see what the guide could not answer, and decide what is done about it. */
@Controller
@ConditionalOnWebApplication
final class GapsController {

    private static final String ONE = Routes.GAPS + "/{id}";

    private final Gaps gaps;
    private final GapClock clock;
    private final GapPages pages;
    private final GapTable table;
    private final TablePages tables;

    GapsController(Gaps gaps, GapClock clock, GapPages pages, GapTable table, TablePages tables) {
        this.gaps = gaps;
        this.clock = clock;
        this.pages = pages;
        this.table = table;
        this.tables = tables;
    }

    @GetMapping(Routes.GAPS)
    ModelAndView list(@RequestParam MultiValueMap<String, String> asked, Locale locale) {
        return tables.show(table.in(locale), query -> table.named(gaps.find(query), locale), asked, "gaps", locale)
                .addObject("looking", clock.isLooking());
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
