package org.guidepost.bot.console;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guidepost.bot.audit.AuditEntry;
import org.guidepost.bot.audit.AuditList;
import org.guidepost.bot.audit.AuditLog;
import org.guidepost.bot.console.table.Column;
import org.guidepost.bot.console.table.Filter;
import org.guidepost.bot.console.table.Table;
import org.guidepost.bot.console.table.TablePages;
import org.guidepost.bot.conversation.Ids;
import org.guidepost.bot.people.Account;
import org.guidepost.bot.people.Accounts;
import org.guidepost.bot.people.Role;
import org.guidepost.bot.people.Roles;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a coordinator sees who can sign in, gives and takes roles, invites other coordinators, and reads who did what. */
@Controller
@ConditionalOnWebApplication
final class PeopleController {

    private static final String ONE = Routes.PEOPLE + "/{id}";
    private static final String PAGE = "person";
    private static final String NEW = "person-new";

    private static final Table<AuditEntry> AUDIT = new Table<>(
            Routes.AUDIT,
            List.of(
                    Column.of("at", "questions.at", AuditEntry::at),
                    Column.of("who", "audit.who", entry -> entry.name().isEmpty() ? entry.account() : entry.name()),
                    Column.of("action", "audit.action", AuditEntry::action),
                    Column.of("target", "audit.target", AuditEntry::target),
                    Column.of("detail", "audit.detail", AuditEntry::detail)),
            List.of(Filter.text("q", "console.search"), Filter.text("action", "audit.action")),
            "-at");

    private final Accounts accounts;
    private final Roles roles;
    private final AuditLog audit;
    private final AuditList entries;
    private final Invitations invitations;
    private final PeopleTable people;
    private final TablePages pages;
    private final Ids ids;

    PeopleController(
            Accounts accounts,
            Roles roles,
            AuditLog audit,
            AuditList entries,
            Invitations invitations,
            PeopleTable people,
            TablePages pages,
            Ids ids) {
        this.accounts = accounts;
        this.roles = roles;
        this.audit = audit;
        this.entries = entries;
        this.invitations = invitations;
        this.people = people;
        this.pages = pages;
        this.ids = ids;
    }

    @GetMapping(Routes.PEOPLE)
    ModelAndView list(@RequestParam MultiValueMap<String, String> asked, Locale locale) {
        Table<Account> table = people.in(locale);
        return pages.show(table, query -> table.find(accounts.all(), query, locale), asked, "people", locale);
    }

    @GetMapping(Routes.AUDIT)
    ModelAndView audit(@RequestParam MultiValueMap<String, String> asked, Locale locale) {
        return pages.show(AUDIT, entries::find, asked, "audit", locale);
    }

    @GetMapping(Routes.PEOPLE + "/new")
    String invite(Model model) {
        return form(model, "", "", Map.of());
    }

    /** A coordinator who is no mentor; mentors are invited among the mentors. */
    @PostMapping(Routes.PEOPLE)
    String add(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String mail,
            SignedIn who,
            Model model) {
        Map<String, String> problems = MentorCheck.ofAccount(name.strip(), mail.strip());
        if (!problems.isEmpty()) {
            return form(model, name, mail, problems);
        }
        var account = new Account(
                ids.next(),
                name.strip(),
                Optional.of(mail.strip()).filter(given -> !given.isEmpty()),
                Set.of(Role.COORDINATOR),
                Optional.empty());
        if (!accounts.save(account)) {
            return form(model, name, mail, Map.of("mail", "console.wrong.mail.taken"));
        }
        audit.record(who.account().id(), "account-invited", account.id(), Role.COORDINATOR.name());
        return AccountPages.links(model, Routes.PEOPLE, account.name(), invitations.invite(account.id()));
    }

    @GetMapping(ONE)
    String show(@PathVariable String id, Model model, SignedIn who) {
        return page(model, account(id), who, "");
    }

    @PostMapping(ONE)
    String change(
            @PathVariable String id, @RequestParam(defaultValue = "") List<String> role, SignedIn who, Model model) {
        Account before = account(id);
        Set<Role> granted = grantable().filter(one -> role.contains(one.name())).collect(Collectors.toSet());
        String detail = words(before.roles()) + " > " + words(granted);
        return switch (roles.change(id, granted, audit.entry(who.account().id(), "roles-changed", id, detail))) {
            case WRITTEN -> "redirect:" + Routes.PEOPLE;
            case LAST_COORDINATOR -> page(model, before, who, "people.last");
            case GONE -> throw new NotThereException();
        };
    }

    @GetMapping(ONE + "/remove")
    String askBeforeRemoving(@PathVariable String id, SignedIn who, Model model) {
        return AccountPages.remove(model, Routes.PEOPLE, id, removable(id, who).name());
    }

    @PostMapping(ONE + "/remove")
    String remove(@PathVariable String id, SignedIn who) {
        Account account = removable(id, who);
        accounts.remove(account.id());
        audit.record(who.account().id(), "account-removed", id, words(account.roles()));
        return "redirect:" + Routes.PEOPLE;
    }

    /** Nobody removes herself, so a coordinator is left; a mentor is removed where her cases are looked after. */
    private Account removable(String id, SignedIn who) {
        return Optional.of(account(id))
                .filter(account -> !account.id().equals(who.account().id()))
                .filter(account -> !account.is(Role.MENTOR))
                .orElseThrow(NotThereException::new);
    }

    private String page(Model model, Account account, SignedIn who, String problem) {
        model.addAttribute("person", account);
        model.addAttribute("roles", grantable().toList());
        model.addAttribute("problem", problem);
        model.addAttribute("isMentor", account.is(Role.MENTOR));
        model.addAttribute("isHerself", account.id().equals(who.account().id()));
        return PAGE;
    }

    private static String form(Model model, String name, String mail, Map<String, String> problems) {
        model.addAttribute(
                "form",
                MentorForm.BLANK.ofAccount(new Account("", name, Optional.of(mail), Set.of(), Optional.empty())));
        model.addAttribute("problems", problems);
        return NEW;
    }

    /** Somebody is a mentor by what is known of her as one. */
    private static Stream<Role> grantable() {
        return Stream.of(Role.values()).filter(role -> role != Role.MENTOR);
    }

    private static String words(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().collect(Collectors.joining(", "));
    }

    private Account account(String id) {
        return accounts.find(id).orElseThrow(NotThereException::new);
    }
}
