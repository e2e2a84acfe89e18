package org.guidepost.bot.console;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guidepost.bot.attachment.Examination;
import org.guidepost.bot.attachment.Examination.Finding;
import org.guidepost.bot.attachment.StoredFile;
import org.guidepost.bot.attachment.StoredFiles;
import org.guidepost.bot.handoff.CaseSteps;
import org.guidepost.bot.handoff.TalkSteps;
import org.guidepost.bot.mentoring.Case;
import org.guidepost.bot.mentoring.CaseChange;
import org.guidepost.bot.mentoring.CaseEvent;
import org.guidepost.bot.mentoring.CaseJournal;
import org.guidepost.bot.mentoring.CaseState;
import org.guidepost.bot.mentoring.Cases;
import org.guidepost.bot.mentoring.Letter;
import org.guidepost.bot.mentoring.Letters;
import org.guidepost.bot.mentoring.Separations;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What mentor and coordinator do with a talk besides writing: files, names, reports, and what was kept back. */
@Controller
@ConditionalOnWebApplication
final class TalkController {

    private static final String ONE = Routes.CASES + "/{id}";

    private final CasesController inbox;
    private final Cases cases;
    private final CaseJournal journal;
    private final Letters letters;
    private final Separations separations;
    private final CaseSteps steps;
    private final TalkSteps talk;
    private final StoredFiles files;
    private final CasePages pages;

    TalkController(
            CasesController inbox,
            Cases cases,
            CaseJournal journal,
            Letters letters,
            Separations separations,
            CaseSteps steps,
            TalkSteps talk,
            StoredFiles files,
            CasePages pages) {
        this.inbox = inbox;
        this.cases = cases;
        this.journal = journal;
        this.letters = letters;
        this.separations = separations;
        this.steps = steps;
        this.talk = talk;
        this.files = files;
        this.pages = pages;
    }

    @PostMapping(ONE + "/file")
    String send(
            @PathVariable String id,
            CaseForm form,
            @RequestParam(name = "file", required = false) Optional<MultipartFile> sent,
            SignedIn who,
            Model model,
            Locale locale)
            throws IOException {
        Case about = inbox.seenBy(who, id);
        Optional<Case> hers = mine(about, who, CaseEvent.ANSWERED);
        if (hers.isEmpty() || sent.filter(file -> !file.isEmpty()).isEmpty()) {
            return inbox.done(about, form, Optional.empty(), who, model, locale);
        }
        String name = Optional.ofNullable(sent.get().getOriginalFilename()).orElse("");
        return switch (Examination.of(sent.get().getBytes())) {
            case Finding.Fit fit -> {
                Optional<StoredFile> kept = files.keep(id, name, fit);
                yield kept.isEmpty()
                        ? wrong("file.no.room", about, form, who, model, locale)
                        : inbox.done(
                                about,
                                form,
                                kept.map(file -> steps.answer(about, Letter.of(Letter.By.MENTOR, file, ""))),
                                who,
                                model,
                                locale);
            }
            case Finding.WrongType() -> wrong("file.type", about, form, who, model, locale);
            case Finding.TooLarge() -> wrong("file.too.large", about, form, who, model, locale);
            case Finding.Broken() -> wrong("file.broken", about, form, who, model, locale);
        };
    }

    private String wrong(String key, Case about, CaseForm form, SignedIn who, Model model, Locale locale) {
        pages.fill(model, about, who, form.words(), locale);
        model.addAttribute("wrongFile", key);
        return "case";
    }

