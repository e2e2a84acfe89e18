package org.guidepost.bot.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.guidepost.bot.audit.AuditEntry;
import org.guidepost.bot.audit.AuditLog;
import org.guidepost.bot.conversation.Claims;
import org.guidepost.bot.conversation.Ids;
import org.guidepost.bot.gap.Gap;
import org.guidepost.bot.gap.GapState;
import org.guidepost.bot.gap.GapUpdate;
import org.guidepost.bot.gap.Gaps;
import org.guidepost.bot.mentoring.CaseJournal;
import org.guidepost.bot.mentoring.CaseOpening;
import org.guidepost.bot.people.Account;
import org.guidepost.bot.people.Accounts;
import org.guidepost.bot.people.Role;
import org.guidepost.bot.proposal.EntryDraft;
import org.guidepost.bot.proposal.FactDraft;
import org.guidepost.bot.proposal.Proposal;
import org.guidepost.bot.proposal.Proposal.State;
import org.guidepost.bot.publication.GateRun;
import org.guidepost.bot.publication.PublishedContent;
import org.guidepost.bot.turn.TurnHandler;
import org.guidepost.connectors.channel.Inbound;
import org.guidepost.connectors.channel.Inbox;
import org.guidepost.connectors.channel.InboxUnavailableException;
import org.guidepost.knowledge.Content;
import org.guidepost.knowledge.ContentGraph;
import org.guidepost.knowledge.ContentReading;
import org.guidepost.knowledge.ImportProgress;
import org.guidepost.knowledge.database.DatabaseAddress;
import org.guidepost.knowledge.database.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/** The loop that makes the guide better: asked → answered by a mentor → proposed → tried → published → told. */
@ExtendWith(TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProposalsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String CHANNEL = "nobody-listens";
    private static final String ASKED = "Jak hodować jedwabniki na balkonie w bloku?";
    private static final String ASKED_OTHERWISE = "czy wolno trzymać jedwabniki w domu na balkonie";

    private Site site;
    private Visitor coordinator;
    private ProposalDesk desk;

    @BeforeAll
    void start(DatabaseAddress database, @TempDir Path content) throws IOException {
        PolishContent.copyTo(content);
        site = Site.on(database, content, Map.of());
        coordinator = site.signedIn(site.coordinator("Cora"));
        desk = new ProposalDesk(site, coordinator);
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @Test
    void aMentorsAnswerBecomesWhatTheGuideSaysAndWhoAskedIsToldOnce() {
        Record first = ask("ola", ASKED);
        assertThat(first.get("decision").asString()).isNotEqualTo("answer");
        wantsToKnow(first);
        // She asks once more before she asks for a mentor: it is still the first question whose answer she waits for.
        Record again = ask("ola", ASKED);
        String about =
                answeredCase(again.get("turn").asString(), "Zadzwoń do mnie: +48 601 234 567. Zapytaj weterynarza.");

        String id = desk.propose("from-case/" + about);
        assertThat(desk.show(id)).contains("jedwabniki", "Zapytaj weterynarza").doesNotContain("601 234 567");
        ProposalDesk other = new ProposalDesk(site, site.signedIn(site.coordinator("Berta")));
        assertThat(other.show(id)).as("locked while Cora edits it").contains("Cora is editing this");

        desk.save(id, desk.entry(id, ASKED, "Hodowla jedwabników", PolishContent.variants("jedwabniki")));
        assertThat(desk.show(id)).contains("<ins>Hodowla jedwabników</ins>");
        assertThat(desk.show(id, "/preview")).contains("Hodowla jedwabnik");
        desk.approveAndPublish(id);
        desk.awaitPublished(id);

        assertThat(desk.run(id).millis()).isLessThan(20_000);
        String topic = desk.proposal(id).draft().topic();
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(2))
                .until(() -> topic.equals(ask("ewa-" + UUID.randomUUID(), ASKED_OTHERWISE)
                        .get("entry")
                        .asString("")));
        await().atMost(PATIENCE).until(() -> told("ola") == 1);
        ask("ola", "Ile kosztuje rejestracja firmy?");
        assertThat(told("ola")).isEqualTo(1);
        assertThat(site.query("MATCH (g:GoldenCase {text: $text}) RETURN g.topic AS topic", Map.of("text", ASKED)))
                .extracting(row -> row.get("topic").asString())
                .containsExactly(topic);
        assertThat(desk.show(id)).contains("Before and after");

        assertThat(readAgain().entries()).as("a restart keeps it").anyMatch(entry -> entry.id()
                .equals(topic));
        assertThat(coordinator.get("/console/versions").body()).contains(desk.file(id));
        desk.takeBack(desk.file(id));
        assertThat(site.bean(ContentGraph.class).scheme().topics())
                .as("its topic goes with it")
                .noneMatch(gone -> gone.id().equals(topic));
    }

    @Test
    void theGateStopsWhatDoesNotAnswerItsOwnQuestionAndAReasonOverridesIt() {
        String id = desk.write("fi", "Miksi kuu on niin kaukana maasta?", "Hinnoittelu toisin");
        desk.approveAndPublish(id);
        desk.awaitRun(id, GateRun.State.BLOCKED);
        assertThat(desk.run(id).findings()).extracting("rule").contains("own-question-missed");
        assertThat(desk.show(id)).contains("still not answered").doesNotContain("Publish all the same");

        desk.press(id, "publish", "Anyway");
        desk.awaitRun(id, GateRun.State.BLOCKED);

        Account chief = site.coordinator("Chief");
        site.bean(Accounts.class).save(chief.with(Set.of(Role.COORDINATOR, Role.PUBLISH_OVERRIDE)));
        new ProposalDesk(site, site.signedIn(chief)).press(id, "publish", "We know better");
        desk.awaitRun(id, GateRun.State.PUBLISHED);

        assertThat(site.bean(AuditLog.class).page(0, 50))
                .filteredOn(entry -> entry.action().equals("proposal-published-over-the-gate"))
                .extracting(AuditEntry::name, AuditEntry::detail)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Chief", "We know better"));
        String topic = desk.proposal(id).draft().topic();
        assertThat(site.bean(ContentGraph.class).entry(topic, "fi")).isPresent();
    }

    @Test
    void goesBackToWhatWasDelivered() {
        ContentGraph graph = site.bean(ContentGraph.class);
        String before = graph.entry("tax.vat", "pl").orElseThrow().title();
        String id = desk.change("tax.vat", "VAT inaczej", List.of());
        desk.approveAndPublish(id);
        desk.awaitRun(id, GateRun.State.PUBLISHED);
        assertThat(graph.entry("tax.vat", "pl").orElseThrow().title()).isEqualTo("VAT inaczej");

        desk.takeBack("entries/pl/tax.vat.yaml");

        assertThat(graph.entry("tax.vat", "pl").orElseThrow().title()).isEqualTo(before);
        assertThat(site.bean(AuditLog.class).page(0, 50))
                .extracting(AuditEntry::action)
                .contains("version-restored");
    }

    @Test
    void anOlderProposalDoesNotUndoWhatWasPublishedMeanwhile() {
        ContentGraph graph = site.bean(ContentGraph.class);
        var before = graph.entry("money.pricing", "pl").orElseThrow();
        String earlier = desk.change("money.pricing", "Ceny po nowemu", List.of());
        String later = desk.change("money.pricing", before.title(), List.of("ile wziąć za godzinę szycia"));
        desk.approve(later);
        desk.approveAndPublish(earlier);
        desk.awaitRun(earlier, GateRun.State.PUBLISHED);

        desk.press(later, "publish");
        desk.awaitRun(later, GateRun.State.OUTDATED);
        assertThat(desk.show(later)).contains("The text has been changed since", "Begin again from the present text");
        assertThat(graph.entry("money.pricing", "pl").orElseThrow().title()).isEqualTo("Ceny po nowemu");

        desk.press(later, "begin-again");
        desk.press(later, "release");
        desk.approveAndPublish(later);
        desk.awaitRun(later, GateRun.State.PUBLISHED);
        var after = graph.entry("money.pricing", "pl").orElseThrow();
        assertThat(after.title()).isEqualTo("Ceny po nowemu");
        assertThat(after.variants()).contains("ile wziąć za godzinę szycia");
    }

    @Test
    void aNewEntryWhereOneStandsBecomesAChangeOfIt() {
        String id = desk.write("pl", "", "Gotowość inaczej");
        desk.press(id, "edit");
        Map<String, String> fields = desk.entry(id, "", "Gotowość inaczej", PolishContent.variants("gotowość"));
        fields.put("topic", "idea.readiness");
        fields.put("basedOn", "");
        desk.save(id, fields);
        assertThat(desk.show(id)).contains("Begin again from the present text").doesNotContain("/approve");

        desk.press(id, "begin-again");

        var standing =
                site.bean(ContentGraph.class).entry("idea.readiness", "pl").orElseThrow();
        assertThat(desk.proposal(id).kind()).isEqualTo(Proposal.Kind.CHANGED_TEXT);
        assertThat(desk.proposal(id).draft().title()).isEqualTo(standing.title());
        assertThat(desk.proposal(id).draft().lines())
                .contains("hodowla gotowość")
                .containsAll(standing.variants());
        assertThat(desk.show(id)).doesNotContain("Begin again from the present text");
    }

    @Test
    void saysWhatIsWrongBeforeAnythingIsPublished() {
        String id = desk.write("fi", "", "Otsikko");
        desk.press(id, "edit");
        Map<String, String> fields = desk.entry(id, "", "Otsikko", "yksi tapa");
        fields.put("in", "fi");
        desk.save(id, fields);

        assertThat(desk.show(id)).contains("Ways to ask: 1. At least 10 are wanted.");
        assertThat(desk.show(id, "?language=fi"))
                .contains("Tapoja kysyä: 1. Tarvitaan vähintään 10.")
                .doesNotContain("are wanted");
        desk.approveAndPublish(id);
        desk.awaitRun(id, GateRun.State.REFUSED);
        assertThat(desk.run(id).problems())
                .anySatisfy(problem -> assertThat(problem.reason()).contains("at least 10 are wanted"));
        assertThat(desk.show(id, "?language=pl"))
                .as("the gate says it too")
                .contains("Sposoby pytania: 1. Potrzeba co najmniej 10.");
        assertThat(desk.proposal(id).state()).isEqualTo(State.APPROVED);

        assertThat(desk.press(id, "dismiss", "Ei nyt").statusCode()).isEqualTo(302);
        assertThat(desk.proposal(id).state()).isEqualTo(State.DISMISSED);
    }

    @Test
    void aGapIsAnsweredByWhatIsPublishedForItAndOpensAgain() {
        String question = "Jak hodować strusie w mieszkaniu w bloku?";
        String turn = unanswered("ida", question);
        site.bean(GapUpdate.class).run();
        String gap = gapOf(turn).id();
        assertThat(gapOf(turn).state()).isEqualTo(GapState.OPEN);

        assertThat(coordinator.get("/console/gaps/" + gap).body()).contains(question);
        String id = desk.propose("from-gap/" + gap);
        assertThat(desk.proposal(id).source()).isEqualTo(Proposal.Source.GAP);
        assertThat(desk.proposal(id).question()).isEqualTo(question);
        assertThat(desk.propose("from-gap/" + gap)).as("one at a time").isEqualTo(id);
        assertThat(coordinator.get("/console/gaps").body()).contains("/console/gaps/" + gap);
        desk.publish(id, question, "Hodowla strusi", "strusie");
        assertThat(gapOf(turn).state()).isEqualTo(GapState.ANSWERED);
        assertThat(coordinator.get("/console/gaps").body()).doesNotContain("/console/gaps/" + gap);
        assertThat(coordinator.get("/console/gaps?state=answered").body()).contains("/console/gaps/" + gap);
        site.bean(GapUpdate.class).run();
        assertThat(gapOf(turn).state()).as("as long as nobody falls short").isEqualTo(GapState.ANSWERED);

        String later = ask("jola", question).get("turn").asString();
        site.query("""
                MATCH (t:Turn {id: $turn})
                MERGE (f:Feedback {id: 'strusie'})-[:ON]->(t) SET f.helpful = false, f.at = t.at, f.triage = 'new'
                """, Map.of("turn", later));
        site.bean(GapUpdate.class).run();
        assertThat(gapOf(later).id()).isEqualTo(gap);
        assertThat(gapOf(later).state()).isEqualTo(GapState.OPEN);

        desk.takeBack(desk.file(id));
        assertThat(gapOf(turn).state()).isEqualTo(GapState.OPEN);
    }

    @Test
    void aGapOpensAgainWhenItsAnswerIsTakenBack() {
        String question = "Czy mogę prowadzić wypożyczalnię sterowców?";
        String turn = unanswered("kaja", question);
        site.bean(GapUpdate.class).run();
        String about = answeredCase(turn, "Zapytaj w urzędzie lotnictwa.");
        String id = desk.propose("from-case/" + about);
        desk.publish(id, question, "Wypożyczalnia sterowców", "sterowce");
        assertThat(gapOf(turn).state()).as("by the case in it").isEqualTo(GapState.ANSWERED);

        desk.takeBack(desk.file(id));

        assertThat(gapOf(turn).state()).isEqualTo(GapState.OPEN);
    }

    /** Somebody asks what the guide does not know, whatever the other tests have taught it. */
    private String unanswered(String who, String question) {
        String turn = ask(who, question).get("turn").asString();
        site.query(
                "MATCH (t:Turn {id: $turn}) SET t.decision = 'escalate', t.reason = 'no-entry' REMOVE t.entry",
                Map.of("turn", turn));
        return turn;
    }

    private Gap gapOf(String turn) {
        String id = site.query("MATCH (:Turn {id: $turn})-[:IN_GAP]->(g:Gap) RETURN g.id AS id", Map.of("turn", turn))
                .getFirst()
                .get("id")
                .asString();
        return site.bean(Gaps.class).find(id).orElseThrow();
    }

    @Test
    void anAnswerThatDidNotHelpBecomesAChangeOfItsText() {
        Record asked = ask("lena", "Ile kosztuje rejestracja firmy?");
        String turn = asked.get("turn").asString();
        site.query("""
                MATCH (t:Turn {id: $turn}) SET t.entry = 'tax.vat', t.decision = 'answer', t.language = 'pl'
                MERGE (f:Feedback {id: 'lena'})-[:ON]->(t)
                SET f.helpful = false, f.reason = 'outdated', f.at = t.at, f.triage = 'new'
                """, Map.of("turn", turn));
        String conversation = asked.get("conversation").asString();
        assertThat(coordinator.get("/console/conversations/" + conversation).body())
                .contains("/console/proposals/from-turn/" + turn);

        Proposal made = desk.proposal(desk.propose("from-turn/" + turn));

        assertThat(made.kind()).isEqualTo(Proposal.Kind.CHANGED_TEXT);
        assertThat(made.source()).isEqualTo(Proposal.Source.RATING);
        assertThat(made.remark()).isEqualTo("outdated");
        assertThat(made.draft())
                .isEqualTo(EntryDraft.of(
                        site.bean(ContentGraph.class).entry("tax.vat", "pl").orElseThrow()));
        site.query("MATCH (t:Turn {id: $turn}) REMOVE t.entry", Map.of("turn", turn));
        assertThat(coordinator
                        .post("/console/proposals/from-turn/" + turn, Map.of())
                        .statusCode())
                .as("nothing was answered")
                .isEqualTo(404);
    }

    @Test
    void aFactIsChangedFromItsPage() {
        ContentGraph graph = site.bean(ContentGraph.class);
        String before = graph.fact("fi-registration").getFirst().text();
        assertThat(coordinator.get("/console/knowledge/facts/fi-registration").body())
                .contains("/console/proposals/from-fact/fi-registration");
        String id = desk.propose("from-fact/fi-registration");
        FactDraft draft = (FactDraft) desk.proposal(id).draft();
        assertThat(desk.proposal(id).source()).isEqualTo(Proposal.Source.FACT);
        assertThat(draft.text()).isEqualTo(before);

        desk.save(
                id,
                desk.finished(
                        id,
                        Map.of(
                                "question", "",
                                "topic", draft.topic(),
                                "text", before + " It is made online.",
                                "asOf", draft.asOf(),
                                "confidence", draft.confidence(),
                                "sourceUrl", draft.sourceUrl(),
                                "publisher", draft.publisher(),
                                "sourceKind", draft.sourceKind(),
                                "check", draft.check())));
        desk.approveAndPublish(id);
        desk.awaitPublished(id);
        assertThat(graph.fact("fi-registration").getFirst().text()).endsWith("It is made online.");

        assertThat(coordinator.get("/console/versions").body()).contains("fi-registration");
        assertThat(coordinator
                        .post("/console/proposals/from-fact/nothing", Map.of())
                        .statusCode())
                .isEqualTo(404);
    }

    private Content readAgain() {
        return ((ContentReading.Accepted) site.bean(PublishedContent.class).read(ImportProgress.UNWATCHED)).content();
    }

    /** Somebody asks, and the guide decides; what became of it. */
    private Record ask(String who, String question) {
        var inbound = new Inbound(
                CHANNEL,
                UUID.randomUUID().toString(),
                who,
                new Inbound.Content.Utterance(question),
                Optional.of("pl"),
                Instant.EPOCH);
        // The first one may take longer than people are made to wait.
        await().atMost(PATIENCE)
                .ignoreExceptionsInstanceOf(InboxUnavailableException.class)
                .until(() -> site.bean(Inbox.class).accept(inbound) != null);
        site.bean(Claims.class).next(List.of(CHANNEL)).ifPresent(site.bean(TurnHandler.class)::handle);
        return site.query("""
                        MATCH (t:Turn)-[:IN]->(c:Conversation {address: $who})
                        RETURN t.id AS turn, t.decision AS decision, t.entry AS entry, c.id AS conversation
                        ORDER BY t.sequence DESC LIMIT 1
                        """, Map.of("who", who)).getFirst();
    }

    private void wantsToKnow(Record turn) {
        site.query(
                """
                MATCH (p:Person)-[:TALKS_IN]->(:Conversation {id: $conversation}), (t:Turn {id: $turn})
                MERGE (p)-[:WANTS_TO_KNOW]->(t)
                """,
                Map.of(
                        "conversation", turn.get("conversation").asString(),
                        "turn", turn.get("turn").asString()));
    }

    private String answeredCase(String turn, String answer) {
        Driver driver = site.bean(Driver.class);
        var opening = site.bean(CaseJournal.class)
                .open(turn, new CaseOpening(ASKED, "no-entry", "pl", Optional.of("PL"), Optional.empty(), false));
        try (var session = driver.session()) {
            session.executeWriteWithoutResult(opening::write);
        }
        return site.query(
                        """
                        MATCH (k:Case)-[:FROM]->(:Turn {id: $turn})
                        CREATE (:Letter {id: $id, by: 'MENTOR', text: $answer, position: 1})-[:OF]->(k)
                        RETURN k.id AS id
                        """,
                        Map.of(
                                "turn",
                                turn,
                                "answer",
                                answer,
                                "id",
                                site.bean(Ids.class).next()))
                .getFirst()
                .get("id")
                .asString();
    }

    private long told(String who) {
        return site.query("""
                        MATCH (m:Message)-[:IN]->(:Conversation {address: $who})
                        WHERE m.body CONTAINS 'Teraz przewodnik zna' RETURN count(m) AS told
                        """, Map.of("who", who)).getFirst().get("told").asLong();
    }
}
