package org.guidepost.bot.console;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.guidepost.bot.audit.AuditLog;
import org.guidepost.bot.people.Role;
import org.guidepost.bot.proposal.Draft;
import org.guidepost.bot.proposal.Proposal;
import org.guidepost.bot.proposal.Proposal.State;
import org.guidepost.bot.proposal.ProposalSources;
import org.guidepost.bot.proposal.Proposals;
import org.guidepost.bot.publication.Publisher;
import org.guidepost.knowledge.Language;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where coordinators turn what people asked and answered into what the guide says. */
@Controller
@ConditionalOnWebApplication
final class ProposalsController {

    private static final int PAGE_SIZE = 50;
    private static final int LONGEST_REASON = 1_000;
    private static final String ONE = Routes.PROPOSALS + "/{id}";
    private static final String PAGE = "proposal";

    private final Proposals proposals;
    private final ProposalSources sources;
    private final Publisher publisher;
    private final ProposalPages pages;
    private final ProposalPreview preview;
    private final CaseAccess cases;
    private final AuditLog audit;

    ProposalsController(
            Proposals proposals,
            ProposalSources sources,
            Publisher publisher,
            ProposalPages pages,
            ProposalPreview preview,
            CaseAccess cases,
            AuditLog audit) {
        this.proposals = proposals;
        this.sources = sources;
        this.publisher = publisher;
        this.pages = pages;
        this.preview = preview;
        this.cases = cases;
        this.audit = audit;
    }

    @GetMapping(Routes.PROPOSALS)
    String list(
            @RequestParam(defaultValue = "OPEN") State state,
            @RequestParam(defaultValue = "0") int page,
            Model model,
            Locale locale) {
        int shown = Math.max(0, page);
        List<Proposal> found = proposals.page(state, shown, PAGE_SIZE);
        model.addAttribute("rows", pages.rows(found, locale));
        model.addAttribute("state", state);
        model.addAttribute("states", List.of(State.values()));
        model.addAttribute("counts", proposals.counts());
        model.addAttribute("page", shown);
        model.addAttribute("more", found.size() == PAGE_SIZE);
        return "proposals";
    }

    @GetMapping(Routes.PROPOSALS + "/new")
    String begin(
            @RequestParam(defaultValue = "") String entry,
            @RequestParam(defaultValue = "") String language,
            Model model,
            Locale locale) {
        pages.fillChoices(model, locale);
        model.addAttribute("entry", entry);
        model.addAttribute("language", language.isEmpty() ? locale.getLanguage() : language);
        return "proposal-new";
    }

