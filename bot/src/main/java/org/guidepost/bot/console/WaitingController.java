package org.guidepost.bot.console;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guidepost.bot.handoff.WaitingList;
import org.guidepost.bot.handoff.WaitingList.Proposal;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The cases without a mentor, each with a proposal that looks at all of them together. The coordinator ticks, changes, and
 * presses; only then somebody is asked.
 */
@Controller
@ConditionalOnWebApplication
final class WaitingController {

    /** What the fields of a case are called, before its id. */
    private static final String MENTOR = "mentor.";

    private static final String VERSION = "version.";

    private final WaitingList waiting;
    private final CasePages pages;

    WaitingController(WaitingList waiting, CasePages pages) {
        this.waiting = waiting;
        this.pages = pages;
    }

    /**
     * Shows the list.
     *
     * @param asked how many mentors were asked just now
     * @param missed how many could not be asked any more
     */
    @GetMapping(Routes.WAITING)
    String show(
            @RequestParam(required = false) Optional<Integer> asked,
            @RequestParam(defaultValue = "0") int missed,
            SignedIn who,
            Model model,
            Locale locale) {
        List<Proposal> proposals = waiting.proposals();
        model.addAttribute("rows", pages.proposals(proposals, who, locale));
        model.addAttribute("asksAnybody", proposals.stream().anyMatch(proposal -> !proposal.suits()
                .isEmpty()));
        model.addAttribute("asked", asked.orElse(null));
        model.addAttribute("missed", missed);
        return "waiting";
    }

    @PostMapping(Routes.WAITING)
    String ask(@RequestParam MultiValueMap<String, String> sent) {
        List<String> ticked = sent.getOrDefault("case", List.of());
        long asked = ticked.stream().filter(id -> ask(id, sent)).count();
        return "redirect:%s?asked=%d&missed=%d".formatted(Routes.WAITING, asked, ticked.size() - asked);
    }

    private boolean ask(String id, MultiValueMap<String, String> sent) {
        String mentor = Optional.ofNullable(sent.getFirst(MENTOR + id)).orElse("");
        return waiting.ask(id, FormVersion.of(sent, VERSION + id), mentor);
    }
}
