package org.guidepost.bot.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guidepost.bot.conversation.Ids;
import org.guidepost.bot.demo.DemoScript.DemoMentor;
import org.guidepost.bot.mentoring.Cases;
import org.guidepost.bot.mentoring.Mentor;
import org.guidepost.bot.mentoring.Mentors;
import org.guidepost.bot.people.Account;
import org.guidepost.bot.people.Accounts;
import org.guidepost.bot.people.OneTimeLinks;
import org.guidepost.bot.people.OneTimeLinks.Purpose;
import org.guidepost.bot.people.Role;
import org.guidepost.bot.people.SiteAddress;
import org.guidepost.bot.privacy.Erasure;

/**
 * The programme of the demonstration: mentors in six countries, mentees in ten languages, and the last weeks of their cases.
 * It is told by a seed and by files, so it is the same each time, but for the ids.
 */
public final class DemoProgramme {

    /** Everybody is invited before the first story begins. */
    private static final Duration INVITED = Duration.ofDays(40);

    private final DemoStore store;
    private final DemoStories stories;
    private final DemoTime time;
    private final Accounts accounts;
    private final Mentors mentors;
    private final Cases cases;
    private final OneTimeLinks links;
    private final SiteAddress site;
    private final Erasure erasure;
    private final DemoHindsight hindsight;
    private final Ids ids;

    DemoProgramme(
            DemoStore store,
            DemoStories stories,
            DemoTime time,
            Accounts accounts,
            Mentors mentors,
            Cases cases,
            OneTimeLinks links,
            SiteAddress site,
            Erasure erasure,
            DemoHindsight hindsight,
            Ids ids) {
        this.store = store;
        this.stories = stories;
        this.time = time;
        this.accounts = accounts;
        this.mentors = mentors;
        this.cases = cases;
        this.links = links;
        this.site = site;
        this.erasure = erasure;
        this.hindsight = hindsight;
        this.ids = ids;
    }

    /** What became of a wish to fill the database. */
    public enum Filling {
        FILLED,
        /** It was filled by an earlier demonstration, which goes on. */
        FILLED_BEFORE,
        /** It has people who are no demonstration; nothing was changed. */
        REFUSED
    }

    /** Links by which one coordinator and one mentor come in, each once. */
    public record Invitations(String coordinator, String mentor) {}

    /** Fills the database, unless it has people. Nobody else may work on it meanwhile. */
    public Filling fill() {
        return switch (store.holding()) {
            case PEOPLE -> Filling.REFUSED;
            case DEMONSTRATION -> Filling.FILLED_BEFORE;
            case HALF_A_DEMONSTRATION -> {
                clear();
                yield tell();
            }
            case NOBODY -> tell();
        };
    }

    /** A demonstration that died was the only one here, so all that is here is its own. */
    private void clear() {
        erasure.eraseChannel(DemoChat.CHANNEL);
        accounts.all().forEach(account -> accounts.remove(account.id()));
    }

    private Filling tell() {
        DemoScript script = DemoScript.read();
        Instant end = time.instant();
        store.begin();
        try {
            time.set(end.minus(INVITED));
            stories.tell(script.mentees(), invite(script, end), time, end);
        } finally {
            time.comeBack();
        }
        hindsight.look();
        store.end();
        return Filling.FILLED;
    }

    private Map<String, String> invite(DemoScript script, Instant end) {
        script.coordinators()
                .forEach(coordinator -> accounts.save(new Account(
                        ids.next(), coordinator.name(), Optional.empty(), Set.of(Role.COORDINATOR), Optional.empty())));
        Map<String, String> keys = new HashMap<>();
        for (DemoMentor told : script.mentors()) {
            Mentor mentor = told.mentor(ids.next(), end);
            mentors.save(mentor);
            keys.put(told.key(), mentor.id());
        }
        return keys;
    }

    /** New links; of the mentors, she who has most to do comes in. */
    public Optional<Invitations> invitations() {
        List<Account> all = accounts.all();
        Optional<Account> coordinator =
                all.stream().filter(account -> account.is(Role.COORDINATOR)).findFirst();
        Optional<Account> mentor = all.stream()
                .filter(account -> account.is(Role.MENTOR))
                .max(Comparator.comparingInt(account -> cases.of(account.id()).size()));
        return coordinator.flatMap(first -> mentor.map(busiest ->
                new Invitations(link(first, Purpose.FIRST_COORDINATOR), link(busiest, Purpose.INVITATION_WEB))));
    }

    private String link(Account account, Purpose purpose) {
        return site.signIn(links.issue(account.id(), purpose));
    }
}
