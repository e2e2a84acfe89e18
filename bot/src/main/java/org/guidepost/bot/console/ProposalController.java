package org.guidepost.bot.console;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.guidepost.bot.audit.AuditLog;
import org.guidepost.bot.people.Role;
import org.guidepost.bot.proposal.Draft;
import org.guidepost.bot.proposal.Proposal;
import org.guidepost.bot.proposal.Proposal.State;
import org.guidepost.bot.proposal.Proposals;
import org.guidepost.bot.publication.Publisher;
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

/** Where coordinators edit one proposal, try it, and decide about it. */
@Controller
@ConditionalOnWebApplication
final class ProposalController {

    private static final String ONE = Routes.PROPOSALS + "/{id}";
    private static final String PAGE = "proposal";

    private final Proposals proposals;
    private final Publisher publisher;
    private final ProposalPages pages;
    private final ProposalPreview preview;
    private final AuditLog audit;

    ProposalController(
            Proposals proposals, Publisher publisher, ProposalPages pages, ProposalPreview preview, AuditLog audit) {
        this.proposals = proposals;
        this.publisher = publisher;
        this.pages = pages;
        this.preview = preview;
        this.audit = audit;
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
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header("Content-Security-Policy", preview.policy())
                .body(preview.page(proposal));
    }

    /** She may edit if nobody else does. */
    @PostMapping(ONE + "/edit")
    String edit(@PathVariable String id, SignedIn who) {
        proposals.lock(proposal(id).id(), who.account().id());
        return to(id);
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
        if (!saved) {
            return changed(proposal, draft, who, model, locale);
        }
        if (sent.containsKey("done")) {
            proposals.release(id, who.account().id());
        }
        return to(id);
    }

    /** From what the guide says now, which is not what it said when this was written. */
    @PostMapping(ONE + "/begin-again")
    String beginAgain(@PathVariable String id, SignedIn who, Model model, Locale locale) {
        String account = who.account().id();
        if (proposals.lock(proposal(id).id(), account) && proposals.beginAgain(proposal(id), account)) {
            return to(id);
        }
        Proposal proposal = proposal(id);
        return changed(proposal, proposal.draft(), who, model, locale);
    }

    @PostMapping(ONE + "/release")
    String release(@PathVariable String id, SignedIn who) {
        proposals.release(proposal(id).id(), who.account().id());
        return to(id);
    }

    @PostMapping(ONE + "/approve")
    String approve(@PathVariable String id, ProposalDecision decided, SignedIn who, Model model, Locale locale) {
        Proposal proposal = proposal(id);
        boolean done = decided.knows(proposal)
                && !proposals.isOutdated(proposal)
                && proposals.approve(proposal, who.account().id());
        return settled(proposal, done, "proposal-approved", "", who, model, locale);
    }

    @PostMapping(ONE + "/dismiss")
    String dismiss(@PathVariable String id, ProposalDecision decided, SignedIn who, Model model, Locale locale) {
        Proposal proposal = proposal(id);
        String reason = decided.reason();
        if (reason.isEmpty()) {
            model.addAttribute("needsReason", true);
            return page(proposal, proposal.draft(), who, model, locale);
        }
        boolean done = decided.knows(proposal)
                && proposals.dismiss(proposal, who.account().id(), reason);
        return settled(proposal, done, "proposal-dismissed", reason, who, model, locale);
    }

    private String settled(
            Proposal proposal, boolean done, String action, String detail, SignedIn who, Model model, Locale locale) {
        if (!done) {
            return changed(proposal, proposal.draft(), who, model, locale);
        }
        audit.record(who.account().id(), action, proposal.id(), detail);
        return to(proposal.id());
    }

    /** Tries it, and publishes nothing. */
    @PostMapping(ONE + "/check")
    String check(@PathVariable String id) {
        publisher.check(proposal(id));
        return to(id);
    }

    /** With a reason, somebody with the right to publishes what the gate does not let pass. */
    @PostMapping(ONE + "/publish")
    String publish(@PathVariable String id, ProposalDecision decided, SignedIn who, Model model, Locale locale) {
        Proposal proposal = proposal(id);
        if (proposal.state() != State.APPROVED || !decided.knows(proposal)) {
            return changed(proposal, proposal.draft(), who, model, locale);
        }
        String reason = decided.reason();
        if (!reason.isEmpty() && who.account().is(Role.PUBLISH_OVERRIDE)) {
            publisher.override(proposal, who.account().id(), reason);
        } else {
            publisher.publish(proposal, who.account().id());
        }
        return to(id);
    }

    private String changed(Proposal proposal, Draft shown, SignedIn who, Model model, Locale locale) {
        model.addAttribute("changed", true);
        return page(proposal, shown, who, model, locale);
    }

    private String page(Proposal proposal, Draft shown, SignedIn who, Model model, Locale locale) {
        pages.fill(model, proposal, shown, who, locale);
        return PAGE;
    }

    private Proposal proposal(String id) {
        return proposals.find(id).orElseThrow(NotThereException::new);
    }

    static String to(String id) {
        return "redirect:" + Routes.PROPOSALS + "/" + id;
    }
}
