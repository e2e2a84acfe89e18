package org.guidepost.bot.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.guidepost.bot.survey.Survey;
import org.guidepost.bot.survey.Surveys;
import org.guidepost.bot.survey.Wording;
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

/** The lists of mentors, surveys, versions and tries: filtered, sorted, paged, taken away. */
@ExtendWith(TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProgrammeListsIT {

    private Site site;
    private Visitor coordinator;

    @BeforeAll
    void start(DatabaseAddress database) {
        site = Site.on(database, Map.of());
        coordinator = site.signedIn(site.coordinator("Cora"));
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @AfterEach
    void nothingStays() {
        run("MATCH (n:Mentor|Case|Survey|EntryVersion|GateRun|Proposal) DETACH DELETE n");
    }

    /** Sixty mentors: the higher the number, the more room; each fifth is away, the last has two cases. */
    private void mentors() {
        run("""
                UNWIND range(0, 59) AS number
                CREATE (:Account:Mentor {id: 'mentor' + number, name: CASE number WHEN 59 THEN '=1+1' ELSE 'mentor ' + number END,
                                         roles: ['mentor'], kind: CASE number % 2 WHEN 0 THEN 'peer' ELSE 'volunteer' END,
                                         languages: CASE number % 3 WHEN 0 THEN ['fi', 'en'] ELSE ['pl'] END,
                                         countries: CASE number % 3 WHEN 0 THEN ['FI'] ELSE ['PL'] END,
                                         topics: CASE number WHEN 7 THEN ['legal.registration'] ELSE [] END,
                                         levels: CASE number WHEN 7 THEN ['good'] ELSE [] END,
                                         capacity: number + 1, zone: 'Europe/Helsinki', days: [1, 3],
                                         from: localtime('09:00'), until: localtime('17:30'), woman: false,
                                         absentUntil: CASE number % 5 WHEN 0 THEN date('2026-12-01') + duration({days: number}) END})
                """);
        run("MATCH (m:Mentor {id: 'mentor7'}), (t:Concept {id: 'legal.registration'}) CREATE (m)-[:EXPERT_IN]->(t)");
        run("""
                MATCH (m:Mentor {id: 'mentor59'})
                UNWIND [1, 2] AS number
                CREATE (:Case:ActiveCase {id: 'case' + number})-[:WITH]->(m), (:Case {id: 'past' + number})-[:WITH]->(m)
                """);
    }

    @Test
    void mentorsAreFilteredSortedAndPaged() {
        mentors();

        assertThat(page("/console/mentors"))
                .contains("Rows 1–50 of 60", "href=\"/console/mentors/mentor0\"", "href=\"/console/mentors/new\"")
                .contains("=1+1", "Mon, Wed, 09:00–17:30 (Europe/Helsinki)")
                .doesNotContain("mentor 9<", "??");
        assertThat(page("/console/mentors?page=2")).contains("Rows 51–60 of 60", "mentor 9<");
        assertThat(page("/console/mentors?kind=peer")).contains("Rows 1–30 of 30");
        assertThat(page("/console/mentors?in=fi&country=FI&kind=volunteer")).contains("Rows 1–10 of 10");
        assertThat(page("/console/mentors?topic=legal.registration")).contains("Rows 1–1 of 1", "mentor 7<");
        assertThat(page("/console/mentors?q=TOR%2012")).contains("Rows 1–1 of 1", "mentor 12<");
        String roomiest = page("/console/mentors?sort=-capacity");
        assertThat(roomiest.indexOf("=1+1<")).isBetween(0, roomiest.indexOf("mentor 58<"));
        String away = page("/console/mentors?sort=absentUntil");
        assertThat(away.indexOf("mentor 0<")).isBetween(0, away.indexOf("mentor 5<"));
        assertThat(page("/console/mentors?sort=woman&kind=%27&in=xx")).contains("Rows 1–50 of 60");
    }

    @Test
    void mentorsAreFoundByTheNameOfWhatTheyKnow() {
        mentors();

        assertThat(page("/console/mentors?q=finnish")).contains("Rows 1–20 of 20");
        assertThat(page("/console/mentors?q=Poland")).contains("Rows 1–40 of 40");
        assertThat(page("/console/mentors?q=regist")).contains("Rows 1–1 of 1", "mentor 7<");
        assertThat(page("/console/mentors?q=nobody")).contains("Nothing was found.");
    }

    @Test
    void mentorsAreTakenAway() {
        mentors();

        assertThat(page("/console/mentors?sort=-open&as=csv"))
                .startsWith("\uFEFFName,Kind of mentor,Languages,")
                .contains("\r\n'=1+1,volunteer,pl,PL,,MONDAY WEDNESDAY 09:00-17:30 Europe/Helsinki,,2,60\r\nmentor 0,")
                .hasLineCount(61);
        assertThat(page("/console/mentors?q=mentor%2045&as=json"))
                .isEqualTo("[{\"name\":\"mentor 45\",\"kind\":\"volunteer\",\"languages\":[\"fi\",\"en\"],"
                        + "\"countries\":[\"FI\"],\"topics\":[],\"hours\":\"MONDAY WEDNESDAY 09:00-17:30 Europe/Helsinki\","
                        + "\"absentUntil\":\"2027-01-15\",\"open\":0,\"capacity\":46}]");
    }

    /** Sixty files, one published a day; what came with the guide holds again in every tenth. */
    private void versions() {
        run("""
                MATCH (cora:Account {name: 'Cora'})
                UNWIND range(0, 59) AS number
                CREATE (v:EntryVersion:CurrentVersion {path: 'entries/fi/topic' + number + '.yaml', version: 100 - number,
                                                       yaml: CASE number % 10 WHEN 0 THEN null ELSE 'id: x' END,
                                                       proposal: CASE number WHEN 59 THEN 'proposal59' ELSE '' END,
                                                       at: datetime('2026-01-01T22:30:00Z') + duration({days: number})})
                FOREACH (who IN CASE number % 2 WHEN 0 THEN [cora] ELSE [] END | CREATE (v)-[:BY]->(who))
                """);
        run("CREATE (:EntryVersion {path: 'entries/fi/topic59.yaml', version: 40, yaml: 'id: y', proposal: '',"
                + " at: datetime('2026-01-01T22:30:00Z')})");
    }

    @Test
    void versionsAreFilteredSortedAndPaged() {
        versions();

        assertThat(page("/console/versions"))
                .contains(
                        "Rows 1–50 of 60",
                        "href=\"/console/versions?path=entries%2Ffi%2Ftopic59.yaml\"",
                        "href=\"/console/proposals/proposal59\"",
                        "Published here",
                        "The text that came with the guide",
                        "Mar 1, 2026, 10:30")
                .doesNotContain("topic9.yaml<", "??");
        assertThat(page("/console/versions?page=2")).contains("Rows 51–60 of 60", "topic9.yaml<");
        assertThat(page("/console/versions?state=shipped")).contains("Rows 1–6 of 6");
        assertThat(page("/console/versions?q=cora&state=published")).contains("Rows 1–24 of 24");
        assertThat(page("/console/versions?q=TOPIC59")).contains("Rows 1–1 of 1");
        String byVersion = page("/console/versions?sort=version");
        assertThat(byVersion.indexOf("topic59.yaml<")).isBetween(0, byVersion.indexOf("topic58.yaml<"));
        assertThat(page("/console/versions?path=entries/fi/topic59.yaml"))
                .contains("Versions of entries/fi/topic59.yaml", "topic59.yaml #41", "topic59.yaml #40")
                .contains("action=\"/console/versions/restore\"");
    }

    @Test
    void versionsAreTakenAway() {
        versions();

        assertThat(page("/console/versions?sort=path&as=csv"))
                .startsWith("\uFEFFFile,Version,State,When,Who,Proposal")
                .contains("Proposal\r\nentries/fi/topic0.yaml,100,shipped,2026-01-01T22:30:00Z,Cora,")
                .hasLineCount(61);
        assertThat(page("/console/versions?q=topic59&as=json"))
                .isEqualTo("[{\"path\":\"entries/fi/topic59.yaml\",\"version\":41,\"state\":\"published\","
                        + "\"at\":\"2026-03-01T22:30:00Z\",\"name\":null,\"proposal\":\"proposal59\"}]");
    }

    /** Sixty tries, one a day; every fourth was stopped, and the first died long ago. */
    private void tries() {
        run("""
                CREATE (:Proposal {id: 'proposal', title: 'Cakes from home', question: ''})
                WITH '{"rule":"case-lost","question":"\\\\"rule\\\\":","language":"fi","topic":"","before":"","after":""}' AS finding
                UNWIND range(0, 59) AS number
                CREATE (:GateRun {id: 'run' + number, proposal: CASE number WHEN 7 THEN 'proposal' ELSE 'other' END, version: 1,
                                  state: CASE number WHEN 0 THEN 'RUNNING' ELSE
                                    CASE number % 4 WHEN 1 THEN 'BLOCKED' ELSE 'PUBLISHED' END END,
                                  startedAt: datetime('2026-01-01T22:30:00Z') + duration({days: number}), millis: 5,
                                  cases: 100, rightBefore: 80, rightAfter: 100 - number, refusals: '[]',
                                  findings: CASE number % 4 WHEN 1 THEN '[' + finding + ',' + finding + ']' ELSE '[]' END,
                                  override: CASE number WHEN 58 THEN '=1+1 urgent' ELSE '' END})
                """);
    }

    @Test
    void triesAreFilteredSortedAndPaged() {
        tries();

        assertThat(page("/console/runs"))
                .contains("Rows 1–50 of 60", "href=\"/console/runs/run59\"", "=1+1 urgent", "Passed and published")
                .doesNotContain("/console/runs/run9\"", "??");
        assertThat(page("/console/runs?page=2")).contains("Rows 51–60 of 60", "/console/runs/run9\"");
        assertThat(page("/console/runs?state=BLOCKED")).contains("Rows 1–15 of 15");
        assertThat(page("/console/runs?state=FAILED")).contains("Rows 1–1 of 1", "Did not come to an end");
        assertThat(page("/console/runs?q=URGENT")).contains("Rows 1–1 of 1", "/console/runs/run58\"");
        assertThat(page("/console/runs?q=cakes")).contains("Rows 1–1 of 1", "/console/runs/run7\"");
        String worst = page("/console/runs?sort=-findings");
        assertThat(worst.indexOf("/console/runs/run57\"")).isBetween(0, worst.indexOf("/console/runs/run0\""));
        String after = page("/console/runs?sort=rightAfter");
        assertThat(after.indexOf("/console/runs/run59\"")).isBetween(0, after.indexOf("/console/runs/run58\""));
        assertThat(page("/console/runs/run1?with=run5")).contains("100");
    }

    @Test
    void triesAreTakenAway() {
        tries();

        assertThat(page("/console/runs?as=csv"))
                .contains("2026-02-28T22:30:00Z,PUBLISHED,other,100,80,42,0,'=1+1 urgent")
                .contains("2026-01-01T22:30:00Z,FAILED,")
                .hasLineCount(61);
        assertThat(page("/console/runs?q=cakes&as=json"))
                .isEqualTo("[{\"startedAt\":\"2026-01-08T22:30:00Z\",\"state\":\"PUBLISHED\",\"proposal\":\"proposal\","
                        + "\"cases\":100,\"rightBefore\":80,\"rightAfter\":93,\"findings\":0,\"override\":\"\"}]");
    }

    /** Sixty drafts; every second has been opened. */
    private void surveys() {
        var surveys = site.bean(Surveys.class);
        for (int number = 0; number < 60; number++) {
            String title = number == 59 ? "=1+1" : "title " + number;
            Survey draft = Survey.draft("survey" + number, "en", title);
            surveys.add(draft);
        }
        run("""
                UNWIND range(0, 29) AS number
                MATCH (s:Survey {id: 'survey' + 2 * number})
                SET s.state = 'open', s.openedAt = datetime('2026-01-01T22:30:00Z') + duration({days: number})
                """);
    }

    @Test
    void surveysAreFilteredSortedAndPaged() {
        surveys();

        assertThat(page("/console/surveys?sort=title"))
                .contains("Rows 1–50 of 60", "href=\"/console/surveys/survey59\"", "=1+1", "Create the draft")
                .doesNotContain("title 9<", "(UTC)", "??");
        assertThat(page("/console/surveys?sort=title&page=2")).contains("Rows 51–60 of 60", "title 9<");
        assertThat(page("/console/surveys?state=open")).contains("Rows 1–30 of 30");
        assertThat(page("/console/surveys?q=TITLE%205&state=draft")).contains("Rows 1–5 of 5");
        String oldest = page("/console/surveys?sort=opened");
        assertThat(oldest.indexOf("title 0<")).isBetween(0, oldest.indexOf("title 2<"));
    }

    @Test
    void surveysAreTakenAwayAndFoundByANewTitle() {
        surveys();
        var surveys = site.bean(Surveys.class);
        Survey draft = surveys.find("survey1").orElseThrow();
        surveys.save(draft.saying(Wording.of("en", "Another name"), draft.questions()));

        assertThat(page("/console/surveys?as=csv"))
                .contains("\r\n'=1+1,draft,English,,\r\n")
                .hasLineCount(61);
        assertThat(page("/console/surveys?q=another&as=json"))
                .isEqualTo("[{\"title\":\"Another name\",\"state\":\"draft\",\"languages\":[\"English\"],"
                        + "\"opened\":null,\"closed\":null}]");
        assertThat(page("/console/surveys?q=title%201&state=draft")).doesNotContain("title 1<");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mentors", "surveys", "versions", "runs"})
    void mentorsSeeNoneOfThem(String list) {
        Visitor mentor = site.signedIn(site.mentor("Maija"));

        assertThat(mentor.get("/console/" + list).statusCode()).isEqualTo(403);
        assertThat(mentor.get("/console/" + list + "?as=csv").statusCode()).isEqualTo(403);
        assertThat(site.visitor().get("/console/" + list + "?as=json").statusCode())
                .isNotEqualTo(200);
    }

    private String page(String path) {
        var response = coordinator.get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.body();
    }

    private void run(String cypher) {
        site.bean(Driver.class).executableQuery(cypher).execute();
    }
}
