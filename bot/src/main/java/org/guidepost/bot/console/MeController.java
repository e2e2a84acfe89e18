package org.guidepost.bot.console;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.guidepost.bot.mentoring.Mentor;
import org.guidepost.bot.mentoring.Mentors;
import org.guidepost.bot.people.Account;
import org.guidepost.bot.people.Accounts;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where somebody says about herself how she is reached, and, if she is a mentor, when she answers. */
@Controller
@ConditionalOnWebApplication
final class MeController {

    private static final String PAGE = "me";

    private final Accounts accounts;
    private final Mentors mentors;
    private final Invitations invitations;
    private final MentorPages pages;

    MeController(Accounts accounts, Mentors mentors, Invitations invitations, MentorPages pages) {
        this.accounts = accounts;
        this.mentors = mentors;
        this.invitations = invitations;
        this.pages = pages;
    }

    @GetMapping(Routes.ME)
    String show(@RequestParam(defaultValue = "false") boolean saved, SignedIn who, Model model, Locale locale) {
        model.addAttribute("saved", saved);
        return stored(who, model, locale);
    }

    @PostMapping(Routes.ME)
    String change(@RequestParam MultiValueMap<String, String> sent, SignedIn who, Model model, Locale locale) {
        Account account = who.account();
        MentorForm form = MentorForm.of(sent);
        long version = FormVersion.of(sent);
        Optional<Mentor> mentor = mentors.find(account.id());
        MentorForm changed = mentor.map(known -> MentorForm.of(account, known).changedByHerself(form))
                .orElse(form);
        Saving saving = mentor.isPresent()
                ? saveMentor(account, changed, version, locale)
                : saveAccount(account, changed, version);
        return switch (saving) {
            case Saving.Done() -> "redirect:" + Routes.ME + "?saved=true";
            case Saving.Wrong(var problems) -> page(model, changed, problems, version, mentor.isPresent(), locale);
            case Saving.Meanwhile() -> {
                model.addAttribute("meanwhile", changed.differencesFrom(form(who, mentors.find(account.id()))));
                yield stored(who, model, locale);
            }
        };
    }

    /** Links a conversation in Telegram, so that she is written to there. */
    @PostMapping(Routes.ME + "/telegram")
    String telegram(SignedIn who, Model model) {
        model.addAttribute("invitation", invitations.toTelegram(who.account().id()));
        return "me-telegram";
    }

    private Saving saveMentor(Account account, MentorForm form, long version, Locale locale) {
        return switch (pages.check(locale.getLanguage()).check(account.id(), form)) {
            case Checked.Wrong(var problems) -> new Saving.Wrong(problems);
            case Checked.Fine(Mentor mentor) ->
                saved(accounts.change(named(account, form), version, mentors.change(mentor)));
        };
    }

    private Saving saveAccount(Account account, MentorForm form, long version) {
        Map<String, String> problems = MentorCheck.ofAccount(form.name(), form.mail());
        return problems.isEmpty() ? saved(accounts.change(named(account, form), version)) : new Saving.Wrong(problems);
    }

    private static Account named(Account account, MentorForm form) {
        return account.called(form.name(), Optional.of(form.mail()).filter(given -> !given.isEmpty()));
    }

    private static Saving saved(Accounts.Change change) {
        return switch (change) {
            case WRITTEN -> new Saving.Done();
            case MAIL_TAKEN -> new Saving.Wrong(Map.of("mail", "console.wrong.mail.taken"));
            case MEANWHILE -> new Saving.Meanwhile();
        };
    }

    private String stored(SignedIn who, Model model, Locale locale) {
        // The version first: who writes in between makes it too old, and not too new.
        long version = accounts.version(who.account().id());
        Optional<Mentor> mentor = mentors.find(who.account().id());
        return page(model, form(who, mentor), Map.of(), version, mentor.isPresent(), locale);
    }

    private MentorForm form(SignedIn who, Optional<Mentor> mentor) {
        Account account = accounts.find(who.account().id()).orElseThrow(NotThereException::new);
        return mentor.map(known -> MentorForm.of(account, known)).orElseGet(() -> MentorForm.BLANK.ofAccount(account));
    }

    private String page(
            Model model, MentorForm form, Map<String, String> problems, long version, boolean mentor, Locale locale) {
        pages.fill(model, form, problems, locale.getLanguage());
        model.addAttribute(FormVersion.FIELD, version);
        model.addAttribute("isMentor", mentor);
        model.addAttribute("hasTelegram", invitations.hasTelegram());
        return PAGE;
    }

    /** What came of saving. */
    private sealed interface Saving {

        record Done() implements Saving {}

        record Wrong(Map<String, String> problems) implements Saving {}

        /** Somebody else was faster. */
        record Meanwhile() implements Saving {}
    }
}
