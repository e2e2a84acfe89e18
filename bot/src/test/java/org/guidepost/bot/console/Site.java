package org.guidepost.bot.console;

import com.microsoft.playwright.options.Cookie;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.guidepost.bot.GuidepostApplication;
import org.guidepost.bot.conversation.Ids;
import org.guidepost.bot.fault.Guide;
import org.guidepost.bot.launch.Launch;
import org.guidepost.bot.launch.LaunchSettings;
import org.guidepost.bot.launch.Progress;
import org.guidepost.bot.mentoring.AMentor;
import org.guidepost.bot.mentoring.CaseJournal;
import org.guidepost.bot.mentoring.CaseOpening;
import org.guidepost.bot.mentoring.Cases;
import org.guidepost.bot.mentoring.Mentor;
import org.guidepost.bot.mentoring.Mentors;
import org.guidepost.bot.people.Account;
import org.guidepost.bot.people.AccountSessions;
import org.guidepost.bot.people.Accounts;
import org.guidepost.bot.people.MovedClock;
import org.guidepost.bot.people.OneTimeLinks;
import org.guidepost.bot.people.OneTimeLinks.Purpose;
import org.guidepost.bot.people.Role;
import org.guidepost.bot.survey.Survey;
import org.guidepost.bot.survey.SurveyQuestion;
import org.guidepost.bot.survey.SurveyQuestion.SurveyChoice;
import org.guidepost.bot.survey.Surveys;
import org.guidepost.bot.survey.Wording;
import org.guidepost.connectors.channel.web.Visit;
import org.guidepost.knowledge.ContentFolder;
import org.guidepost.knowledge.database.DatabaseAddress;
import org.guidepost.knowledge.database.TestDatabase;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** The real application with its web pages, as those see it who come by HTTP. */
final class Site implements AutoCloseable {

    private static final String SESSION = "guidepost-session";

    private final ConfigurableApplicationContext guide;
    private final String address;

    private Site(ConfigurableApplicationContext guide) {
        this.guide = guide;
        this.address = "http://localhost:" + guide.getEnvironment().getRequiredProperty("local.server.port");
    }

    /** The id of the conversation of who asked for a person. */
    static final String HERS = "hers";

    private static final String QUESTION = "Saako <b>kotona</b> leipoa myyntiin?";

    static Site on(DatabaseAddress database, Map<String, Object> properties) {
        return on(database, Guide.FEW_TOPICS, properties);
    }

