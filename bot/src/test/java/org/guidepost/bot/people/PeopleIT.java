package org.guidepost.bot.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.guidepost.bot.conversation.Ids;
import org.guidepost.bot.conversation.TransactionalWrite;
import org.guidepost.bot.fault.Guide;
import org.guidepost.bot.fault.SharedGuide;
import org.guidepost.bot.people.OneTimeLinks.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;

/** Accounts, the links that open them, and sessions, in the real database. */
@ExtendWith(SharedGuide.class)
class PeopleIT {

    private static final int TRIERS = 12;

    private final Guide guide;
    private final MovedClock clock = new MovedClock(Clock.fixed(Instant.parse("2026-11-20T08:00:00Z"), ZoneOffset.UTC));
    private final Ids ids = new Ids();
    private final Accounts accounts;
    private final OneTimeLinks links;
    private final AccountSessions sessions;
    private final MentorConversations conversations;

    PeopleIT(Guide guide) {
        this.guide = guide;
        Driver driver = guide.bean(Driver.class);
        this.accounts = new Accounts(driver, clock);
        this.links = new OneTimeLinks(driver, ids, clock);
        this.sessions = new AccountSessions(driver, ids, clock);
        this.conversations = new MentorConversations(driver, links);
    }

    @Test
    void findsAnAccountByItsMailHoweverThatIsWritten() {
        Account aino = saved("Aino", "Aino.%s@Example.org".formatted(ids.next()));

        assertThat(accounts.find(aino.id())).contains(aino);
        assertThat(accounts.findByMail(" " + aino.mail().orElseThrow().toUpperCase(java.util.Locale.ROOT)))
                .contains(aino);
        assertThat(accounts.findByMail("nobody@example.org")).isEmpty();
    }

    @Test
    void givesOneMailAddressToOneAccountOnly() {
        Account aino = saved("Aino", "a.%s@example.org".formatted(ids.next()));
        Account other = new Account(ids.next(), "Other", aino.mail(), Set.of(Role.MENTOR), Optional.empty());

        assertThat(accounts.save(other)).isFalse();
        assertThat(accounts.find(other.id())).isEmpty();
        assertThat(accounts.save(aino.speaking("fi"))).isTrue();
        assertThat(accounts.find(aino.id()).orElseThrow().language()).contains("fi");
    }

    @Test
    void opensAnAccountOnce() {
        Account aino = saved("Aino");
        String secret = links.issue(aino.id(), Purpose.SIGN_IN);

        assertThat(secret).matches("[A-Za-z0-9_-]{22}");
        assertThat(links.consume(secret, Purpose.SIGN_IN)).contains(aino.id());
        assertThat(links.consume(secret, Purpose.SIGN_IN)).isEmpty();
    }

    @Test
    void letsOneOfManyThroughWhoTryAtOnce() throws Exception {
        Account aino = saved("Aino");
        String secret = links.issue(aino.id(), Purpose.SIGN_IN);
        var together = new CyclicBarrier(TRIERS);
        Callable<Optional<String>> tries = () -> {
            together.await();
            return links.consume(secret, Purpose.SIGN_IN);
        };

        try (ExecutorService triers = Executors.newFixedThreadPool(TRIERS)) {
            List<Future<Optional<String>>> outcomes = triers.invokeAll(
                    IntStream.range(0, TRIERS).mapToObj(i -> tries).toList());

            int through = 0;
            for (Future<Optional<String>> outcome : outcomes) {
                through += outcome.get().isPresent() ? 1 : 0;
            }
            assertThat(through).isEqualTo(1);
        }
    }

    @Test
    void keepsToThePurposeAndToTheTime() {
        Account aino = saved("Aino");
        String telegram = links.issue(aino.id(), Purpose.INVITATION_TELEGRAM);
        assertThat(links.consume(telegram, Purpose.OF_THE_WEB)).isEmpty();

        String signIn = links.issue(aino.id(), Purpose.SIGN_IN);
        String invitation = links.issue(aino.id(), Purpose.INVITATION_WEB);
        clock.move(Duration.ofMinutes(15));
        assertThat(links.consume(signIn, Purpose.SIGN_IN)).isEmpty();
        clock.move(Duration.ofDays(6));
        assertThat(links.consume(invitation, Purpose.OF_THE_WEB)).contains(aino.id());
        assertThat(links.consume("unknown", Purpose.OF_THE_WEB)).isEmpty();
    }

    @Test
    void takesTheNewestInvitationOnly() {
        Account aino = saved("Aino");
        String first = links.issue(aino.id(), Purpose.INVITATION_WEB);
        String second = links.issue(aino.id(), Purpose.INVITATION_WEB);

        assertThat(links.consume(first, Purpose.INVITATION_WEB)).isEmpty();
        assertThat(links.consume(second, Purpose.INVITATION_WEB)).contains(aino.id());
    }

