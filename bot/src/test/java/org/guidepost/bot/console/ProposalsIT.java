package org.guidepost.bot.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guidepost.bot.audit.AuditEntry;
import org.guidepost.bot.audit.AuditLog;
import org.guidepost.bot.conversation.Claims;
import org.guidepost.bot.conversation.Ids;
import org.guidepost.bot.fault.Guide;
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
import org.guidepost.bot.proposal.Proposals;
import org.guidepost.bot.publication.GateRun;
import org.guidepost.bot.publication.GateRuns;
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
import org.springframework.util.FileSystemUtils;

/** The loop that makes the guide better: asked → answered by a mentor → proposed → tried → published → told. */
@ExtendWith(TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProposalsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Path SHIPPED = Path.of("../knowledge-graph/content/entries/pl");
    private static final String CHANNEL = "nobody-listens";
    private static final String ASKED = "Jak hodować jedwabniki na balkonie w bloku?";
    private static final String ASKED_OTHERWISE = "czy wolno trzymać jedwabniki w domu na balkonie";
    private static final String TEXT = """
            Hodowla jedwabników w domu to mała działalność, którą można zacząć spokojnie i krok po kroku.

            - Sprawdź w regulaminie budynku, czy wolno trzymać zwierzęta na balkonie.
            - Zapytaj powiatowego lekarza weterynarii, czy trzeba zgłosić hodowlę.
            - Zaplanuj miejsce, temperaturę i stały dostęp do liści morwy.
            - Policz koszty jedzenia, pudełek i prądu, zanim kupisz jajeczka.

            Zacznij od małej liczby gąsienic i zapisuj, co się udaje. Porozmawiaj z osobami, które już hodują jedwabniki. Gdy znajdziesz pierwszych kupców, zgłoś działalność we właściwym urzędzie.
            """;

    private Site site;
    private Visitor coordinator;

    /** The few topics, spoken about in Polish as well. */
    @BeforeAll
    void start(DatabaseAddress database, @TempDir Path content) throws IOException {
        FileSystemUtils.copyRecursively(Guide.FEW_TOPICS, content);
        Files.writeString(
                content.resolve("languages.yaml"),
                "  - {code: pl, name: Polish, native: polski, direction: ltr, analyzer: standard-folding}\n",
                StandardOpenOption.APPEND);
        Files.createDirectories(content.resolve("entries/pl"));
        for (String topic : List.of("legal.registration", "tax.vat", "money.pricing", "idea.readiness")) {
            Files.copy(SHIPPED.resolve(topic + ".yaml"), content.resolve("entries/pl/" + topic + ".yaml"));
        }
        site = Site.on(database, content, Map.of());
        coordinator = site.signedIn(site.coordinator("Cora"));
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
        String about =
                answeredCase(first.get("turn").asString(), "Zadzwoń do mnie: +48 601 234 567. Zapytaj weterynarza.");

        String page = coordinator
                .post("/console/proposals/from-case/" + about, Map.of())
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String id = page.substring(page.lastIndexOf('/') + 1);
        assertThat(coordinator.get(path(page)).body())
                .contains("jedwabniki", "Zapytaj weterynarza")
                .doesNotContain("601 234 567");
        Visitor other = site.signedIn(site.coordinator("Berta"));
        assertThat(other.get(path(page)).body())
                .as("locked while Cora edits it")
                .contains("Cora is editing this");

        coordinator.get(path(page));
        coordinator.post(path(page), entry(id, ASKED, "Hodowla jedwabników", variants("jedwabniki")));
        assertThat(coordinator.get(path(page)).body()).contains("<ins>Hodowla jedwabników</ins>");
        assertThat(coordinator.get(path(page) + "/preview").body()).contains("Hodowla jedwabnik");
        approveAndPublish(id);

        await().atMost(PATIENCE)
                .until(() -> proposal(id).state() == State.PUBLISHED || run(id).state() != GateRun.State.RUNNING);
        assertThat(run(id).problems()).isEmpty();
        assertThat(run(id).findings()).isEmpty();
        await().atMost(PATIENCE).until(() -> run(id).state() == GateRun.State.PUBLISHED);
        assertThat(run(id).millis()).isLessThan(20_000);
        String topic = proposal(id).draft().topic();
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(2))
                .until(() -> topic.equals(ask("ewa-" + UUID.randomUUID(), ASKED_OTHERWISE)
                        .get("entry")
                        .asString("")));
        await().atMost(PATIENCE).until(() -> told("ola") == 1);
        ask("ola", "Ile kosztuje rejestracja firmy?");
        assertThat(told("ola")).isEqualTo(1);
        assertThat(query("MATCH (g:GoldenCase {text: $text}) RETURN g.topic AS topic", Map.of("text", ASKED)))
                .extracting(row -> row.get("topic").asString())
                .containsExactly(topic);
        assertThat(coordinator.get(path(page)).body()).contains("Before and after");

        String file = "entries/pl/" + topic + ".yaml";
        assertThat(readAgain().entries()).as("a restart keeps it").anyMatch(entry -> entry.id()
                .equals(topic));
        assertThat(coordinator.get("/console/versions").body()).contains(file);
        coordinator.get("/console/versions?path=" + file);
        coordinator.post("/console/versions/restore", Map.of("path", file, "version", "0"));
        assertThat(site.bean(ContentGraph.class).scheme().topics())
                .as("its topic goes with it")
                .noneMatch(gone -> gone.id().equals(topic));
    }

    @Test
    void theGateStopsWhatDoesNotAnswerItsOwnQuestionAndAReasonOverridesIt() {
        String id = newEntry("fi", "Miksi kuu on niin kaukana maasta?", "Hinnoittelu toisin");
        approveAndPublish(id);
        await().atMost(PATIENCE).until(() -> run(id).state() == GateRun.State.BLOCKED);
        assertThat(run(id).findings()).extracting("rule").contains("own-question-missed");
        assertThat(coordinator.get("/console/proposals/" + id).body())
                .contains("still not answered")
                .doesNotContain("Publish all the same");

        coordinator.post("/console/proposals/" + id + "/publish", Map.of("version", version(id), "why", "Anyway"));
        await().atMost(PATIENCE).until(() -> run(id).state() == GateRun.State.BLOCKED);

        Account chief = site.coordinator("Chief");
        site.bean(Accounts.class).save(chief.with(Set.of(Role.COORDINATOR, Role.PUBLISH_OVERRIDE)));
        Visitor visitor = site.signedIn(chief);
        visitor.get("/console/proposals/" + id);
        visitor.post("/console/proposals/" + id + "/publish", Map.of("version", version(id), "why", "We know better"));
        await().atMost(PATIENCE).until(() -> run(id).state() == GateRun.State.PUBLISHED);

        assertThat(site.bean(AuditLog.class).page(0, 50))
                .filteredOn(entry -> entry.action().equals("proposal-published-over-the-gate"))
                .extracting(AuditEntry::name, AuditEntry::detail)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Chief", "We know better"));
        String topic = proposal(id).draft().topic();
        assertThat(site.bean(ContentGraph.class).entry(topic, "fi")).isPresent();
    }

    @Test
    void goesBackToWhatWasDelivered() {
        ContentGraph graph = site.bean(ContentGraph.class);
        String before = graph.entry("tax.vat", "pl").orElseThrow().title();
        String id = changeOf("tax.vat", "VAT inaczej", List.of());
        approveAndPublish(id);
        await().atMost(PATIENCE).until(() -> run(id).state() == GateRun.State.PUBLISHED);
        assertThat(graph.entry("tax.vat", "pl").orElseThrow().title()).isEqualTo("VAT inaczej");

        coordinator.get("/console/versions?path=entries/pl/tax.vat.yaml");
        coordinator.post("/console/versions/restore", Map.of("path", "entries/pl/tax.vat.yaml", "version", "0"));

        assertThat(graph.entry("tax.vat", "pl").orElseThrow().title()).isEqualTo(before);
        assertThat(site.bean(AuditLog.class).page(0, 50))
                .extracting(AuditEntry::action)
                .contains("version-restored");
    }

    @Test
    void anOlderProposalDoesNotUndoWhatWasPublishedMeanwhile() {
        ContentGraph graph = site.bean(ContentGraph.class);
        var before = graph.entry("money.pricing", "pl").orElseThrow();
        String earlier = changeOf("money.pricing", "Ceny po nowemu", List.of());
        String later = changeOf("money.pricing", before.title(), List.of("ile wziąć za godzinę szycia"));
        approve(later);
        approveAndPublish(earlier);
        await().atMost(PATIENCE).until(() -> run(earlier).state() == GateRun.State.PUBLISHED);

        coordinator.get("/console/proposals/" + later);
        coordinator.post("/console/proposals/" + later + "/publish", Map.of("version", version(later)));
        await().atMost(PATIENCE).until(() -> run(later).state() == GateRun.State.OUTDATED);
        assertThat(coordinator.get("/console/proposals/" + later).body())
                .contains("The text has been changed since", "Begin again from the present text");
        assertThat(graph.entry("money.pricing", "pl").orElseThrow().title()).isEqualTo("Ceny po nowemu");

        coordinator.post("/console/proposals/" + later + "/begin-again", Map.of());
        coordinator.post("/console/proposals/" + later + "/release", Map.of());
        approveAndPublish(later);
        await().atMost(PATIENCE).until(() -> run(later).state() == GateRun.State.PUBLISHED);
        var after = graph.entry("money.pricing", "pl").orElseThrow();
        assertThat(after.title()).isEqualTo("Ceny po nowemu");
        assertThat(after.variants()).contains("ile wziąć za godzinę szycia");
    }

    @Test
    void aNewEntryWhereOneStandsBecomesAChangeOfIt() {
        String id = newEntry("pl", "", "Gotowość inaczej");
        coordinator.post("/console/proposals/" + id + "/edit", Map.of());
        Map<String, String> fields = entry(id, "", "Gotowość inaczej", variants("gotowość"));
        fields.put("topic", "idea.readiness");
        fields.put("basedOn", "");
        coordinator.post("/console/proposals/" + id, fields);
        assertThat(coordinator.get("/console/proposals/" + id).body())
                .contains("Begin again from the present text")
                .doesNotContain("/approve");

        coordinator.post("/console/proposals/" + id + "/begin-again", Map.of());

        var standing =
                site.bean(ContentGraph.class).entry("idea.readiness", "pl").orElseThrow();
        assertThat(proposal(id).kind()).isEqualTo(Proposal.Kind.CHANGED_TEXT);
        assertThat(proposal(id).draft().title()).isEqualTo(standing.title());
        assertThat(proposal(id).draft().lines()).contains("hodowla gotowość").containsAll(standing.variants());
        assertThat(coordinator.get("/console/proposals/" + id).body())
                .doesNotContain("Begin again from the present text");
    }

    @Test
    void saysWhatIsWrongBeforeAnythingIsPublished() {
        String id = newEntry("fi", "", "Otsikko");
        coordinator.get("/console/proposals/" + id);
        coordinator.post("/console/proposals/" + id + "/edit", Map.of());
        Map<String, String> fields = entry(id, "", "Otsikko", "yksi tapa");
        fields.put("in", "fi");
        coordinator.post("/console/proposals/" + id, fields);

        assertThat(coordinator.get("/console/proposals/" + id).body())
                .contains("Ways to ask: 1. At least 10 are wanted.");
        assertThat(coordinator.get("/console/proposals/" + id + "?language=fi").body())
                .contains("Tapoja kysyä: 1. Tarvitaan vähintään 10.")
                .doesNotContain("are wanted");
        approveAndPublish(id);
        await().atMost(PATIENCE).until(() -> run(id).state() == GateRun.State.REFUSED);
        assertThat(run(id).problems())
                .anySatisfy(problem -> assertThat(problem.reason()).contains("at least 10 are wanted"));
        assertThat(coordinator.get("/console/proposals/" + id + "?language=pl").body())
                .as("the gate says it too")
                .contains("Sposoby pytania: 1. Potrzeba co najmniej 10.");
        assertThat(proposal(id).state()).isEqualTo(State.APPROVED);

        HttpResponse<String> dismissed = coordinator.post(
                "/console/proposals/" + id + "/dismiss", Map.of("version", version(id), "why", "Ei nyt"));
        assertThat(dismissed.statusCode()).isEqualTo(302);
        assertThat(proposal(id).state()).isEqualTo(State.DISMISSED);
    }

    @Test
    void aGapIsAnsweredByWhatIsPublishedForItAndOpensAgain() {
        String question = "Jak hodować strusie w mieszkaniu w bloku?";
        String turn = unanswered("ida", question);
        site.bean(GapUpdate.class).run();
        String gap = gapOf(turn).id();
        assertThat(gapOf(turn).state()).isEqualTo(GapState.OPEN);

        coordinator.get("/console/gaps/" + gap);
        String page = made(coordinator.post("/console/proposals/from-gap/" + gap, Map.of()));
        String id = page.substring(page.lastIndexOf('/') + 1);
        assertThat(proposal(id).source()).isEqualTo(Proposal.Source.GAP);
        assertThat(proposal(id).question()).isEqualTo(question);
        assertThat(made(coordinator.post("/console/proposals/from-gap/" + gap, Map.of())))
                .as("one at a time")
                .isEqualTo(page);
        assertThat(coordinator.get("/console/gaps").body()).contains("/console/gaps/" + gap);
        publishEntry(id, question, "Hodowla strusi", "strusie");
        assertThat(gapOf(turn).state()).isEqualTo(GapState.ANSWERED);
        assertThat(coordinator.get("/console/gaps").body()).doesNotContain("/console/gaps/" + gap);
        assertThat(coordinator.get("/console/gaps?state=answered").body()).contains("/console/gaps/" + gap);
        site.bean(GapUpdate.class).run();
        assertThat(gapOf(turn).state()).as("as long as nobody falls short").isEqualTo(GapState.ANSWERED);

        String later = ask("jola", question).get("turn").asString();
        query("""
                MATCH (t:Turn {id: $turn})
                MERGE (f:Feedback {id: 'strusie'})-[:ON]->(t) SET f.helpful = false, f.at = t.at, f.triage = 'new'
                """, Map.of("turn", later));
        site.bean(GapUpdate.class).run();
        assertThat(gapOf(later).id()).isEqualTo(gap);
        assertThat(gapOf(later).state()).isEqualTo(GapState.OPEN);

        String file = "entries/pl/" + proposal(id).draft().topic() + ".yaml";
        coordinator.get("/console/versions?path=" + file);
        coordinator.post("/console/versions/restore", Map.of("path", file, "version", "0"));
        assertThat(gapOf(turn).state()).isEqualTo(GapState.OPEN);
    }

    @Test
    void aGapOpensAgainWhenItsAnswerIsTakenBack() {
        String question = "Czy mogę prowadzić wypożyczalnię sterowców?";
        String turn = unanswered("kaja", question);
        site.bean(GapUpdate.class).run();
        String about = answeredCase(turn, "Zapytaj w urzędzie lotnictwa.");
        coordinator.get("/console/cases/" + about);
        String id = id(coordinator.post("/console/proposals/from-case/" + about, Map.of()));
        publishEntry(id, question, "Wypożyczalnia sterowców", "sterowce");
        assertThat(gapOf(turn).state()).as("by the case in it").isEqualTo(GapState.ANSWERED);

        String file = "entries/pl/" + proposal(id).draft().topic() + ".yaml";
        coordinator.get("/console/versions?path=" + file);
        coordinator.post("/console/versions/restore", Map.of("path", file, "version", "0"));

        assertThat(gapOf(turn).state()).isEqualTo(GapState.OPEN);
    }

    /** Somebody asks what the guide does not know, whatever the other tests have taught it. */
    private String unanswered(String who, String question) {
        String turn = ask(who, question).get("turn").asString();
        query(
                "MATCH (t:Turn {id: $turn}) SET t.decision = 'escalate', t.reason = 'no-entry' REMOVE t.entry",
                Map.of("turn", turn));
        return turn;
    }

    private void publishEntry(String id, String question, String title, String about) {
        coordinator.get("/console/proposals/" + id);
        coordinator.post("/console/proposals/" + id, entry(id, question, title, variants(about)));
        approveAndPublish(id);
        await().atMost(PATIENCE).until(() -> !run(id).isRunning());
        assertThat(run(id).findings()).isEmpty();
        assertThat(run(id).problems()).isEmpty();
        await().atMost(PATIENCE).until(() -> run(id).state() == GateRun.State.PUBLISHED);
    }

    private Gap gapOf(String turn) {
        String id = query("MATCH (:Turn {id: $turn})-[:IN_GAP]->(g:Gap) RETURN g.id AS id", Map.of("turn", turn))
                .getFirst()
                .get("id")
                .asString();
        return site.bean(Gaps.class).find(id).orElseThrow();
    }

    @Test
    void anAnswerThatDidNotHelpBecomesAChangeOfItsText() {
        Record asked = ask("lena", "Ile kosztuje rejestracja firmy?");
        String turn = asked.get("turn").asString();
        query("""
                MATCH (t:Turn {id: $turn}) SET t.entry = 'tax.vat', t.decision = 'answer', t.language = 'pl'
                MERGE (f:Feedback {id: 'lena'})-[:ON]->(t)
                SET f.helpful = false, f.reason = 'outdated', f.at = t.at, f.triage = 'new'
                """, Map.of("turn", turn));
        String conversation = asked.get("conversation").asString();
        assertThat(coordinator.get("/console/conversations/" + conversation).body())
                .contains("/console/proposals/from-turn/" + turn);

        Proposal made = proposal(id(coordinator.post("/console/proposals/from-turn/" + turn, Map.of())));

        assertThat(made.kind()).isEqualTo(Proposal.Kind.CHANGED_TEXT);
        assertThat(made.source()).isEqualTo(Proposal.Source.RATING);
        assertThat(made.remark()).isEqualTo("outdated");
        assertThat(made.draft())
                .isEqualTo(EntryDraft.of(
                        site.bean(ContentGraph.class).entry("tax.vat", "pl").orElseThrow()));
        query("MATCH (t:Turn {id: $turn}) REMOVE t.entry", Map.of("turn", turn));
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
        coordinator.get("/console/knowledge/facts/fi-registration");
        String id = id(coordinator.post("/console/proposals/from-fact/fi-registration", Map.of()));
        FactDraft draft = (FactDraft) proposal(id).draft();
        assertThat(proposal(id).source()).isEqualTo(Proposal.Source.FACT);
        assertThat(draft.text()).isEqualTo(before);

        coordinator.get("/console/proposals/" + id);
        Map<String, String> fields = new HashMap<>(Map.of(
                "version",
                version(id),
                "question",
                "",
                "topic",
                draft.topic(),
                "text",
                before + " It is made online.",
                "asOf",
                draft.asOf(),
                "confidence",
                draft.confidence(),
                "sourceUrl",
                draft.sourceUrl(),
                "publisher",
                draft.publisher(),
                "sourceKind",
                draft.sourceKind(),
                "check",
                draft.check()));
        fields.put("done", "1");
        coordinator.post("/console/proposals/" + id, fields);
        approveAndPublish(id);
        await().atMost(PATIENCE).until(() -> !run(id).isRunning());
        assertThat(run(id).problems()).isEmpty();
        await().atMost(PATIENCE).until(() -> run(id).state() == GateRun.State.PUBLISHED);
        assertThat(graph.fact("fi-registration").getFirst().text()).endsWith("It is made online.");

        assertThat(coordinator.get("/console/versions").body()).contains("fi-registration");
        assertThat(coordinator
                        .post("/console/proposals/from-fact/nothing", Map.of())
                        .statusCode())
                .isEqualTo(404);
    }

    private static String id(HttpResponse<String> made) {
        String page = made(made);
        return page.substring(page.lastIndexOf('/') + 1);
    }

    /** The page of a proposal that was made. */
    private static String made(HttpResponse<String> response) {
        return path(response.headers().firstValue("Location").orElseThrow());
    }

    private String newEntry(String language, String question, String title) {
        coordinator.get("/console/proposals/new");
        String page = coordinator
                .post("/console/proposals", Map.of("topic", "", "in", language))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String id = page.substring(page.lastIndexOf('/') + 1);
        coordinator.get(path(page));
        Map<String, String> fields = entry(id, question, title, variants("pilvilinnan hinta"));
        fields.put("in", language);
        coordinator.post(path(page), fields);
        return id;
    }

    /** Proposes another title, and more ways to ask, for a Polish entry. */
    private String changeOf(String topic, String title, List<String> more) {
        coordinator.get("/console/proposals/new");
        String page = coordinator
                .post("/console/proposals", Map.of("topic", topic, "in", "pl"))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String id = page.substring(page.lastIndexOf('/') + 1);
        var entry = site.bean(ContentGraph.class).entry(topic, "pl").orElseThrow();
        coordinator.get(path(page));
        coordinator.post(
                path(page),
                Map.of(
                        "version", version(id),
                        "question", "",
                        "title", title,
                        "text", entry.text(),
                        "next", entry.next(),
                        "labels", String.join("\n", entry.labels()),
                        "variants",
                                Stream.concat(entry.variants().stream(), more.stream())
                                        .collect(Collectors.joining("\n")),
                        "done", "1"));
        return id;
    }

    private void approve(String id) {
        String page = "/console/proposals/" + id;
        coordinator.get(page);
        coordinator.post(page + "/approve", Map.of("version", version(id)));
        assertThat(proposal(id).state()).isEqualTo(State.APPROVED);
    }

    private void approveAndPublish(String id) {
        approve(id);
        coordinator.post("/console/proposals/" + id + "/publish", Map.of("version", version(id)));
    }

    private Map<String, String> entry(String id, String question, String title, String variants) {
        return new HashMap<>(Map.of(
                "version",
                version(id),
                "question",
                question,
                "topic",
                "new:idea",
                "in",
                "pl",
                "title",
                title,
                "text",
                TEXT,
                "next",
                "Zadzwoń do lekarza weterynarii.",
                "variants",
                variants,
                "done",
                "1"));
    }

    private static String variants(String about) {
        return String.join(
                "\n",
                about + " od czego zacząć",
                "hodowla " + about,
                "czy wolno trzymać " + about + " w domu",
                about + " na balkonie",
                "jak karmić " + about,
                "ile kosztuje hodowla " + about,
                about + " sprzedaż",
                "gdzie kupić " + about,
                about + " w bloku przepisy",
                "zgłoszenie hodowli " + about);
    }

    private static String path(String location) {
        return location.startsWith("http") ? java.net.URI.create(location).getPath() : location;
    }

    private Proposal proposal(String id) {
        return site.bean(Proposals.class).find(id).orElseThrow();
    }

    private String version(String id) {
        return Long.toString(proposal(id).version());
    }

    private GateRun run(String id) {
        return site.bean(GateRuns.class).latest(id).orElseThrow();
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
        return query("""
                        MATCH (t:Turn)-[:IN]->(c:Conversation {address: $who})
                        RETURN t.id AS turn, t.decision AS decision, t.entry AS entry, c.id AS conversation
                        ORDER BY t.sequence DESC LIMIT 1
                        """, Map.of("who", who)).getFirst();
    }

    private void wantsToKnow(Record turn) {
        query(
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
        return query(
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
        return query("""
                        MATCH (m:Message)-[:IN]->(:Conversation {address: $who})
                        WHERE m.body CONTAINS 'Teraz przewodnik zna' RETURN count(m) AS told
                        """, Map.of("who", who)).getFirst().get("told").asLong();
    }

    private List<Record> query(String cypher, Map<String, Object> parameters) {
        return site.bean(Driver.class)
                .executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records();
    }
}
