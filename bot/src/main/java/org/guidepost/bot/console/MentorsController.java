package org.guidepost.bot.console;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.guidepost.bot.conversation.Ids;
import org.guidepost.bot.mentoring.Mentor;
import org.guidepost.bot.mentoring.Mentors;
import org.guidepost.bot.people.Account;
import org.guidepost.bot.people.Accounts;
import org.guidepost.bot.people.Role;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a coordinator sees her mentors, invites new ones, changes and removes them. */
@Controller
@ConditionalOnWebApplication
final class MentorsController {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final String FORM = "mentor";
    private static final String TO_THE_LIST = "redirect:" + Routes.MENTORS;

    private final Accounts accounts;
    private final Mentors mentors;
    private final Invitations invitations;
    private final MentorPages pages;
    private final Ids ids;

    MentorsController(Accounts accounts, Mentors mentors, Invitations invitations, MentorPages pages, Ids ids) {
        this.accounts = accounts;
        this.mentors = mentors;
        this.invitations = invitations;
        this.pages = pages;
        this.ids = ids;
    }

    @GetMapping(Routes.MENTORS)
    String list(@RequestParam(defaultValue = "") String q, Model model, Locale locale) {
        model.addAttribute("rows", pages.rows(mentors.all(), q, locale.getLanguage()));
        model.addAttribute("q", q);
        return "mentors";
    }

    /** The new one's id stands in the form, so that sending it twice makes one mentor. */
    @GetMapping(Routes.MENTORS + "/new")
    String invite(Model model, Locale locale) {
        pages.fill(model, MentorForm.BLANK, locale.getLanguage());
        model.addAttribute("newId", ids.next());
        return FORM;
    }

    @PostMapping(Routes.MENTORS)
    String add(@RequestParam MultiValueMap<String, String> sent, SignedIn who, Model model, Locale locale) {
        String id = Optional.ofNullable(sent.getFirst("id"))
                .filter(ID.asMatchPredicate())
                .orElseGet(ids::next);
        if (mentors.find(id).isPresent()) {
            return TO_THE_LIST + "/" + id;
        }
        if (!save(id, Optional.empty(), MentorForm.of(sent), who, model, locale)) {
            model.addAttribute("newId", id);
            return FORM;
        }
        return links(id, model);
    }

    @GetMapping(Routes.MENTORS + "/{id}")
    String show(@PathVariable String id, Model model, Locale locale) {
        pages.fill(model, MentorForm.of(account(id), mentor(id)), locale.getLanguage());
        model.addAttribute("id", id);
        return FORM;
    }

    @PostMapping(Routes.MENTORS + "/{id}")
    String change(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            SignedIn who,
            Model model,
            Locale locale) {
        mentor(id);
        MentorForm form = MentorForm.of(sent);
        if (save(id, Optional.of(account(id)), form, who, model, locale)) {
            return TO_THE_LIST;
        }
        model.addAttribute("id", id);
        return FORM;
    }

    @PostMapping(Routes.MENTORS + "/{id}/links")
    String inviteAgain(@PathVariable String id, Model model) {
        mentor(id);
        return links(id, model);
    }

    @GetMapping(Routes.MENTORS + "/{id}/remove")
    String askBeforeRemoving(@PathVariable String id, SignedIn who, Model model) {
        model.addAttribute("mentor", mentor(otherThan(who, id)));
        return "mentor-remove";
    }

    @PostMapping(Routes.MENTORS + "/{id}/remove")
    String remove(@PathVariable String id, SignedIn who) {
        accounts.remove(mentor(otherThan(who, id)).id());
        return TO_THE_LIST;
    }

    /** Nobody removes herself, or there might be no coordinator left. */
    private static String otherThan(SignedIn who, String id) {
        if (who.account().id().equals(id)) {
            throw new NotThereException();
        }
        return id;
    }

    private String links(String id, Model model) {
        model.addAttribute("mentor", mentor(id));
        model.addAttribute("invitation", invitations.invite(id));
        return "mentor-links";
    }

    private boolean save(
            String id, Optional<Account> before, MentorForm form, SignedIn who, Model model, Locale locale) {
        String language = locale.getLanguage();
        return switch (pages.check(language).check(id, form)) {
            case Checked.Wrong(var problems) -> {
                pages.fill(model, form, problems, language);
                yield false;
            }
            case Checked.Fine(Mentor mentor) -> {
                if (!accounts.save(account(id, before, form, who.account().id().equals(id)))) {
                    pages.fill(model, form, Map.of("mail", "console.wrong.mail.taken"), language);
                    yield false;
                }
                mentors.save(mentor);
                yield true;
            }
        };
    }

    /** Nobody takes her own role of a coordinator away, or there might be none left. */
    private static Account account(String id, Optional<Account> before, MentorForm form, boolean herself) {
        Set<Role> roles = EnumSet.of(Role.MENTOR);
        if (form.coordinator() || herself) {
            roles.add(Role.COORDINATOR);
        }
        before.filter(account -> account.is(Role.PUBLISH_OVERRIDE))
                .ifPresent(account -> roles.add(Role.PUBLISH_OVERRIDE));
        Optional<String> mail = Optional.of(form.mail()).filter(given -> !given.isEmpty());
        return before.orElseGet(() -> new Account(id, form.name(), mail, roles, Optional.empty()))
                .called(form.name(), mail)
                .with(roles);
    }

    private Account account(String id) {
        return accounts.find(id).orElseThrow(NotThereException::new);
    }

    private Mentor mentor(String id) {
        return mentors.find(id).orElseThrow(NotThereException::new);
    }
}
