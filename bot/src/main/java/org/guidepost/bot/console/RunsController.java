package org.guidepost.bot.console;

import java.util.Locale;
import java.util.Optional;
import org.guidepost.bot.console.table.TablePages;
import org.guidepost.bot.publication.GateRun;
import org.guidepost.bot.publication.GateRuns;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a coordinator reads how changes were tried on the test questions, and holds one try against another. */
@Controller
@ConditionalOnWebApplication
final class RunsController {

    private static final int MOST = 500;

    private final GateRuns runs;
    private final RunTable table;
    private final TablePages pages;

    RunsController(GateRuns runs, RunTable table, TablePages pages) {
        this.runs = runs;
        this.table = table;
        this.pages = pages;
    }

    @GetMapping(Routes.RUNS)
    ModelAndView list(@RequestParam MultiValueMap<String, String> asked, Locale locale) {
        return pages.show(table.in(locale), runs::find, asked, "runs", locale);
    }

    /**
     * One run.
     *
     * @param with the id of another one to hold it against; empty for none
     */
    @GetMapping(Routes.RUNS + "/{id}")
    String show(@PathVariable String id, @RequestParam(defaultValue = "") String with, Model model) {
        GateRun run = runs.find(id).orElseThrow(NotThereException::new);
        Optional<GateRun> other = runs.find(with);
        model.addAttribute("run", run);
        model.addAttribute("other", other);
        model.addAttribute(
                "others",
                runs.newest(MOST).stream().filter(one -> !one.id().equals(id)).toList());
        model.addAttribute("findings", FindingRow.of(run, other));
        return "run";
    }
}
