package org.guidepost.bot.console;

import java.util.Locale;
import org.guidepost.bot.console.table.TablePages;
import org.guidepost.bot.mentoring.CaseList;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a coordinator finds any case, closed ones too. */
@Controller
@ConditionalOnWebApplication
final class CaseListController {

    private final CaseList cases;
    private final CaseTable table;
    private final TablePages pages;

    CaseListController(CaseList cases, CaseTable table, TablePages pages) {
        this.cases = cases;
        this.table = table;
        this.pages = pages;
    }

    @GetMapping(Routes.ALL_CASES)
    ModelAndView list(@RequestParam MultiValueMap<String, String> asked, Locale locale) {
        return pages.show(table.in(locale), cases::find, asked, "all-cases", locale);
    }
}
