package org.guidepost.evaluation.load;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.guidepost.bot.mentoring.Mentor;
import org.guidepost.bot.mentoring.Mentors;
import org.guidepost.bot.mentoring.WorkingHours;
import org.guidepost.bot.people.Account;
import org.guidepost.bot.people.Accounts;
import org.guidepost.bot.people.OneTimeLinks;
import org.guidepost.bot.people.OneTimeLinks.Purpose;
import org.guidepost.bot.people.Role;
import org.guidepost.bot.proposal.EntryDraft;
import org.guidepost.bot.proposal.NewProposal;
import org.guidepost.bot.proposal.Proposal;
import org.guidepost.bot.proposal.Proposals;
import org.guidepost.knowledge.ContentGraph;
import org.guidepost.knowledge.Entry;
import org.springframework.context.ApplicationContext;

/** A made-up programme: a coordinator, 200 mentors, and what was proposed. */
final class Programme {

    private static final String COORDINATOR = "crowd-coordinator";
    private static final int MENTORS = 200;
    private static final List<String> LANGUAGES = List.of("en", "fi", "tr", "es", "pt", "pl", "sk", "ru", "uk", "ar");

    private final ApplicationContext context;

    private Programme(ApplicationContext context) {
        this.context = context;
    }

    /** In that application, made if it is not there. */
    static Programme in(ApplicationContext context) {
        var programme = new Programme(context);
        Accounts accounts = context.getBean(Accounts.class);
        if (accounts.find(COORDINATOR).isEmpty()) {
            programme.mentors().forEach(id -> {
                accounts.save(account(id, Role.MENTOR));
                context.getBean(Mentors.class).save(mentor(id));
            });
            accounts.save(account(COORDINATOR, Role.COORDINATOR));
        }
        return programme;
    }

    /** The ids of their accounts. */
    List<String> mentors() {
        return IntStream.range(0, MENTORS)
                .mapToObj(number -> String.format(Locale.ROOT, "crowd-mentor-%03d", number))
                .toList();
    }

    /** What signs the coordinator in, once. */
    String link() {
        return context.getBean(OneTimeLinks.class).issue(COORDINATOR, Purpose.SIGN_IN);
    }

    /** Proposes more ways to ask for that many entries, unless it was done before. */
    void propose(int number) {
        Proposals proposals = context.getBean(Proposals.class);
        List<Entry> entries = context.getBean(ContentGraph.class).content().entries();
        if (proposals
                .openVariants(entries.getFirst().id(), entries.getFirst().language())
                .isPresent()) {
            return;
        }
        for (int i = 0; i < number; i++) {
            proposals.add(NewProposal.idea(
                    Proposal.Kind.NEW_VARIANT,
                    EntryDraft.of(entries.get(i % entries.size())),
                    Proposal.Source.IDEA,
                    COORDINATOR));
        }
    }

    private static Account account(String id, Role role) {
        return new Account(id, id, Optional.empty(), Set.of(role), Optional.of("en"));
    }

    private static Mentor mentor(String id) {
        var always = new WorkingHours(
                ZoneOffset.UTC, EnumSet.allOf(DayOfWeek.class), LocalTime.MIDNIGHT, LocalTime.of(23, 59, 59));
        int number = Integer.parseInt(id.substring(id.lastIndexOf('-') + 1));
        return new Mentor(
                id,
                id,
                Mentor.Kind.VOLUNTEER,
                List.of(LANGUAGES.get(number % LANGUAGES.size())),
                List.of(),
                List.of(),
                5,
                always,
                Optional.empty(),
                false);
    }
}