    @Test
    void keepsNoSecretInTheDatabase() {
        Account aino = saved("Aino");
        String link = links.issue(aino.id(), Purpose.SIGN_IN);
        String session = sessions.open(aino.id());

        assertThat(guide.query(
                        "MATCH (n) WHERE any(key IN keys(n) WHERE n[key] IN $secrets) RETURN n",
                        Map.of("secrets", List.of(link, session))))
                .isEmpty();
        assertThat(sessions.account(Secret.hash(session)))
                .as("what the database holds opens nothing")
                .isEmpty();
    }

    @Test
    void remembersASessionForTwelveHours() {
        Account aino = saved("Aino");
        String secret = sessions.open(aino.id());
        assertThat(sessions.account(secret)).contains(aino);

        clock.move(AccountSessions.LENGTH.minusSeconds(1));
        assertThat(sessions.account(secret)).contains(aino);
        clock.move(Duration.ofSeconds(1));
        assertThat(sessions.account(secret)).isEmpty();
        sessions.sweep();
        assertThat(guide.query("MATCH (s:Session)-[:OF]->(:Account {id: $id}) RETURN s", Map.of("id", aino.id())))
                .isEmpty();
    }

    @Test
    void endsASessionAndErasesAnAccountWithAllThatOpensIt() {
        Account aino = saved("Aino");
        String ended = sessions.open(aino.id());
        sessions.close(ended);
        assertThat(sessions.account(ended)).isEmpty();

        String secret = sessions.open(aino.id());
        String link = links.issue(aino.id(), Purpose.INVITATION_WEB);
        accounts.remove(aino.id());

        assertThat(sessions.account(secret)).isEmpty();
        assertThat(links.consume(link, Purpose.INVITATION_WEB)).isEmpty();
        assertThat(accounts.find(aino.id())).isEmpty();
        assertThat(guide.query("MATCH (n:OneTimeLink|Session) WHERE NOT (n)-->(:Account) RETURN n", Map.of()))
                .isEmpty();
    }

    @Test
    void linksAConversationByItsCode() {
        Account aino = saved("Aino");
        String phone = conversation();
        String stranger = conversation();
        String code = links.issue(aino.id(), Purpose.INVITATION_TELEGRAM);

        assertThat(conversations.link(code, phone)).contains(aino.id());
        assertThat(conversations.link(code, phone)).as("the turn is repeated").contains(aino.id());
        assertThat(conversations.link(code, stranger)).isEmpty();
        assertThat(conversations.conversationOf(aino.id())).contains(phone);
        assertThat(conversations.accountIn(phone)).contains(aino.id());
        assertThat(conversations.accountIn(stranger)).isEmpty();
    }

    @Test
    void leadsAChatIntoNoOtherFromABrowserThatGoesOnInIt() {
        var continuations = new Continuations(guide.bean(Driver.class), ids, clock, () -> Optional.of("GuideBot"));
        String phone = conversation();
        String browser = conversation();
        guide.query("MATCH (c:Conversation {id: $id}) SET c.key = 'web|' + $id", Map.of("id", browser));
        assertThat(continuations.link("web", browser).orElseThrow().toString())
                .startsWith("https://t.me/GuideBot?start=w");

        guide.query("""
                MATCH (old:Conversation {id: $old}) DETACH DELETE old
                WITH 1 AS gone
                MATCH (c:Conversation {id: $id}) CREATE (:Alias {key: 'web|' + $old})-[:LEADS_TO]->(c)
                """, Map.of("old", browser, "id", phone));

        assertThat(continuations.link("web", browser).orElseThrow().toString()).isEqualTo("https://t.me/GuideBot");
        assertThat(guide.query("MATCH (o:Continuation)-[:OF]->(:Conversation {id: $id}) RETURN o", Map.of("id", phone)))
                .isEmpty();
    }

    @Test
    void leadsNoBrowserIntoAConversationThatIsLinkedLater() {
        String phone = conversation();
        guide.query("""
                MATCH (c:Conversation {id: $id})
                CREATE (:Alias {key: 'web|' + $id})-[:LEADS_TO]->(c),
                       (:Continuation {hash: $id, until: datetime() + duration('PT10M')})-[:OF]->(c)
                """, Map.of("id", phone));

        conversations.link(links.issue(saved("Aino").id(), Purpose.INVITATION_TELEGRAM), phone);

        assertThat(guide.query(
                        "MATCH (n:Alias|Continuation)-[:LEADS_TO|OF]->(:Conversation {id: $id}) RETURN n",
                        Map.of("id", phone)))
                .isEmpty();
    }

    @Test
    void linksAConversationTogetherWithATurnOrNotAtAll() {
        Account aino = saved("Aino");
        String phone = conversation();
        String stranger = conversation();
        String code = links.issue(aino.id(), Purpose.INVITATION_TELEGRAM);
        assertThat(conversations.accept("nonsense", phone)).isEmpty();
        TransactionalWrite hers = conversations.accept(code, phone).orElseThrow();
        TransactionalWrite others = conversations.accept(code, stranger).orElseThrow();

        assertThatThrownBy(() -> inTransaction(tx -> {
                    hers.write(tx);
                    throw new IllegalStateException("the turn fails");
                }))
                .hasMessage("the turn fails");
        assertThat(conversations.accountIn(phone)).isEmpty();

        inTransaction(hers);
        assertThat(conversations.accountIn(phone)).contains(aino.id());
        assertThatThrownBy(() -> inTransaction(others)).hasMessageContaining("somebody else");
        assertThat(conversations.accept(code, stranger)).isEmpty();
        assertThat(conversations.accountIn(phone)).contains(aino.id());
    }

