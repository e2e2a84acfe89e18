package org.guidepost.bot.console;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guidepost.bot.conversation.TransactionalWrite;
import org.guidepost.bot.handoff.CaseMoves;
import org.guidepost.bot.handoff.CaseSteps;
import org.guidepost.bot.handoff.WaitingList;
import org.guidepost.bot.mentoring.Case;
import org.guidepost.bot.mentoring.CaseChange;
import org.guidepost.bot.mentoring.CaseEvent;
import org.guidepost.bot.mentoring.CaseReaders;
import org.guidepost.bot.mentoring.CaseState;
import org.guidepost.bot.mentoring.Cases;
import org.guidepost.bot.mentoring.Mentors;
import org.guidepost.bot.mentoring.PrivateNotes;
import org.guidepost.bot.people.Role;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The inbox: a mentor sees the cases that she is asked to take or has, a coordinator all of them. Whatever is done here is the
 * same step that a button in a chat makes, and it is refused if the case has moved on since the page was shown.
 */
@Controller
@ConditionalOnWebApplication
final class CasesController {

    private static final int MOST_LISTED = 200;
    private static final String ONE = Routes.CASES + "/{id}";
    private static final String PAGE = "case";

    /** As htmx understands it. */
    private static final int STOP_POLLING = 286;

    private final Cases cases;
    private final PrivateNotes notes;
    private final CaseSteps steps;
    private final CaseMoves moves;
    private final WaitingList waiting;
    private final CaseReaders readers;
    private final Mentors mentors;
    private final CasePages pages;
    private final AnswerHelp help;

    CasesController(
            Cases cases,
            PrivateNotes notes,
            CaseSteps steps,
            CaseMoves moves,
            WaitingList waiting,
            CaseReaders readers,
            Mentors mentors,
            CasePages pages,
            AnswerHelp help) {
        this.cases = cases;
        this.notes = notes;
        this.steps = steps;
        this.moves = moves;
        this.waiting = waiting;
        this.readers = readers;
        this.mentors = mentors;
        this.pages = pages;
        this.help = help;
    }

    @GetMapping(Routes.CASES)
    String list(SignedIn who, Model model, Locale locale) {
        model.addAttribute("rows", pages.rows(cases.of(who.account().id()), who, locale));
        boolean coordinates = who.account().is(Role.COORDINATOR);
        model.addAttribute("all", coordinates ? pages.rows(cases.active(MOST_LISTED), who, locale) : List.of());
        model.addAttribute("coordinates", coordinates);
        return "cases";
    }

    @GetMapping(ONE)
    String show(@PathVariable String id, SignedIn who, Model model, Locale locale) {
        pages.fill(model, seenBy(who, id), who, "", locale);
        return PAGE;
    }

    @PostMapping(ONE + "/accept")
    String accept(@PathVariable String id, CaseForm form, SignedIn who, Model model, Locale locale) {
        Case about = seenBy(who, id);
        Optional<CaseChange> change = mentors.find(who.account().id())
                .filter(she -> about.isWith(she.id()) && about.state() == CaseState.OFFERED)
                .map(she -> steps.accept(about, she));
        return done(about, form, change, who, model, locale);
    }

    @PostMapping(ONE + "/pass")
    String pass(@PathVariable String id, CaseForm form, SignedIn who, Model model, Locale locale) {
        Case about = seenBy(who, id);
        String account = who.account().id();
        Optional<CaseChange> change = Optional.of(about)
                .filter(own -> own.isWith(account))
                .filter(own -> own.state() == CaseState.OFFERED || own.state().isOwned())
                .map(own -> steps.pass(own, account));
        return done(about, form, change, who, model, locale);
    }

    @PostMapping(ONE + "/answer")
    String answer(@PathVariable String id, CaseForm form, SignedIn who, Model model, Locale locale) {
        Case about = seenBy(who, id);
        if (!form.hasWords()) {
            return wrong(about, form, who, model, locale);
        }
        Optional<CaseChange> change = Optional.of(about)
                .filter(own -> own.isWith(who.account().id()))
                .filter(own -> own.state().after(CaseEvent.ANSWERED).isPresent())
                .map(own -> steps.answer(own, form.words()));
        boolean written = isWritten(about, form, change, List.of());
        if (written) {
            help.noteUse(about, form);
        }
        return done(about, form, written, who, model, locale);
    }