    /** To be saved and never to be shown within a page: whatever it is, it can run nothing here. */
    @GetMapping(ONE + "/files/{file}")
    ResponseEntity<byte[]> file(@PathVariable String id, @PathVariable String file, SignedIn who) {
        Case about = inbox.seenBy(who, id);
        if (!CasePages.reads(about, who)) {
            throw new NotThereException();
        }
        StoredFile stored = files.ofCase(id, file).orElseThrow(NotThereException::new);
        byte[] content = files.read(stored.id()).orElseThrow(NotThereException::new);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(stored.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(MediaType.parseMediaType(stored.type().mediaType()))
                .body(content);
    }

    @PostMapping(ONE + "/report")
    String report(@PathVariable String id, CaseForm form, SignedIn who, Model model, Locale locale) {
        Case about = inbox.seenBy(who, id);
        Optional<CaseChange> change =
                mine(about, who, CaseEvent.REPORTED).map(hers -> talk.report(hers, Letter.By.MENTOR));
        return inbox.done(about, form, change, who, model, locale);
    }

    /** She gives the case on, and is never asked for this mentee again. */
    @PostMapping(ONE + "/never")
    String never(@PathVariable String id, CaseForm form, SignedIn who, Model model, Locale locale) {
        Case about = inbox.seenBy(who, id);
        String account = who.account().id();
        Optional<CaseChange> change = Optional.of(about)
                .filter(own -> own.isWith(account))
                .filter(own -> own.state() == CaseState.OFFERED || own.state().isOwned())
                .map(own -> steps.pass(own, account));
        return inbox.done(about, form, change, List.of(separations.keepApart(id, account)), who, model, locale);
    }

    @PostMapping(ONE + "/name")
    String name(@PathVariable String id, CaseForm form, SignedIn who, Model model, Locale locale) {
        Case about = inbox.seenBy(who, id);
        Optional<CaseChange> change = mine(about, who, CaseEvent.NAME_OFFERED)
                .filter(hers -> form.hasWords() && form.words().length() <= TalkSteps.LONGEST_CARD)
                .filter(hers -> !hers.standing().knowEachOther())
                .map(hers -> talk.offerName(hers, Letter.By.MENTOR, form.words()));
        return inbox.done(about, form, change, who, model, locale);
    }

    @PostMapping(ONE + "/no-name")
    String noName(@PathVariable String id, CaseForm form, SignedIn who, Model model, Locale locale) {
        Case about = inbox.seenBy(who, id);
        Optional<CaseChange> change = mine(about, who, CaseEvent.NAME_WITHDRAWN)
                .filter(hers -> !hers.standing().knowEachOther())
                .map(hers -> talk.withdrawName(hers, Letter.By.MENTOR));
        return inbox.done(about, form, change, who, model, locale);
    }

    /** Only for coordinators, see {@code SecurityConfiguration}; so are the next three. */
    @PostMapping(ONE + "/release")
    String release(@PathVariable String id, CaseForm form, SignedIn who, Model model, Locale locale) {
        Case about = inbox.seenBy(who, id);
        Optional<CaseChange> change = Optional.of(about)
                .filter(any -> any.standing().held())
                .filter(any -> any.state().after(CaseEvent.RELEASED).isPresent())
                .map(any -> talk.release(any, letters.held(id)));
        return inbox.done(about, form, change, who, model, locale);
    }

    @PostMapping(ONE + "/close")
    String close(@PathVariable String id, CaseForm form, SignedIn who, Model model, Locale locale) {
        Case about = inbox.seenBy(who, id);
        Optional<CaseChange> change = Optional.of(about)
                .filter(any -> any.state().after(CaseEvent.CLOSED).isPresent())
                .map(talk::close);
        return inbox.done(about, form, change, who, model, locale);
    }

    /** Keeps the mentee from all mentors; what is under way ends. */
    @PostMapping(ONE + "/block")
    String block(@PathVariable String id, CaseForm form, SignedIn who, Model model, Locale locale) {
        Case about = inbox.seenBy(who, id);
        Optional<Case> active = cases.activeIn(about.conversation());
        if (active.filter(under -> under.id().equals(id)).isPresent()) {
            return inbox.done(
                    about,
                    form,
                    Optional.of(talk.closeAndBlock(about)),
                    List.of(separations.blocking(id)),
                    who,
                    model,
                    locale);
        }
        // This one is over; what she has under way besides ends as well.
        active.ifPresentOrElse(
                under -> journal.apply(talk.closeAndBlock(under), List.of(separations.blocking(id))),
                () -> separations.block(id, true));
        return "redirect:" + Routes.CASES + "/" + id;
    }

    @PostMapping(ONE + "/unblock")
    String unblock(@PathVariable String id, SignedIn who) {
        inbox.seenBy(who, id);
        separations.block(id, false);
        return "redirect:" + Routes.CASES + "/" + id;
    }

    private static Optional<Case> mine(Case about, SignedIn who, CaseEvent event) {
        return Optional.of(about)
                .filter(own -> own.isWith(who.account().id()))
                .filter(own -> own.state().after(event).isPresent());
    }
}