    private void inTransaction(TransactionalWrite write) {
        try (var session = guide.bean(Driver.class).session()) {
            session.executeWriteWithoutResult(write::write);
        }
    }

    @Test
    void goesOnInHerNewConversation() {
        Account aino = saved("Aino");
        String old = conversation();
        String now = conversation();
        conversations.link(links.issue(aino.id(), Purpose.INVITATION_TELEGRAM), old);
        conversations.link(links.issue(aino.id(), Purpose.INVITATION_TELEGRAM), now);

        assertThat(conversations.conversationOf(aino.id())).contains(now);
        assertThat(conversations.accountIn(old)).isEmpty();
    }

    @Test
    void printsAWayInUntilACoordinatorCanAskForOne() {
        accounts.all().stream()
                .filter(account -> account.is(Role.COORDINATOR))
                .forEach(account -> accounts.remove(account.id()));
        var site = new SiteAddress(Optional.empty(), () -> "8123");
        var mail = new RecordingDelivery();
        var first = new FirstCoordinator(accounts, links, List.of(mail), site, ids);

        String link = first.link().orElseThrow();
        assertThat(link).startsWith("http://localhost:8123/sign-in/");
        String again = first.link().orElseThrow();
        assertThat(again).isNotEqualTo(link);
        assertThat(links.consume(secretOf(link), Purpose.OF_THE_WEB)).isEmpty();
        String id = links.consume(secretOf(again), Purpose.OF_THE_WEB).orElseThrow();
        assertThat(accounts.all().stream().filter(account -> account.is(Role.COORDINATOR)))
                .as("no second one is made")
                .hasSize(1);

        accounts.save(accounts.find(id).orElseThrow().called("Cora", Optional.of("cora.%s@example.org".formatted(id))));
        assertThat(first.link()).isEmpty();
        accounts.remove(id);
    }

    @Test
    void leavesACoordinatorIfAllStepDownAtOnce() throws Exception {
        var roles = new Roles(guide.bean(Driver.class));
        List<Account> coordinators = IntStream.range(0, 4)
                .mapToObj(_ ->
                        new Account(ids.next(), "Cora", Optional.empty(), Set.of(Role.COORDINATOR), Optional.empty()))
                .toList();
        coordinators.forEach(accounts::save);
        var together = new CyclicBarrier(coordinators.size());
        try (ExecutorService triers = Executors.newFixedThreadPool(coordinators.size())) {
            List<Future<Roles.Change>> changes = coordinators.stream()
                    .map(account -> triers.submit(() -> {
                        together.await();
                        return roles.change(account.id(), Set.of(), _ -> {});
                    }))
                    .toList();
            List<Roles.Change> outcomes = new java.util.ArrayList<>();
            for (Future<Roles.Change> change : changes) {
                outcomes.add(change.get());
            }
            assertThat(outcomes).containsOnlyOnce(Roles.Change.LAST_COORDINATOR);
        }
        assertThat(accounts.all().stream().filter(account -> account.is(Role.COORDINATOR)))
                .hasSize(1);
        assertThat(roles.change("nobody", Set.of(), _ -> {})).isEqualTo(Roles.Change.GONE);
        coordinators.forEach(account -> accounts.remove(account.id()));
    }

    @Test
    void sendsALinkToWhomItKnowsAndNothingToOthers() {
        Account aino = saved("Aino", "s.%s@example.org".formatted(ids.next()));
        var mail = new RecordingDelivery();
        var site = new SiteAddress(Optional.of(java.net.URI.create("https://guide.example.org")), () -> "");
        var requests = new SignInRequests(accounts, links, List.of(mail), site, Runnable::run);

        requests.request("stranger@example.org", "en");
        assertThat(mail.sent).isEmpty();
        requests.request(aino.mail().orElseThrow(), "fi");

        assertThat(mail.sent).hasSize(1).first().asString().startsWith("fi https://guide.example.org/sign-in/");
    }

    private static String secretOf(String link) {
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private Account saved(String name) {
        var account = new Account(ids.next(), name, Optional.empty(), Set.of(Role.MENTOR), Optional.empty());
        accounts.save(account);
        return account;
    }

    private Account saved(String name, String mail) {
        Account account = saved(name).called(name, Optional.of(mail));
        assertThat(accounts.save(account)).isTrue();
        return account;
    }

    private String conversation() {
        String id = ids.next();
        guide.query("CREATE (:Conversation {id: $id, key: $id, channel: 'test'})", Map.of("id", id));
        return id;
    }

    /** Reaches who has a mail address. */
    private static final class RecordingDelivery implements LinkDelivery {

        private final List<String> sent = new java.util.ArrayList<>();

        @Override
        public boolean reaches(Account account) {
            return account.mail().isPresent();
        }

        @Override
        public void deliver(Account account, String link, String language) {
            sent.add(language + " " + link);
        }
    }
}