    /** Puts the guide's draft or a ready-made answer into what she is writing. Nothing is sent. */
    @PostMapping(ONE + "/insert")
    String insert(@PathVariable String id, CaseForm form, SignedIn who, Model model, Locale locale) {
        Case about = seenBy(who, id);
        pages.fill(model, about, who, help.inserted(about, who, form), locale);
        model.addAttribute("taken", help.takes(form));
        model.addAttribute("inserted", true);
        return PAGE;
    }

    /**
     * The page of a case says now and then that it is open, and learns who else has it open; or that it is the reader's no
     * more, and need not ask again.
     */
    @PostMapping(ONE + "/seen")
    String seen(@PathVariable String id, CaseForm form, SignedIn who, Model model, HttpServletResponse response) {
        Optional<Case> seen = cases.find(id).filter(one -> maySee(who, one));
        if (seen.isEmpty()) {
            response.setStatus(STOP_POLLING);
            return "case-gone";
        }
        Case about = seen.get();
        model.addAttribute("id", id);
        model.addAttribute("others", readers.seen(id, who.account().id()));
        model.addAttribute("moved", !form.knows(about.version()));
        return "case-others";
    }

    /** Only for coordinators, see {@code SecurityConfiguration}. */
    @PostMapping(ONE + "/another")
    String another(@PathVariable String id, CaseForm form, SignedIn who, Model model, Locale locale) {
        Case about = seenBy(who, id);
        Optional<CaseChange> change = Optional.of(about)
                .filter(any -> any.state().after(CaseEvent.REASSIGNED).isPresent())
                .map(steps::another);
        return done(about, form, change, who, model, locale);
    }

    /** A coordinator asks a mentor whom she chose herself; only for coordinators, see {@code SecurityConfiguration}. */
    @PostMapping(ONE + "/offer")
    String offer(@PathVariable String id, CaseForm form, SignedIn who, Model model, Locale locale) {
        Case about = seenBy(who, id);
        Optional<CaseChange> change = waiting.offer(about, form.chosenMentor());
        return done(about, form, change, who, model, locale);
    }

    @PostMapping(ONE + "/note")
    String note(@PathVariable String id, CaseForm form, SignedIn who, Model model, Locale locale) {
        Case about = seenBy(who, id);
        if (!form.hasWords()) {
            return wrong(about, form, who, model, locale);
        }
        notes.add(id, who.account().id(), form.words());
        return to(id);
    }

    private boolean isWritten(Case about, CaseForm form, Optional<CaseChange> change, List<TransactionalWrite> also) {
        return form.knows(about.version())
                && change.filter(step -> moves.apply(step, also)).isPresent();
    }

    String done(Case about, CaseForm form, Optional<CaseChange> change, SignedIn who, Model model, Locale locale) {
        return done(about, form, change, List.of(), who, model, locale);
    }

    /**
     * The same for a change that other things hang on.
     *
     * @param also what is written together with it
     */
    String done(
            Case about,
            CaseForm form,
            Optional<CaseChange> change,
            List<TransactionalWrite> also,
            SignedIn who,
            Model model,
            Locale locale) {
        return done(about, form, isWritten(about, form, change, also), who, model, locale);
    }

    /** What she wrote is kept on the page where it could not be sent. */
    private String done(Case about, CaseForm form, boolean written, SignedIn who, Model model, Locale locale) {
        Optional<Case> now = cases.find(about.id()).filter(still -> maySee(who, still));
        if (now.isEmpty() && form.hasWords() && !written) {
            throw new NotThereException();
        }
        if (now.isEmpty()) {
            return "redirect:" + Routes.CASES;
        }
        if (written) {
            return to(about.id());
        }
        pages.fill(model, now.get(), who, form.words(), locale);
        model.addAttribute("taken", form.hasTaken());
        model.addAttribute("changed", true);
        return PAGE;
    }

    private String wrong(Case about, CaseForm form, SignedIn who, Model model, Locale locale) {
        pages.fill(model, about, who, form.words(), locale);
        model.addAttribute("taken", form.hasTaken());
        model.addAttribute("wrong", CaseForm.longestText());
        return PAGE;
    }

    private static String to(String id) {
        return "redirect:" + Routes.CASES + "/" + id;
    }

    Case seenBy(SignedIn who, String id) {
        return cases.find(id).filter(about -> maySee(who, about)).orElseThrow(NotThereException::new);
    }

    private static boolean maySee(SignedIn who, Case about) {
        return about.isWith(who.account().id()) || who.account().is(Role.COORDINATOR);
    }
}
