package org.guidepost.bot.console;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.guidepost.bot.console.table.TablePages;
import org.guidepost.bot.conversation.Ids;
import org.guidepost.bot.handoff.Departure;
import org.guidepost.bot.mentoring.Mentor;
import org.guidepost.bot.mentoring.MentorList;
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
import org.springframework.web.servlet.ModelAndView;

/** Where a coordinator sees her mentors, invites new ones, changes and removes them. */
@Controller
@ConditionalOnWebApplication
final class MentorsController {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final String FORM = "mentor";
    private static final String TO_THE_LIST = "redirect:" + Routes.MENTORS;
    private static final Map<String, String> MAIL_TAKEN = Map.of("mail", "console.wrong.mail.taken");

    private final Accounts accounts;
    private final Mentors mentors;
    private final MentorList list;
    private final Departure departure;
    private final Invitations invitations;
    private final MentorPages pages;
    private final MentorTable table;
    private final TablePages tables;
    private final Ids ids;

    MentorsController(
            Accounts accounts,
            Mentors mentors,
            MentorList list,
            Departure departure,
            Invitations invitations,
            MentorPages pages,
            MentorTable table,
            TablePages tables,
            Ids ids) {
        this.accounts = accounts;
        this.mentors = mentors;
        this.list = list;
        this.departure = departure;
        this.invitations = invitations;
        this.pages = pages;
        this.table = table;
        this.tables = tables;
        this.ids = ids;
    }

    @GetMapping(Routes.MENTORS)
    ModelAndView list(@RequestParam MultiValueMap<String, String> asked, Locale locale) {
        return tables.show(
                table.in(locale),
                query -> list.find(query, table.meant(query.filter("q"), locale)),
                asked,
                "mentors",
                locale);
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
        MentorForm form = MentorForm.of(sent);
        Map<String, String> problems =
                switch (pages.check(locale.getLanguage()).check(id, form)) {
                    case Checked.Wrong(var wrong) -> wrong;
                    case Checked.Fine(Mentor mentor) -> add(account(named(id, form), form, who), mentor);
                };
        if (!problems.isEmpty()) {
            pages.fill(model, form, problems, locale.getLanguage());
            model.addAttribute("newId", id);
            return FORM;
        }
        return links(id, model);
    }

    private Map<String, String> add(Account account, Mentor mentor) {
        if (!accounts.save(account)) {
            return MAIL_TAKEN;
        }
        mentors.save(mentor);
        return Map.of();
    }

    @GetMapping(Routes.MENTORS + "/{id}")
    String show(@PathVariable String id, Model model, Locale locale) {
        return stored(id, model, locale);
    }

    /** Whoever was slower is shown what is there now, and what of hers is different. */
    @PostMapping(Routes.MENTORS + "/{id}")
    String change(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            SignedIn who,
            Model model,
            Locale locale) {
        mentor(id);
        MentorForm form = MentorForm.of(sent);
        long version = FormVersion.of(sent);
        return switch (pages.check(locale.getLanguage()).check(id, form)) {
            case Checked.Wrong(var problems) -> again(id, version, form, problems, model, locale);
            case Checked.Fine(Mentor mentor) ->
                switch (accounts.change(account(account(id), form, who), version, mentors.change(mentor))) {
                    case WRITTEN -> TO_THE_LIST;
                    case MAIL_TAKEN -> again(id, version, form, MAIL_TAKEN, model, locale);
                    case MEANWHILE -> {
                        model.addAttribute("meanwhile", form.differencesFrom(form(id)));
                        yield stored(id, model, locale);
                    }
                };
        };
    }

    private String stored(String id, Model model, Locale locale) {
        // The version first: who writes in between makes it too old, and not too new.
        long version = accounts.version(id);
        return again(id, version, form(id), Map.of(), model, locale);
    }

    private String again(
            String id, long version, MentorForm form, Map<String, String> problems, Model model, Locale locale) {
        pages.fill(model, form, problems, locale.getLanguage());
        model.addAttribute("id", id);
        model.addAttribute(FormVersion.FIELD, version);
        return FORM;
    }

    private MentorForm form(String id) {
        return MentorForm.of(account(id), mentor(id));
    }

    @PostMapping(Routes.MENTORS + "/{id}/links")
    String inviteAgain(@PathVariable String id, Model model) {
        return links(id, model);
    }

    @GetMapping(Routes.MENTORS + "/{id}/remove")
    String askBeforeRemoving(@PathVariable String id, SignedIn who, Model model) {
        return AccountPages.remove(
                model, Routes.MENTORS, id, mentor(otherThan(who, id)).name());
    }

    @PostMapping(Routes.MENTORS + "/{id}/remove")
    String remove(@PathVariable String id, SignedIn who) {
        departure.of(mentor(otherThan(who, id)).id());
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
        return AccountPages.links(model, Routes.MENTORS, mentor(id).name(), invitations.invite(id));
    }

    private static Account named(String id, MentorForm form) {
        return new Account(id, form.name(), Optional.empty(), Set.of(), Optional.empty());
    }

    /** Nobody takes her own role of a coordinator away, or there might be none left. */
    private static Account account(Account before, MentorForm form, SignedIn who) {
        Set<Role> roles = EnumSet.of(Role.MENTOR);
        if (form.coordinator() || who.account().id().equals(before.id())) {
            roles.add(Role.COORDINATOR);
        }
        if (before.is(Role.PUBLISH_OVERRIDE)) {
            roles.add(Role.PUBLISH_OVERRIDE);
        }
        return before.called(form.name(), Optional.of(form.mail()).filter(given -> !given.isEmpty()))
                .with(roles);
    }

    private Account account(String id) {
        return accounts.find(id).orElseThrow(NotThereException::new);
    }

    private Mentor mentor(String id) {
        return mentors.find(id).orElseThrow(NotThereException::new);
    }
}
