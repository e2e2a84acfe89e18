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
        Optional<Mentor> mentor = mentors.find(who.account().id());
        MentorForm form = mentor.map(known -> MentorForm.of(who.account(), known))
                .orElseGet(() -> MentorForm.BLANK.ofAccount(who.account()));
        model.addAttribute("saved", saved);
        return page(model, form, Map.of(), mentor.isPresent(), locale);
    }

    @PostMapping(Routes.ME)
    String change(@RequestParam MultiValueMap<String, String> sent, SignedIn who, Model model, Locale locale) {
        Account account = who.account();
        MentorForm form = MentorForm.of(sent);
        Optional<Mentor> mentor = mentors.find(account.id());
        MentorForm changed = mentor.map(known -> MentorForm.of(account, known).changedByHerself(form))
                .orElse(form);
        Map<String, String> problems =
                mentor.isPresent() ? saveMentor(account, changed, locale) : saveAccount(account, changed);
        if (problems.isEmpty()) {
            return "redirect:" + Routes.ME + "?saved=true";
        }
        return page(model, changed, problems, mentor.isPresent(), locale);
    }

    /** Links a conversation in Telegram, so that she is written to there. */
    @PostMapping(Routes.ME + "/telegram")
    String telegram(SignedIn who, Model model) {
        model.addAttribute("invitation", invitations.toTelegram(who.account().id()));
        return "me-telegram";
    }

    private Map<String, String> saveMentor(Account account, MentorForm form, Locale locale) {
        return switch (pages.check(locale.getLanguage()).check(account.id(), form)) {
            case Checked.Wrong(var problems) -> problems;
            case Checked.Fine(Mentor mentor) -> {
                Map<String, String> problems = saveAccount(account, form);
                if (problems.isEmpty()) {
                    mentors.save(mentor);
                }
                yield problems;
            }
        };
    }

    private Map<String, String> saveAccount(Account account, MentorForm form) {
        Map<String, String> problems = MentorCheck.ofAccount(form.name(), form.mail());
        Optional<String> mail = Optional.of(form.mail()).filter(given -> !given.isEmpty());
        if (problems.isEmpty() && !accounts.save(account.called(form.name(), mail))) {
            return Map.of("mail", "console.wrong.mail.taken");
        }
        return problems;
    }

    private String page(Model model, MentorForm form, Map<String, String> problems, boolean mentor, Locale locale) {
        pages.fill(model, form, problems, locale.getLanguage());
        model.addAttribute("isMentor", mentor);
        model.addAttribute("hasTelegram", invitations.hasTelegram());
        return PAGE;
    }
}
