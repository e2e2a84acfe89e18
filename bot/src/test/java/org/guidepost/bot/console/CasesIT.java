package org.guidepost.bot.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.guidepost.bot.mentoring.Case;
import org.guidepost.bot.mentoring.CaseState;
import org.guidepost.bot.mentoring.Cases;
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
import org.neo4j.driver.Driver;

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
    void nobodyIsLeft() {
        run("MATCH (n:Case|Letter|CaseStep|PrivateNote|Account|Conversation|Message|Turn|Person) DETACH DELETE n");
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
        assertThat(mentor.get(page()).statusCode()).isEqualTo(404);
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

    private void run(String cypher) {
        site.bean(Driver.class).executableQuery(cypher).execute();
    }
}