    @PostMapping(Routes.PROPOSALS)
    String add(
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = Language.DEFAULT) String language,
            @RequestParam(defaultValue = "") String country,
            @RequestParam(defaultValue = "") String fact,
            SignedIn who) {
        String account = who.account().id();
        return edited(
                fact.isBlank()
                        ? sources.ofEntry(topic, language, account)
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

    @GetMapping(ONE)
    String show(@PathVariable String id, SignedIn who, Model model, Locale locale) {
        Proposal proposal = proposal(id);
        return page(proposal, proposal.draft(), who, model, locale);
    }

    /** As the chat would show it, on a page of its own with a policy of its own. */
    @GetMapping(ONE + "/preview")
    ResponseEntity<String> preview(@PathVariable String id) {
        Proposal proposal = proposal(id);
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, java.nio.charset.StandardCharsets.UTF_8))
                .header("Content-Security-Policy", preview.policy())
                .body(preview.page(proposal));
    }

    @PostMapping(ONE + "/edit")
    String edit(@PathVariable String id, SignedIn who) {
        return edited(proposal(id).id(), who.account().id());
    }

    @PostMapping(ONE)
    String save(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            SignedIn who,
            Model model,
            Locale locale) {
        Proposal proposal = proposal(id);
        var form = new ProposalForm(sent);
        Draft draft = form.draft(proposal);
        boolean saved = form.version() == proposal.version()
                && proposals.save(
                        proposal,
                        draft,
                        form.question(),
                        form.basedOn(proposal),
                        who.account().id());
        if (saved) {
            if (sent.containsKey("done")) {
                proposals.release(id, who.account().id());
            }
            return to(id);
        }
        model.addAttribute("changed", true);
        return page(proposal, draft, who, model, locale);
    }

    /** From what the guide says now, which is not what it said when this was written. */
    @PostMapping(ONE + "/begin-again")
    String beginAgain(@PathVariable String id, SignedIn who, Model model, Locale locale) {
        String account = who.account().id();
        if (proposals.lock(proposal(id).id(), account) && proposals.beginAgain(proposal(id), account)) {
            return to(id);
        }
        return changed(proposal(id), who, model, locale);
    }

    @PostMapping(ONE + "/release")
    String release(@PathVariable String id, SignedIn who) {
        proposals.release(proposal(id).id(), who.account().id());
        return to(id);
    }

    @PostMapping(ONE + "/approve")
    String approve(
            @PathVariable String id,
            @RequestParam(defaultValue = "-1") long version,
            SignedIn who,
            Model model,
            Locale locale) {
        Proposal proposal = proposal(id);
        boolean done = version == proposal.version()
                && !proposals.isOutdated(proposal)
                && proposals.approve(proposal, who.account().id());
        return settled(proposal, done, "proposal-approved", "", who, model, locale);
    }

    @PostMapping(ONE + "/dismiss")
    String dismiss(
            @PathVariable String id,
            @RequestParam(defaultValue = "-1") long version,
            @RequestParam(defaultValue = "") String why,
            SignedIn who,
            Model model,
            Locale locale) {
        Proposal proposal = proposal(id);
        String reason = reason(why);
        if (reason.isEmpty()) {
            model.addAttribute("needsReason", true);
            return page(proposal, proposal.draft(), who, model, locale);
        }
        boolean done = version == proposal.version()
                && proposals.dismiss(proposal, who.account().id(), reason);
        return settled(proposal, done, "proposal-dismissed", reason, who, model, locale);
    }

    private String settled(
            Proposal proposal, boolean done, String action, String detail, SignedIn who, Model model, Locale locale) {
        if (done) {
            audit.record(who.account().id(), action, proposal.id(), detail);
            return to(proposal.id());
        }
        return changed(proposal, who, model, locale);
    }

    private String changed(Proposal proposal, SignedIn who, Model model, Locale locale) {
        model.addAttribute("changed", true);
        return page(proposal, proposal.draft(), who, model, locale);
    }

    /** Tries it, and publishes nothing. */
    @PostMapping(ONE + "/check")
    String check(@PathVariable String id) {
        publisher.check(proposal(id));
        return to(id);
    }

    /** With a reason, somebody with the right to publishes what the gate does not let pass. */
    @PostMapping(ONE + "/publish")
    String publish(
            @PathVariable String id,
            @RequestParam(defaultValue = "-1") long version,
            @RequestParam(defaultValue = "") String why,
            SignedIn who,
            Model model,
            Locale locale) {
        Proposal proposal = proposal(id);
        if (proposal.state() != State.APPROVED || version != proposal.version()) {
            return changed(proposal, who, model, locale);
        }
        String reason = reason(why);
        if (!reason.isEmpty() && who.account().is(Role.PUBLISH_OVERRIDE)) {
            publisher.override(proposal, who.account().id(), reason);
        } else {
            publisher.publish(proposal, who.account().id());
        }
        return to(id);
    }

    private static String reason(String why) {
        return Stream.of(Draft.tidy(Optional.of(why)))
                .map(text -> text.length() <= LONGEST_REASON ? text : text.substring(0, LONGEST_REASON))
                .findFirst()
                .orElseThrow();
    }

    private String made(Optional<String> id, SignedIn who) {
        return edited(id.orElseThrow(NotThereException::new), who.account().id());
    }

    /** To the page, where she may edit if nobody else does. */
    private String edited(String id, String account) {
        proposals.lock(id, account);
        return to(id);
    }

    private String page(Proposal proposal, Draft shown, SignedIn who, Model model, Locale locale) {
        pages.fill(model, proposal, shown, who, locale);
        return PAGE;
    }

    private Proposal proposal(String id) {
        return proposals.find(id).orElseThrow(NotThereException::new);
    }

    private static String to(String id) {
        return "redirect:" + Routes.PROPOSALS + "/" + id;
    }
}
