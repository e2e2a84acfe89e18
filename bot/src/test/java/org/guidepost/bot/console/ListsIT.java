package org.guidepost.bot.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import org.guidepost.bot.people.Account;
import org.guidepost.bot.people.Accounts;
import org.guidepost.bot.people.Role;
import org.guidepost.knowledge.database.DatabaseAddress;
import org.guidepost.knowledge.database.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

/** The lists of gaps, proposals and conversations: filtered, sorted, paged, taken away. */
@ExtendWith(TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListsIT {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private Site site;
    private Visitor coordinator;

    @BeforeAll
    void start(DatabaseAddress database) {
        site = Site.on(database, Map.of());
        coordinator = site.signedIn(site.coordinator("Cora"));
        await().atMost(PATIENCE).until(ListsIT::nothingIsRehearsed);
    }

    /** At its start the guide asks itself, and those questions would be listed too. */
    private static boolean nothingIsRehearsed() {
        return Thread.getAllStackTraces().keySet().stream().map(Thread::getName).noneMatch("rehearsal"::equals);
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @AfterEach
    void nothingStays() {
        run("MATCH (n:Gap|Proposal|Turn|Feedback|Conversation|Person) DETACH DELETE n", Map.of());
    }

    /** Sixty gaps: the higher the number, the more it matters, the fewer ask, and every sixth is dismissed. */
    private void gaps() {
        run("""
                UNWIND range(0, 59) AS number
                CREATE (:Gap {id: 'gap' + number, terms: ['word' + number], score: number / 10.0, people: 100 - number,
                              questions: 200, weeks: [0, 0, 0, 0, 0, 0, 1, number], languages: ['fi'], countries: ['FI'],
                              topic: CASE number % 2 WHEN 0 THEN 'tax.vat' ELSE 'legal.registration' END,
                              state: CASE number % 6 WHEN 0 THEN 'dismissed' ELSE 'open' END,
                              firstAt: datetime('2026-01-01T00:00:00Z'),
                              lastAt: datetime('2026-01-01T22:30:00Z') + duration({days: number})})
                """, Map.of());
        run(
                "MATCH (g:Gap {id: 'gap59'}) SET g.terms = ['=1+1'], g.languages = ['en', 'pl'], g.countries = []",
                Map.of());
    }

    @Test
    void gapsAreShownAsTheyMatter() {
        gaps();

        assertThat(page("/console/gaps"))
                .contains("Rows 1–50 of 50", "=1+1", "href=\"/console/gaps/gap59\"", "aria-sort=\"descending\"")
                .contains("Questions in the last eight weeks, the oldest week first: 0, 0, 0, 0, 0, 0, 1, 59")
                .doesNotContain("word54<", "??");
        assertThat(page("/console/gaps?state=")).contains("Rows 1–50 of 60").doesNotContain("word3<");
        assertThat(page("/console/gaps?state=&page=2"))
                .contains("Rows 51–60 of 60", "word3<", "state=&amp;page=1")
                .doesNotContain("word59<");
        assertThat(page("/console/gaps?state=dismissed")).contains("Rows 1–10 of 10", "word54<");
        assertThat(page("/console/gaps?in=en")).contains("Rows 1–1 of 1");
        assertThat(page("/console/gaps?country=FI")).contains("Rows 1–49 of 49");
        assertThat(page("/console/gaps?topic=tax.vat&state=")).contains("Rows 1–30 of 30");
        assertThat(page("/console/gaps?country=PL")).contains("Nothing was found.");
    }

    @Test
    void gapsAreSortedAndTakenAway() {
        gaps();

        String people = page("/console/gaps?sort=-people");
        assertThat(people.indexOf("word1<")).isBetween(0, people.indexOf("word2<"));
        String last = page("/console/gaps?sort=lastAt&state=&as=csv");
        assertThat(last.lines().skip(1).findFirst()).hasValueSatisfying(first -> assertThat(first)
                .startsWith(
                        "word0,0.0,100,200,0,\"0, 0, 0, 0, 0, 0, 1, 0\",fi,FI,tax.vat,2026-01-01T22:30:00Z,dismissed"));
        assertThat(last).hasLineCount(61);
        assertThat(page("/console/gaps?as=csv"))
                .startsWith("\uFEFFWhat it is about,Weight,People,Questions,Waiting to be told,")
                .contains("'=1+1,5.9,41,")
                .hasLineCount(51);
        assertThat(page("/console/gaps?in=en&as=json"))
                .startsWith(
                        "[{\"name\":\"=1+1\",\"score\":5.9,\"people\":41,\"questions\":200,\"waiting\":0,"
                                + "\"weeks\":[0,0,0,0,0,0,1,59],\"languages\":[\"en\",\"pl\"],\"countries\":[],\"topic\":\"legal.registration\"");
    }

    /** Sixty questions of one conversation, one a day; some are rated. */
    private void questions() {
        run("""
                CREATE (c:Conversation {id: 'talk', key: 'no-channel|talk', channel: 'no-channel', address: 'talk'})
                CREATE (:Person {id: 'talker'})-[:TALKS_IN]->(c)
                WITH c
                UNWIND range(0, 59) AS number
                CREATE (t:Turn {id: 'turn' + number, sequence: number, question: 'question ' + number, reason: 'confident',
                                decision: CASE number % 3 WHEN 0 THEN 'clarify' ELSE 'answer' END,
                                language: CASE number % 2 WHEN 0 THEN 'fi' ELSE 'en' END,
                                jurisdiction: CASE number % 2 WHEN 0 THEN 'FI' END, entry: 'tax.vat', confidence: 0.5,
                                at: datetime('2026-01-01T22:30:00Z') + duration({days: number})})-[:IN]->(c)
                """, Map.of());
        run("""
                MATCH (t:Turn {id: 'turn59'}) SET t.question = '=HYPERLINK("x") soita 040 123 4567'
                CREATE (:Feedback {id: 'thumb', helpful: false, reason: 'wrong', triage: 'new', comment: 'call 040 123 4567',
                                   at: t.at})-[:ON]->(t)
                """, Map.of());
        run("""
                MATCH (t:Turn {id: 'turn8'})
                CREATE (:Feedback {id: 'thumb8', helpful: true, triage: 'seen', at: t.at})-[:ON]->(t)
                """, Map.of());
    }

    @Test
    void conversationsAreShownTheNewestFirst() {
        questions();

        String newest = page("/console/conversations");
        assertThat(newest)
                .contains("Rows 1–50 of 60", "/console/conversations/talk#turn58", "It is wrong", "Not looked at")
                .doesNotContain("question 9<", "123 4567", "??");
        assertThat(newest.indexOf("question 58<")).isBetween(0, newest.indexOf("question 57<"));
        assertThat(page("/console/conversations?page=2")).contains("Rows 51–60 of 60", "question 0<");
        assertThat(page("/console/conversations?sort=at"))
                .contains("question 0<")
                .doesNotContain("question 58<");
        assertThat(page("/console/conversations?decision=clarify")).contains("Rows 1–20 of 20");
        assertThat(page("/console/conversations?decision=clarify&in=fi&country=FI"))
                .contains("Rows 1–10 of 10");
        assertThat(page("/console/conversations?rating=down")).contains("Rows 1–1 of 1");
        assertThat(page("/console/conversations?triage=seen")).contains("Rows 1–1 of 1", "question 8<");
        assertThat(page("/console/conversations?triage=seen&rating=down")).contains("Nothing was found.");
        assertThat(page("/console/conversations?decision=casework&country=%27")).contains("Rows 1–50 of 60");
    }

    @Test
    void conversationsAreTakenAwayWithoutWhatTellsWhoSomebodyIs() {
        questions();

        assertThat(page("/console/conversations?as=csv"))
                .contains(
                        "\"'=HYPERLINK(\"\"x\"\") soita [№]\",2026-03-01T22:30:00Z,answer,down,wrong,new,tax.vat,confident,en,")
                .doesNotContain("123 4567")
                .hasLineCount(61);
        assertThat(page("/console/conversations?rating=up&as=json"))
                .isEqualTo(
                        "[{\"question\":\"question 8\",\"at\":\"2026-01-09T22:30:00Z\",\"decision\":\"answer\",\"rating\":\"up\","
                                + "\"complaint\":null,\"triage\":\"seen\",\"entry\":\"tax.vat\",\"reason\":\"confident\",\"language\":\"fi\","
                                + "\"country\":\"FI\"}]");
    }

    @Test
    void momentsAreThoseOfTheReader() {
        questions();
        Account inHelsinki = site.mentor("Helmi");
        site.bean(Accounts.class).save(inHelsinki.with(Set.of(Role.MENTOR, Role.COORDINATOR)));
        Visitor reader =
                site.signedIn(site.bean(Accounts.class).find(inHelsinki.id()).orElseThrow());

        assertThat(reader.get("/console/conversations?sort=at").body()).contains("Jan 2, 2026, 12:30");
        assertThat(page("/console/conversations?sort=at")).contains("Jan 1, 2026, 10:30");
        assertThat(reader.get("/console/conversations?as=csv").body()).contains("2026-01-01T22:30:00Z");
    }

    /** Sixty proposals, one a day; every fifth is dismissed. */
    private void proposals() {
        run("""
                UNWIND range(0, 59) AS number
                CREATE (:Proposal {id: 'proposal' + number, title: CASE number WHEN 59 THEN '' ELSE 'title ' + number END,
                                   question: CASE number WHEN 59 THEN '=1+1' ELSE '' END, entry: 'tax.vat', country: 'FI',
                                   kind: CASE number % 2 WHEN 0 THEN 'CHANGED_TEXT' ELSE 'NEW_ENTRY' END,
                                   state: CASE number % 5 WHEN 0 THEN 'DISMISSED' ELSE 'OPEN' END,
                                   language: CASE number % 2 WHEN 0 THEN 'fi' ELSE 'en' END,
                                   source: CASE number % 3 WHEN 0 THEN 'IDEA' ELSE 'GAP' END, version: 0, remark: '',
                                   createdAt: datetime('2026-01-01T22:30:00Z') + duration({days: number})})
                """, Map.of());
        run(
                "MATCH (p:Proposal {id: 'proposal58'}), (a:Account {name: 'Cora'}) SET p.lockedBy = a.id, p.lockedUntil = $until",
                Map.of("until", OffsetDateTime.now().plusDays(1)));
    }

    @Test
    void proposalsAreFilteredSortedAndPaged() {
        proposals();

        assertThat(page("/console/proposals"))
                .contains(
                        "Rows 1–48 of 48",
                        "href=\"/console/proposals/proposal59\"",
                        "=1+1",
                        "Open (48)",
                        "Dismissed (12)")
                .contains("Cora")
                .doesNotContain("title 55<", "??");
        assertThat(page("/console/proposals?state=&page=2")).contains("Rows 51–60 of 60", "title 0<");
        assertThat(page("/console/proposals?state=DISMISSED")).contains("Rows 1–12 of 12");
        assertThat(page("/console/proposals?state=&kind=NEW_ENTRY&in=en&source=IDEA"))
                .contains("Rows 1–10 of 10");
        assertThat(page("/console/proposals?q=TITLE%2058")).contains("Rows 1–1 of 1");
        String byTitle = page("/console/proposals?sort=title&state=");
        assertThat(byTitle.indexOf("title 0<")).isBetween(0, byTitle.indexOf("title 1<"));
        assertThat(byTitle.indexOf("title 10<")).isBetween(0, byTitle.indexOf("title 2<"));
    }

    @Test
    void proposalsAreTakenAway() {
        proposals();

        assertThat(page("/console/proposals?as=csv"))
                .contains("'=1+1,NEW_ENTRY,OPEN,en,GAP,2026-03-01T22:30:00Z,")
                .contains("title 58,CHANGED_TEXT,OPEN,fi,GAP,2026-02-28T22:30:00Z,Cora")
                .hasLineCount(49);
        assertThat(page("/console/proposals?q=title%2057&as=json"))
                .isEqualTo("[{\"title\":\"title 57\",\"kind\":\"NEW_ENTRY\",\"state\":\"OPEN\",\"language\":\"en\","
                        + "\"source\":\"IDEA\",\"createdAt\":\"2026-02-27T22:30:00Z\",\"editor\":null}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gaps", "proposals", "conversations"})
    void mentorsSeeNoneOfThem(String list) {
        Visitor mentor = site.signedIn(site.mentor("Maija"));

        assertThat(mentor.get("/console/" + list).statusCode()).isEqualTo(403);
        assertThat(mentor.get("/console/" + list + "?as=csv").statusCode()).isEqualTo(403);
        assertThat(site.visitor().get("/console/" + list + "?as=json").statusCode())
                .isNotEqualTo(200);
    }

    @Test
    void theLanguageOfAProposalIsNotThatOfThePage() {
        assertThat(page("/console/proposals/new?in=fi"))
                .contains("<h1>Propose a change</h1>", "<option value=\"fi\" selected=\"selected\"");
    }

    private String page(String path) {
        var response = coordinator.get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.body();
    }

    private void run(String cypher, Map<String, Object> parameters) {
        site.bean(Driver.class)
                .executableQuery(cypher)
                .withParameters(parameters)
                .execute();
    }
}
