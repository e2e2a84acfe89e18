package org.guidepost.bot.console;

import java.util.Locale;
import java.util.Optional;
import org.guidepost.bot.console.table.TablePages;
import org.guidepost.bot.people.Role;
import org.guidepost.bot.proposal.ProposalList;
import org.guidepost.bot.proposal.ProposalSources;
import org.guidepost.bot.proposal.Proposals;
import org.guidepost.knowledge.Language;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where coordinators turn what people asked and answered into what the guide says: all proposals, and new ones. */
@Controller
@ConditionalOnWebApplication
final class ProposalsController {

    private final Proposals proposals;
    private final ProposalList list;
    private final ProposalSources sources;
    private final ProposalTable table;
    private final TablePages tables;
    private final ProposalPages pages;
    private final CaseAccess cases;

    ProposalsController(
            Proposals proposals,
            ProposalList list,
            ProposalSources sources,
            ProposalTable table,
            TablePages tables,
            ProposalPages pages,
            CaseAccess cases) {
        this.proposals = proposals;
        this.list = list;
        this.sources = sources;
        this.table = table;
        this.tables = tables;
        this.pages = pages;
        this.cases = cases;
    }

    @GetMapping(Routes.PROPOSALS)
    ModelAndView list(@RequestParam MultiValueMap<String, String> asked, Locale locale) {
        return tables.show(table.in(locale), list::find, asked, "proposals", locale);
    }

    /**
     * A form to begin one.
     *
     * @param in the language of what is to be written; the reader's own if empty
     */
    @GetMapping(Routes.PROPOSALS + "/new")
    String begin(
            @RequestParam(defaultValue = "") String entry,
            @RequestParam(defaultValue = "") String in,
            Model model,
            Locale locale) {
        pages.fillChoices(model, locale);
        model.addAttribute("entry", entry);
        model.addAttribute("chosenLanguage", in.isEmpty() ? locale.getLanguage() : in);
        return "proposal-new";
    }

    @PostMapping(Routes.PROPOSALS)
    String add(
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = Language.DEFAULT) String in,
            @RequestParam(defaultValue = "") String country,
            @RequestParam(defaultValue = "") String fact,
            SignedIn who) {
        String account = who.account().id();
        return edited(
                fact.isBlank()
                        ? sources.ofEntry(topic, in, account)
                        : sources.newFact(topic, country, fact.strip(), account),
                account);
    }

    @PostMapping(Routes.PROPOSALS + "/from-gap/{id}")
    String fromGap(@PathVariable String id, SignedIn who) {
        return made(sources.fromGap(id, who.account().id()), who);
    }

    @PostMapping(Routes.PROPOSALS + "/from-turn/{id}")
    String fromTurn(@PathVariable String id, SignedIn who) {
        return made(sources.fromTurn(id, who.account().id()), who);
    }

    @PostMapping(Routes.PROPOSALS + "/from-fact/{id}")
    String fromFact(@PathVariable String id, SignedIn who) {
        return made(sources.fromFact(id, who.account().id()), who);
    }

    /** A mentor proposes her own answer; what becomes of it is for coordinators. */
    @PostMapping(Routes.PROPOSALS + "/from-case/{id}")
    String fromCase(@PathVariable String id, SignedIn who) {
        if (!cases.mayPropose(who, id)) {
            throw new NotThereException();
        }
        Optional<String> made = sources.fromCase(id, who.account().id());
        return who.account().is(Role.COORDINATOR) ? made(made, who) : "redirect:" + Routes.CASES + "/" + id;
    }

    private String made(Optional<String> id, SignedIn who) {
        return edited(id.orElseThrow(NotThereException::new), who.account().id());
    }

    /** To the page, where she may edit if nobody else does. */
    private String edited(String id, String account) {
        proposals.lock(id, account);
        return ProposalController.to(id);
    }
}