    static Site on(DatabaseAddress database, Path content, Map<String, Object> properties) {
        var settings = new LaunchSettings(
                Guide.HOME, ContentFolder.of(content), Optional.of(database), TestDatabase.settings("unused-database"));
        var silent = new Progress(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        var launch = new Launch(settings, silent).with("server.port", 0);
        properties.forEach(launch::with);
        return new Site(launch.run(Timed.class, WebApplicationType.SERVLET, "server"));
    }

    String address() {
        return address;
    }

    <T> T bean(Class<T> type) {
        return guide.getBean(type);
    }

    <T> T bean(String name, Class<T> type) {
        return guide.getBean(name, type);
    }

    /** Sets its clock forward. */
    void pass(Duration time) {
        bean(MovedClock.class).move(time);
    }

    /** Rows straight from the database. */
    List<Record> query(String cypher, Map<String, Object> parameters) {
        return bean(Driver.class)
                .executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records();
    }

    /** Somebody without a cookie. */
    Visitor visitor() {
        return new Visitor(address);
    }

    Account coordinator(String name) {
        return saved(new Account(
                bean(Ids.class).next(), name, Optional.empty(), Set.of(Role.COORDINATOR), Optional.empty()));
    }

    Account mentor(String name) {
        Account account = saved(
                new Account(bean(Ids.class).next(), name, Optional.empty(), Set.of(Role.MENTOR), Optional.empty()));
        Mentor profile = ((Checked.Fine)
                        new MentorCheck(Set.of("fi"), Set.of("FI"), Set.of()).check(account.id(), profile(name)))
                .mentor();
        bean(Mentors.class).save(profile);
        return account;
    }

    /** A mentor who is there at any hour, and is told by mail what she is asked. */
    Account mentor(String name, String language, String country) {
        Account account = saved(new Account(
                bean(Ids.class).next(),
                name,
                Optional.of(name + "@example.org"),
                Set.of(Role.MENTOR),
                Optional.empty()));
        bean(Mentors.class)
                .save(new Mentor(
                        account.id(),
                        name,
                        Mentor.Kind.VOLUNTEER,
                        List.of(language),
                        List.of(country),
                        List.of(),
                        2,
                        AMentor.AT_ANY_HOUR,
                        Optional.empty(),
                        false));
        return account;
    }

    /** What a mentor says about herself, not stored. */
    Mentor aMentor(String id) {
        return ((Checked.Fine) new MentorCheck(Set.of("fi"), Set.of("FI"), Set.of()).check(id, profile("Somebody")))
                .mentor();
    }

    private static MentorForm profile(String name) {
        var sent = new org.springframework.util.LinkedMultiValueMap<String, String>();
        sent.setAll(Map.of(
                "name",
                name,
                "kind",
                "PEER",
                "languages",
                "fi",
                "countries",
                "FI",
                "capacity",
                "2",
                "zone",
                "Europe/Helsinki"));
        sent.setAll(Map.of("days", "MONDAY", "from", "09:00", "until", "17:00"));
        return MentorForm.of(sent);
    }

    private Account saved(Account account) {
        bean(Accounts.class).save(account);
        return account;
    }

    /** A link that signs her in. */
    String linkFor(Account account) {
        return "/sign-in/" + bean(OneTimeLinks.class).issue(account.id(), Purpose.SIGN_IN);
    }

    /** Somebody who has signed in; not by her link, as one machine may not use so many in a short time. */
    Visitor signedIn(Account account) {
        return visitor().withCookie(SESSION, bean(AccountSessions.class).open(account.id()));
    }

    /** The same in a real browser. */
    void signIn(Visit visit, Account account) {
        String session = bean(AccountSessions.class).open(account.id());
        visit.page().context().addCookies(List.of(new Cookie(SESSION, session).setUrl(address)));
    }

    /** Somebody has asked for a person in Finnish; returns the case's id. */
    String openCase() {
        Driver driver = bean(Driver.class);
        driver.executableQuery("""
                        MERGE (c:Conversation {id: $hers})
                          ON CREATE SET c.key = 'no-channel|hers', c.channel = 'no-channel', c.address = $hers, c.sequence = 1,
                                        c.greeted = true
                        MERGE (:Person {id: 'she'})-[:TALKS_IN]->(c)
                        MERGE (:Turn {id: 'turn', sequence: 1})-[:IN]->(c)
                        """).withParameters(Map.of("hers", HERS)).execute();
        var opening = bean(CaseJournal.class)
                .open(
                        "turn",
                        new CaseOpening(
                                QUESTION,
                                "no-entry",
                                "fi",
                                Optional.of("FI"),
                                Optional.of("legal.registration"),
                                false));
        try (var session = driver.session()) {
            session.executeWriteWithoutResult(opening::write);
        }
        return bean(Cases.class).activeIn(HERS).orElseThrow().id();
    }

    /** Weeks in which a mentor answered, and two cases that wait for a coordinator; returns the id of the second. */
    String aProgramme(Account mentor) {
        bean(Driver.class)
                .executableQuery("""
                        UNWIND range(1, 30) AS number
                        CREATE (k:Case {id: 'past' + number, state: 'RESOLVED', version: 3, reason: 'no-entry', language: 'fi',
                                        question: 'Vanha kysymys ' + number, womanWished: false, refused: [], solved: 'YES',
                                        openedAt: datetime() - duration({days: number * 2})})
                        CREATE (:CaseStep {event: 'ANSWERED', mentor: $mentor, position: 2,
                                           at: k.openedAt + duration({hours: 1 + number * 7 % 40})})-[:HAPPENED_TO]->(k)
                        """)
                .withParameters(Map.of("mentor", mentor.id()))
                .execute();
        bean(Driver.class).executableQuery("""
                        UNWIND [1, 2] AS number
                        CREATE (c:Conversation {id: 'waits' + number, key: 'no-channel|waits' + number, channel: 'no-channel',
                                                address: 'waits' + number, sequence: 1, greeted: true})
                        CREATE (:Person {id: 'waits' + number})-[:TALKS_IN]->(c)
                        CREATE (k:Case:ActiveCase {id: 'waits' + number, state: 'OPEN', version: 1, reason: 'low-confidence',
                                language: 'fi', country: 'FI', topic: 'legal.registration', womanWished: false, refused: [],
                                question: 'Pitääkö minun rekisteröidä yritys, jos myyn kakkuja kotoa?',
                                leftToCoordinator: true, openedAt: datetime() - duration({days: number}),
                                dueAt: datetime() + duration({days: 1})})-[:ASKED_IN]->(c)
                        """).execute();
        return "waits1";
    }

    /** The id of the conversation in which somebody asked what nobody could answer. */
    static final String UNANSWERED = "unanswered";

    /** Somebody has asked what the guide could not answer, and said why; returns the id of the gap. */
    String openGap() {
        bean(Driver.class)
                .executableQuery("""
                        MERGE (c:Conversation {id: $id})
                          ON CREATE SET c.key = 'no-channel|unanswered', c.channel = 'no-channel', c.address = $id,
                                        c.sequence = 2, c.greeted = true
                        MERGE (p:Person {id: 'asker'})
                        MERGE (p)-[:TALKS_IN]->(c)
                        MERGE (t:Turn {id: 'unanswered-turn'})
                        SET t.sequence = 1, t.question = $question, t.decision = 'escalate', t.reason = 'low-confidence',
                            t.confidence = 0.2, t.language = 'fi', t.jurisdiction = 'FI', t.at = $at, t.trace = $trace
                        MERGE (t)-[:IN]->(c)
                        MERGE (t)-[:ANSWERS]->(u:Utterance {id: 'unanswered-utterance'})
                        SET u.kind = 'utterance', u.text = $question, u.key = 'unanswered'
                        MERGE (u)-[:IN]->(c)
                        MERGE (p)-[:WANTS_TO_KNOW {at: $at}]->(t)
                        MERGE (f:Feedback {id: 'unanswered-rating'})-[:ON]->(t)
                        SET f.helpful = false, f.reason = 'wrong', f.comment = $question, f.at = $at, f.triage = 'new'
                        """)
                .withParameters(
                        Map.of(
                                "id",
                                UNANSWERED,
                                "question",
                                QUESTION,
                                "at",
                                bean(Clock.class).instant().atOffset(ZoneOffset.UTC),
                                "trace",
                                "{\"found\":[{\"entry\":\"legal.registration\",\"boundary\":false,\"score\":0.4,\"confidence\":0.2}],"
                                        + "\"language\":{\"written\":\"fi\"},\"countryFrom\":\"KNOWN\",\"content\":\"abc\",\"millis\":7}"))
                .execute();
        bean(org.guidepost.bot.gap.GapUpdate.class).run();
        return bean(Driver.class)
                .executableQuery("MATCH (:Turn {id: 'unanswered-turn'})-[:IN_GAP]->(g:Gap) RETURN g.id AS id")
                .execute()
                .records()
                .getFirst()
                .get("id")
                .asString();
    }

    /** A survey that some people have answered; returns its id. */
    String aSurvey() {
        var surveys = bean(Surveys.class);
        Survey draft = Survey.draft(bean(Ids.class).next(), "fi", "Mitä tarvitset?");
        var choices = Stream.of("Rahaa", "Asiakkaita", "Aikaa")
                .map(choice -> new SurveyChoice(Wording.of("fi", choice), SurveyChoice.ON))
                .toList();
        surveys.add(draft.saying(
                draft.title(),
                List.of(
                        new SurveyQuestion(SurveyQuestion.Kind.ONE, Wording.of("fi", "Mitä eniten?"), choices),
                        new SurveyQuestion(SurveyQuestion.Kind.TEXT, Wording.of("fi", "Mitä muuta?"), List.of()))));
        surveys.open(surveys.find(draft.id()).orElseThrow(), tx -> {});
        bean(Driver.class)
                .executableQuery("""
                        UNWIND range(1, 30) AS number
                        CREATE (s:SurveySheet {survey: $id, key: $id + number, state: 'finished', at: 2, language: 'fi',
                                               country: 'FI'})
                        CREATE (:SurveyAnswer {key: $id + number + 'one', question: 1, text: '',
                                               choices: [CASE WHEN number < 3 THEN 1 WHEN number < 12 THEN 2 ELSE 3 END]})
                               -[:STANDS_ON]->(s)
                        CREATE (:SurveyAnswer {key: $id + number + 'two', question: 2, choices: [],
                                               text: 'Nimeni on Maija ' + number})-[:STANDS_ON]->(s)
                        """)
                .withParameters(Map.of("id", draft.id()))
                .execute();
        return draft.id();
    }

    @Override
    public void close() {
        guide.close();
    }

    /** The real application with a clock that a test can set forward. */
    @Import(GuidepostApplication.class)
    static class Timed {

        @Bean
        @Primary
        MovedClock movedClock(@Qualifier("clock") Clock clock) {
            return new MovedClock(clock);
        }
    }
}
