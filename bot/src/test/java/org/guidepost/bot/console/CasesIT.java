package org.guidepost.bot.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guidepost.bot.attachment.Pictures;
import org.guidepost.bot.handoff.CaseSteps;
import org.guidepost.bot.handoff.TalkSteps;
import org.guidepost.bot.mentoring.Case;
import org.guidepost.bot.mentoring.CaseAlarms;
import org.guidepost.bot.mentoring.CaseJournal;
import org.guidepost.bot.mentoring.CaseMeters;
import org.guidepost.bot.mentoring.CaseState;
import org.guidepost.bot.mentoring.Cases;
import org.guidepost.bot.mentoring.Letter;
import org.guidepost.bot.mentoring.Letters;
import org.guidepost.bot.mentoring.Mentor;
import org.guidepost.bot.mentoring.Mentors;
import org.guidepost.bot.mentoring.Separations;
import org.guidepost.bot.people.Account;
import org.guidepost.bot.people.Accounts;
import org.guidepost.knowledge.database.DatabaseAddress;
import org.guidepost.knowledge.database.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.web.util.HtmlUtils;

/** The web inbox, as a mentor and a coordinator use it. */
@ExtendWith(TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CasesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final GreenMail mails = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private Site site;
    private Account aino;
    private Visitor mentor;

    @BeforeAll
    void start(DatabaseAddress database) {
        mails.start();
        site = Site.on(
                database,
                Map.of(
                        "spring.mail.host",
                        "127.0.0.1",
                        "spring.mail.port",
                        mails.getSmtp().getPort(),
                        "guidepost.mail.from",
                        "guide@example.org"));
    }

    @AfterAll
    void stop() {
        site.close();
        mails.stop();
    }

    @BeforeEach
    void aMentorIsAsked() {
        aino = site.mentor("Aino");
        mentor = site.signedIn(aino);
        site.openCase();
        await().atMost(PATIENCE).until(() -> theCase().state() == CaseState.OFFERED);
    }

    @AfterEach
    void nobodyIsLeft() throws Exception {
        mails.purgeEmailFromAllMailboxes();
        run(
                "MATCH (n:CannedReply|Case|Letter|File|FileChunk|CaseStep|PrivateNote|Account|Conversation|Message|Turn|Person) DETACH DELETE n");
        run("MATCH (n:Gap|Feedback|Utterance) DETACH DELETE n");
    }

    @Test
    void showsACaseToWhomItIsOfferedAndToCoordinators() {
        assertThat(mentor.get("/console/cases").body()).contains("leipoa myyntiin");
        assertThat(mentor.get(page()).body()).contains("&lt;b&gt;kotona").doesNotContain("<b>kotona");

        assertThat(site.signedIn(site.mentor("Berta")).get(page()).statusCode()).isEqualTo(404);
        assertThat(site.signedIn(site.coordinator("Cora")).get(page()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void takesAndAnswersIt() {
        post("accept", Map.of());
        assertThat(theCase().state()).isEqualTo(CaseState.ACCEPTED);

        post("answer", Map.of("text", "Saa, kun ilmoitat siitä."));

        assertThat(theCase().state()).isEqualTo(CaseState.ANSWERED);
        assertThat(mentor.get(page()).body()).contains("Saa, kun ilmoitat siitä.");
        assertThat(toldToHer()).contains("Saa, kun ilmoitat siitä.").doesNotContain("Aino");
    }

    @Test
    void refusesWhatWasWrittenToAnOlderPageAndKeepsTheWords() {
        post("accept", Map.of());

        HttpResponse<String> refused = mentor.post(page() + "/answer", Map.of("version", "1", "text", "Vanha vastaus"));

        assertThat(refused.body()).contains("Vanha vastaus").contains("role=\"alert\"");
        assertThat(theCase().state()).isEqualTo(CaseState.ACCEPTED);
        assertThat(toldToHer()).doesNotContain("Vanha vastaus");
    }

    @Test
    void showsACoordinatorWhatTheGuideFellShortOf() {
        String gap = "/console/gaps/" + site.openGap();
        String conversation = "/console/conversations/" + Site.UNANSWERED;
        Visitor coordinator = site.signedIn(site.coordinator("Cora"));

        assertThat(coordinator.get("/console/gaps").body()).contains(gap).contains("leipoa");
        assertThat(coordinator.get(gap).body())
                .contains("&lt;b&gt;kotona", "1 person waits to be told", conversation)
                .doesNotContain("<b>kotona");
        assertThat(coordinator.get("/console/conversations?rating=down&in=fi").body())
                .contains(conversation, "It is wrong");
        assertThat(coordinator.get(conversation).body())
                .contains("low-confidence", "40 %", "Not looked at")
                .doesNotContain("<b>kotona", "??");

        coordinator.post(conversation + "/triage", Map.of("rating", "unanswered-rating", "triage", "acted"));
        assertThat(coordinator.get(conversation).body()).contains("Acted on");
        coordinator.get(gap);
        coordinator.post(gap + "/dismiss", Map.of());
        assertThat(coordinator.get("/console/gaps").body()).doesNotContain(gap);
        assertThat(coordinator.get("/console/gaps?state=all").body()).contains(gap);
    }

    @Test
    void keepsNotesToMentorsAndCoordinators() {
        post("accept", Map.of());
        mentor.get(page());
        mentor.post(page() + "/note", Map.of("text", "Kysy Ruokavirastosta"));

        assertThat(mentor.get(page()).body()).contains("Kysy Ruokavirastosta");
        assertThat(toldToHer()).doesNotContain("Ruokavirasto");
    }

    @Test
    void letsACoordinatorGiveItToAnother() {
        post("accept", Map.of());
        Account berta = site.mentor("Berta");
        Visitor coordinator = site.signedIn(site.coordinator("Cora"));

        coordinator.get(page());
        coordinator.post(page() + "/another", Map.of("version", version()));

        await().atMost(PATIENCE).until(() -> theCase().isWith(berta.id()));
        assertThat(theCase().need().refused()).containsExactly(aino.id());
        HttpResponse<String> late =
                mentor.post(page() + "/answer", Map.of("version", "1", "text", "Pitkä <b> vastaus"));
        assertThat(late.statusCode()).isEqualTo(404);
        assertThat(late.body()).contains("Pitkä &lt;b&gt; vastaus", "It was not sent");
        assertThat(toldToHer()).doesNotContain("Pitkä");
        assertThat(mentor.get(page()).statusCode()).isEqualTo(404);
    }

    @Test
    void tellsAnOpenPageThatItsCaseHasGoneOnAndLetsItAskNoMore() {
        post("accept", Map.of());
        Account berta = site.mentor("Berta");
        Visitor coordinator = site.signedIn(site.coordinator("Cora"));
        assertThat(mentor.post(page() + "/seen", Map.of("version", version())).statusCode())
                .isEqualTo(200);

        coordinator.get(page());
        coordinator.post(page() + "/another", Map.of("version", version()));
        await().atMost(PATIENCE).until(() -> theCase().isWith(berta.id()));

        HttpResponse<String> gone = mentor.post(page() + "/seen", Map.of("version", "1"));
        assertThat(gone.statusCode()).as("htmx stops polling").isEqualTo(286);
        assertThat(gone.body()).contains("class=\"wrong box\"", "This case is no longer with you");
        assertThat(gone.body())
                .as("nobody learns whether a case exists")
                .isEqualTo(mentor.post("/console/cases/none/seen", Map.of("version", "1"))
                        .body());
    }

    @Test
    void showsUntilWhenAnAnswerIsDueAndWhenAMentorWasReminded() {
        var steps = site.bean(CaseSteps.class);
        Mentor she = site.bean(Mentors.class).find(aino.id()).orElseThrow();
        Visitor coordinator = site.signedIn(site.coordinator("Cora"));
        String end = written(steps.deadline(theCase(), she).orElseThrow(), she);
        assertThat(mentor.get(page()).body()).contains("To be taken by: " + end).doesNotContain("A reminder went out");

        site.bean(CaseJournal.class).apply(steps.remind(theCase(), she));

        String latest = written(theCase().dueAt().orElseThrow(), she);
        assertThat(mentor.get(page()).body()).contains("To be taken by: " + latest, "A reminder went out: ");
        assertThat(mentor.get("/console/cases").body()).contains("To be taken by: " + latest);
        assertThat(coordinator.get(page()).body()).contains("To be taken by: ", "A reminder went out: ");

        post("accept", Map.of());
        assertThat(mentor.get(page()).body()).contains("To be answered by: ").doesNotContain("A reminder went out");
        post("answer", Map.of("text", "Saa."));
        assertThat(mentor.get(page()).body()).doesNotContain("To be answered by");
    }

    private static String written(Instant moment, Mentor reader) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Locale.ENGLISH)
                .format(moment.atZone(reader.hours().zone()));
    }

    @Test
    void letsACoordinatorAskAMentorWhereNobodyWasFound() {
        post("pass", Map.of());
        await().atMost(PATIENCE).until(() -> theCase().leftToCoordinator());
        Visitor coordinator = site.signedIn(site.coordinator("Cora"));

        assertThat(coordinator.get(page()).body()).contains(aino.id());
        coordinator.post(page() + "/offer", Map.of("version", version(), "mentor", aino.id()));

        assertThat(theCase().isWith(aino.id())).isTrue();
        assertThat(theCase().state()).isEqualTo(CaseState.OFFERED);
    }

    @Test
    void showsNothingOfAnEarlierTalkToWhomIsOnlyAsked() {
        post("accept", Map.of());
        post("answer", Map.of("text", "Vain sinulle"));
        mentor.get(page());
        mentor.post(page() + "/note", Map.of("text", "Hiljainen muistiinpano"));
        Account berta = site.mentor("Berta");
        post("pass", Map.of());

        await().atMost(PATIENCE).until(() -> theCase().isWith(berta.id()));

        assertThat(site.signedIn(berta).get(page()).body())
                .contains("leipoa myyntiin")
                .doesNotContain("Vain sinulle")
                .doesNotContain("Hiljainen");
    }

    @Test
    void tellsAMentorWithoutAChatByMail() throws Exception {
        site.bean(Accounts.class).save(aino.called("Aino", Optional.of("aino@example.org")));

        run("MATCH (k:ActiveCase) SET k.dueAt = datetime() - duration('PT1M')");

        assertThat(mails.waitForIncomingEmail(PATIENCE.toMillis(), 1)).isTrue();
        String told =
                GreenMailUtil.getWholeMessage(mails.getReceivedMessages()[0]).replace("=\r\n", "");
        assertThat(told).contains("aino@example.org", page()).doesNotContain("leipoa");
    }

    @Test
    void refusesToSendNothing() {
        post("accept", Map.of());

        assertThat(post("answer", Map.of("text", "  ")).body()).contains("role=\"alert\"");
        assertThat(theCase().state()).isEqualTo(CaseState.ACCEPTED);
    }

    @Test
    void proposesMentorsForTheWaitingListAndAsksNobodyBeforeTheCoordinatorSaysSo() {
        post("pass", Map.of());
        await().atMost(PATIENCE).until(() -> theCase().leftToCoordinator());
        Visitor coordinator = site.signedIn(site.coordinator("Cora"));
        assertThat(coordinator.get("/console/waiting").body())
                .as("nobody can be asked")
                .contains("leipoa myyntiin")
                .doesNotContain("Ask these mentors");
        Account berta = site.mentor("Berta");

        assertThat(coordinator.get("/console/waiting").body())
                .contains("leipoa myyntiin", "Ask these mentors", berta.id())
                .doesNotContain(aino.id());
        assertThat(theCase().state()).isEqualTo(CaseState.OPEN);

        String id = theCase().id();
        Map<String, String> ticked = Map.of("case", id, "mentor." + id, berta.id(), "version." + id, version());
        coordinator.post("/console/waiting", ticked);
        assertThat(theCase().isWith(berta.id())).isTrue();
        coordinator.post("/console/waiting", ticked);
        assertThat(events()).as("asked once").containsOnlyOnce("OFFERED " + berta.id());
    }

    @Test
    void neverLeadsBackToAMentorWhomSheDidNotWant() {
        post("accept", Map.of());
        Visitor coordinator = site.signedIn(site.coordinator("Cora"));
        coordinator.get(page());
        coordinator.post(page() + "/another", Map.of("version", version()));
        await().atMost(PATIENCE).until(() -> theCase().leftToCoordinator());

        assertThat(coordinator.get(page()).body()).doesNotContain(aino.id());
        coordinator.post(page() + "/offer", Map.of("version", version(), "mentor", aino.id()));

        assertThat(theCase().state()).isEqualTo(CaseState.OPEN);
    }

    @Test
    void neverLetsACoordinatorBringTogetherWhoAreKeptApart() {
        post("accept", Map.of());
        post("never", Map.of());
        await().atMost(PATIENCE).until(() -> theCase().leftToCoordinator());
        Visitor coordinator = site.signedIn(site.coordinator("Cora"));

        assertThat(coordinator.get(page()).body()).doesNotContain(aino.id());
        coordinator.post(page() + "/offer", Map.of("version", version(), "mentor", aino.id()));

        assertThat(theCase().state()).isEqualTo(CaseState.OPEN);
    }

    @Test
    void showsFirstWhatOnlyACoordinatorCanMove() {
        Visitor coordinator = site.signedIn(site.coordinator("Cora"));
        site.aProgramme(aino);
        String hers = theCase().id();
        Cases cases = site.bean(Cases.class);
        CaseJournal journal = site.bean(CaseJournal.class);
        assertThat(cases.active(10)).extracting(Case::id).containsExactly("waits2", "waits1", hers);

        post("accept", Map.of());
        journal.apply(site.bean(TalkSteps.class).hold(theCase(), Letter.of(Letter.By.MENTEE, "Tyhmä", "")));
        assertThat(cases.active(1)).extracting(Case::id).containsExactly(hers);
        journal.apply(site.bean(TalkSteps.class).report(theCase(), Letter.By.MENTOR));
        assertThat(cases.active(1)).extracting(Case::id).containsExactly(hers);
        assertThat(coordinator.get("/console/cases").body()).contains(hers);
    }

    @Test
    void callsCoordinatorsOnceAnHourWhenATalkIsReported() throws Exception {
        Account cora = site.coordinator("Cora").called("Cora", Optional.of("cora@example.org"));
        site.bean(Accounts.class).save(cora);
        post("accept", Map.of());
        post("report", Map.of());

        assertThat(mails.waitForIncomingEmail(PATIENCE.toMillis(), 1)).isTrue();
        String told =
                GreenMailUtil.getWholeMessage(mails.getReceivedMessages()[0]).replace("=\r\n", "");
        assertThat(told).contains("cora@example.org", "/console/cases").doesNotContain("leipoa");
        CaseAlarms alarms = site.bean(CaseAlarms.class);
        assertThat(alarms.coordinatorsToCall()).isEmpty();

        run("MATCH (s:CaseStep {event: 'REPORTED'}) SET s.at = datetime() + duration('PT1M')");
        assertThat(alarms.coordinatorsToCall()).as("within the hour").isEmpty();
        assertThat(alarms.call(cora.id(), List.of())).isFalse();
        run("MATCH (a:Account) WHERE a.calledAt IS NOT NULL SET a.calledAt = datetime() - duration('PT2H')");
        await().atMost(PATIENCE).until(() -> mails.getReceivedMessages().length >= 2);
        assertThat(run("MATCH (a:Account {id: '" + cora.id()
                        + "'}) RETURN toString(a.calledAt > datetime() - duration('PT1H')) AS found"))
                .containsExactly("true");
    }

    @Test
    void suggestsADraftAndTellsWhatBecameOfIt() {
        post("accept", Map.of());
        assertThat(mentor.get(page()).body()).contains("name=\"insert\" value=\"guide\"");

        String inserted =
                post("insert", Map.of("insert", "guide", "text", "Hei!")).body();

        assertThat(answerField(inserted)).startsWith("Hei!").contains("https://");
        assertThat(inserted).contains("name=\"taken\"");
        post("answer", Map.of("text", answerField(inserted), "taken", "true"));
        assertThat(run("MATCH (s:CaseStep {event: 'ANSWERED'}) RETURN s.draft AS found"))
                .containsExactly("EDITED");
    }

    @Test
    void insertsHerOwnReadyMadeAnswers() {
        post("accept", Map.of());
        String id = site.bean(org.guidepost.bot.conversation.Ids.class).next();
        mentor.get("/console/replies");
        mentor.post("/console/replies/" + id, Map.of("name", "Alku <b>", "in", "fi", "text", "Kiitos <i>viestistä."));
        assertThat(mentor.get("/console/replies").body()).contains("Alku &lt;b&gt;", "Kiitos &lt;i&gt;viestistä.");

        assertThat(answerField(post("insert", Map.of("insert", id, "text", "")).body()))
                .isEqualTo("Kiitos <i>viestistä.");

        Visitor stranger = site.signedIn(site.mentor("Berta"));
        assertThat(stranger.get("/console/replies/" + id).statusCode()).isEqualTo(404);
        stranger.get("/console/replies");
        stranger.post("/console/replies/" + id, Map.of("name", "x", "in", "fi", "text", "y"));
        stranger.post("/console/replies/" + id + "/remove", Map.of());
        assertThat(mentor.get("/console/replies").body()).contains("viestistä");
        mentor.post("/console/replies/" + id + "/remove", Map.of());
        assertThat(mentor.get("/console/replies").body()).doesNotContain("viestistä");
    }

    @Test
    void tellsWhoElseHasTheCaseOpenAndThatItHasMovedOn() {
        Visitor coordinator = site.signedIn(site.coordinator("Cora"));
        coordinator.get(page());
        String before = version();
        assertThat(coordinator.post(page() + "/seen", Map.of("version", before)).body())
                .doesNotContain("class");
        assertThat(post("seen", Map.of()).body()).contains("Cora").doesNotContain("Aino");

        post("accept", Map.of());

        assertThat(coordinator.post(page() + "/seen", Map.of("version", before)).body())
                .contains("Aino", page());
    }

    @Test
    void showsAMentorWhatWasAnsweredBeforeWithoutWhoItWas() {
        post("accept", Map.of());
        post("answer", Map.of("text", "Kysy Ruokavirastosta, minna@example.org"));
        String solved = theCase().id();
        site.bean(CaseJournal.class).apply(site.bean(CaseSteps.class).leave(theCase(), Case.Solved.YES));
        site.openCase();
        await().atMost(PATIENCE).until(() -> theCase().state() == CaseState.OFFERED);

        assertThat(mentor.get(page()).body())
                .contains("Kysy Ruokavirastosta")
                .doesNotContain("minna@example.org")
                .doesNotContain(solved);
        assertThat(site.signedIn(site.coordinator("Cora")).get(page()).body()).contains("minna@example.org", solved);
    }

    @Test
    void showsHowLongPeopleWaitAndWhatMentorsHaveToDo() {
        post("accept", Map.of());
        post("answer", Map.of("text", "Saa."));
        Visitor coordinator = site.signedIn(site.coordinator("Cora"));

        assertThat(coordinator.get("/console/times").body())
                .contains("Aino", "1 / 2", "1 minute")
                .contains("<svg");
        assertThat(coordinator.get("/console/mentors?as=csv").body()).contains("Europe/Helsinki,,1,2");

        site.bean(CaseMeters.class).renew();
        var meters = site.bean(MeterRegistry.class);
        assertThat(meters.get("guidepost.case.first.response")
                        .tag("phi", "0.9")
                        .timeGauge()
                        .value(java.util.concurrent.TimeUnit.SECONDS))
                .isBetween(0.0, 60.0);
        assertThat(meters.get("guidepost.case.work")
                        .tags("account", aino.id(), "outcome", "accepted")
                        .gauge()
                        .value())
                .isEqualTo(1);
        assertThat(meters.get("guidepost.case.open")
                        .tags("state", "answered", "age", "up-to-a-day")
                        .gauge()
                        .value())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"OFFERED", "ACCEPTED", "ANSWERED"})
    void leavesNobodyAloneWhoseMentorIsRemoved(CaseState state) {
        if (state != CaseState.OFFERED) {
            post("accept", Map.of());
        }
        if (state == CaseState.ANSWERED) {
            post("answer", Map.of("text", "Saa."));
        }
        assertThat(theCase().state()).isEqualTo(state);
        Visitor coordinator = site.signedIn(site.coordinator("Cora"));
        coordinator.get("/console/mentors/" + aino.id() + "/remove");
        coordinator.post("/console/mentors/" + aino.id() + "/remove", Map.of());

        assertThat(site.bean(Accounts.class).find(aino.id())).isEmpty();
        assertThat(events()).contains("OFFERED " + aino.id(), "REASSIGNED " + aino.id());
        await().atMost(PATIENCE).until(() -> theCase().leftToCoordinator());
        assertThat(theCase().mentor()).isEmpty();
        assertThat(toldToHer()).contains(state == CaseState.OFFERED ? "ei voi ottaa" : "ei voi enää auttaa");
        assertThat(run("MATCH (c:Conversation {id: 'hers'}) WHERE c.ownedBy IS NOT NULL RETURN c.id AS found"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void leavesAReportedCaseToTheCoordinatorWhenItsMentorIsRemoved(boolean byThePage) {
        post("accept", Map.of());
        post("report", Map.of());
        Visitor coordinator = site.signedIn(site.coordinator("Cora"));
        if (byThePage) {
            coordinator.get("/console/mentors/" + aino.id() + "/remove");
            coordinator.post("/console/mentors/" + aino.id() + "/remove", Map.of());
        } else {
            site.bean(Accounts.class).remove(aino.id());
        }

        assertThat(site.bean(Accounts.class).find(aino.id())).isEmpty();
        assertThat(theCase().state()).isEqualTo(CaseState.STOPPED);
        assertThat(theCase().mentor()).isEmpty();
        assertThat(theCase().dueAt()).as("the clock leaves it alone").isEmpty();
        coordinator.get(page());
        coordinator.post(page() + "/another", Map.of("version", version()));
        await().atMost(PATIENCE).until(() -> theCase().leftToCoordinator());
    }

    @Test
    void losesNoChangeOfWhoEditsAMentorAtTheSameTime() {
        Visitor coordinator = site.signedIn(site.coordinator("Cora"));
        String page = "/console/mentors/" + aino.id();
        coordinator.get(page);
        mentor.get("/console/me");
        Map<String, String> hers = new java.util.HashMap<>(
                Map.of("version", "0", "name", "Aino", "languages", "fi", "capacity", "7", "zone", "Europe/Helsinki"));
        hers.putAll(Map.of("days", "MONDAY", "from", "09:00", "until", "17:00"));
        assertThat(mentor.post("/console/me", hers).statusCode()).isEqualTo(302);

        Map<String, String> older = new java.util.HashMap<>(hers);
        older.putAll(Map.of("kind", "PEER", "countries", "FI", "capacity", "1"));
        HttpResponse<String> refused = coordinator.post(page, older);

        assertThat(refused.body()).contains("role=\"alert\"", "value=\"7\"", "name=\"version\" value=\"1\"");
        assertThat(site.bean(Mentors.class).find(aino.id()).orElseThrow().capacity())
                .isEqualTo(7);
        older.put("version", "1");
        assertThat(coordinator.post(page, older).statusCode()).isEqualTo(302);
        assertThat(site.bean(Mentors.class).find(aino.id()).orElseThrow().capacity())
                .isEqualTo(1);
    }

    @Test
    void bringsNobodyBackWhoWasRemovedWhileHerPageWasOpen() {
        mentor.get("/console/me");
        site.bean(Accounts.class).remove(aino.id());

        mentor.post("/console/language", Map.of("to", "fi", "back", "/console"));
        assertThat(site.bean(Accounts.class)
                        .change(aino, 0, site.bean(Mentors.class).change(site.aMentor(aino.id()))))
                .isEqualTo(Accounts.Change.MEANWHILE);

        assertThat(site.bean(Accounts.class).find(aino.id())).isEmpty();
    }

    @Test
    void saysInPlainWordsThatSomethingIsBroken() {
        String page = page();
        mentor.get(page);
        run("MATCH (k:ActiveCase) SET k.state = 'BROKEN', k.dueAt = null");

        HttpResponse<String> broken = mentor.send(mentor.request(page).header("Accept", "text/html"));

        assertThat(broken.statusCode()).isEqualTo(500);
        assertThat(mentor.post(page + "/note", Map.of("text", "x")).statusCode())
                .isEqualTo(500);
        assertThat(broken.body())
                .contains("Something went wrong here", "console.css")
                .doesNotContain("Exception");
        assertThat(broken.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("style-src 'self'"));
    }

    private static String answerField(String page) {
        Matcher field =
                Pattern.compile("<textarea id=\"text\"[^>]*>([^<]*)</textarea>").matcher(page);
        return field.find() ? HtmlUtils.htmlUnescape(field.group(1)) : "";
    }

    private List<String> events() {
        return run("MATCH (s:CaseStep) RETURN s.event + ' ' + s.mentor AS found ORDER BY s.position");
    }

    @Test
    void sendsAndShowsFiles() {
        post("accept", Map.of());
        mentor.get(page());
        HttpResponse<String> refused =
                mentor.postFile(page() + "/file", Map.of("version", version()), "x.png", "<svg/>".getBytes(UTF_8));
        assertThat(refused.body()).contains("role=\"alert\"", "PDF");

        mentor.postFile(page() + "/file", Map.of("version", version()), "form.exe", Pictures.pdf());

        assertThat(theCase().state()).isEqualTo(CaseState.ANSWERED);
        assertThat(mentor.get(page()).body()).contains("form.pdf");
        assertThat(toldToHer()).contains("form.pdf");
        String file = site.bean(Letters.class)
                .of(theCase().id())
                .getFirst()
                .file()
                .orElseThrow()
                .id();
        HttpResponse<String> fetched = mentor.get(page() + "/files/" + file);
        assertThat(fetched.body()).startsWith("%PDF");
        assertThat(fetched.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;");
        assertThat(fetched.headers().allValues("Content-Security-Policy").toString())
                .contains("sandbox");
        assertThat(fetched.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(site.signedIn(site.mentor("Berta"))
                        .get(page() + "/files/" + file)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void letsAMentorReportAndACoordinatorDecide() {
        post("accept", Map.of());
        post("report", Map.of());
        assertThat(theCase().state()).isEqualTo(CaseState.STOPPED);
        String id = theCase().id();
        Visitor coordinator = site.signedIn(site.coordinator("Cora"));

        assertThat(coordinator.get(page()).body()).contains("Reported by the mentor");
        coordinator.post(page() + "/block", Map.of("version", version()));

        assertThat(site.bean(Cases.class).find(id).orElseThrow().state()).isEqualTo(CaseState.CLOSED);
        assertThat(site.bean(Separations.class).isBlocked(Site.HERS)).isTrue();
        assertThat(coordinator.get("/console/cases/" + id).body()).contains("This person is kept from mentors");
        coordinator.post("/console/cases/" + id + "/unblock", Map.of());
        assertThat(site.bean(Separations.class).isBlocked(Site.HERS)).isFalse();
    }

    @Test
    void exchangesNamesOnThePage() {
        post("accept", Map.of());
        post("name", Map.of("text", "Aino, aino@example.org"));
        assertThat(theCase().standing().mentorCard()).contains("Aino, aino@example.org");
        assertThat(toldToHer()).doesNotContain("Aino");

        site.bean(CaseJournal.class)
                .apply(site.bean(TalkSteps.class).offerName(theCase(), Letter.By.MENTEE, "Nadia, 040"));

        assertThat(mentor.get(page()).body()).contains("Nadia, 040");
        assertThat(toldToHer()).contains("Aino, aino@example.org");
    }

    private HttpResponse<String> post(String what, Map<String, String> fields) {
        mentor.get(page());
        var all = new java.util.HashMap<>(fields);
        all.put("version", version());
        return mentor.post(page() + "/" + what, all);
    }

    private String version() {
        return Long.toString(theCase().version());
    }

    private String page() {
        return "/console/cases/" + theCase().id();
    }

    private Case theCase() {
        return site.bean(Cases.class).activeIn(Site.HERS).orElseThrow();
    }

    private String toldToHer() {
        return site.bean(Driver.class)
                .executableQuery("MATCH (m:Message)-[:IN]->(:Conversation {id: 'hers'}) RETURN m.body AS body")
                .execute()
                .records()
                .toString();
    }

    private List<String> run(String cypher) {
        return site.bean(Driver.class).executableQuery(cypher).execute().records().stream()
                .map(row -> row.get("found").asString())
                .toList();
    }
}
