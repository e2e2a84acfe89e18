package org.guidepost.bot.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.guidepost.bot.people.Account;
import org.guidepost.bot.people.Accounts;
import org.guidepost.knowledge.database.DatabaseAddress;
import org.guidepost.knowledge.database.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Coming in and going out, with a real mail server between. */
@ExtendWith(TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInIT {

    private static final String PROVIDER = "people";
    private static final String COOKIE = "guidepost-session";

    private final MockOAuth2Server organisation = new MockOAuth2Server();
    private final GreenMail mails = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private Site site;

    @BeforeAll
    void start(DatabaseAddress database) {
        mails.start();
        organisation.start();
        site = Site.on(
                database,
                Map.of(
                        "guidepost.oidc.issuer",
                                organisation.issuerUrl(PROVIDER).toString(),
                        "guidepost.oidc.client-id", "guidepost",
                        "guidepost.oidc.client-secret", "not so secret",
                        "guidepost.oidc.name", "Women's House",
                        "spring.mail.host", "localhost",
                        "spring.mail.port", mails.getSmtp().getPort(),
                        "guidepost.mail.from", "guide@example.org",
                        "guidepost.pages.public-address", "http://guide.example.org"));
    }

    @AfterAll
    void stop() {
        site.close();
        mails.stop();
        organisation.shutdown();
    }

    @Test
    void aCoordinatorComesInByTheSignInOfHerOrganisation() throws Exception {
        Account cora = site.coordinator("Cora");
        site.bean(Accounts.class).save(cora.called("Cora", Optional.of("cora@example.org")));
        Visitor she = site.visitor();
        assertThat(she.get("/sign-in").body()).contains("Women&#39;s House").contains("/sign-in/with/organisation");

        HttpResponse<String> back =
                comesBack(she, Map.of("email", "Cora@example.org", "email_verified", true, "name", "Cora"));

        assertThat(back.headers().firstValue("Location"))
                .hasValueSatisfying(page -> assertThat(page).endsWith("/console"));
        assertThat(she.get("/console/mentors").statusCode()).isEqualTo(200);
        assertThat(she.cookie("guidepost-organisation")).isEmpty();
        assertThat(she.cookie("JSESSIONID")).as("no session but our own").isEmpty();
        she.post("/sign-out", Map.of());
        assertThat(she.get("/console/me").statusCode()).isEqualTo(302);
    }

    @Test
    void nobodyComesInByAnAddressThatIsNotVerifiedOrNotKnown() throws Exception {
        Account doubted = site.coordinator("Dora");
        site.bean(Accounts.class).save(doubted.called("Dora", Optional.of("dora@example.org")));
        int before = site.bean(Accounts.class).all().size();

        for (Map<String, Object> claims : List.<Map<String, Object>>of(
                Map.of("email", "dora@example.org", "email_verified", false),
                Map.of("email", "dora@example.org"),
                Map.of("email", "stranger@example.org", "email_verified", true),
                Map.of("name", "Dora"))) {
            Visitor somebody = site.visitor();
            assertThat(comesBack(somebody, claims).headers().firstValue("Location"))
                    .as("%s", claims)
                    .hasValueSatisfying(page -> assertThat(page).endsWith("/sign-in/unknown"));
            assertThat(somebody.cookie(COOKIE)).isEmpty();
            assertThat(somebody.get("/sign-in/unknown").statusCode()).isEqualTo(200);
        }
        assertThat(site.bean(Accounts.class).all())
                .as("nobody is made an account")
                .hasSize(before);
    }

    @Test
    void nobodyComesInWithWhatAnotherBrowserBroughtBack() throws Exception {
        Account eve = site.coordinator("Eve");
        site.bean(Accounts.class).save(eve.called("Eve", Optional.of("eve@example.org")));
        Visitor hers = site.visitor();
        String landing = landing(hers, Map.of("email", "eve@example.org", "email_verified", true));
        Visitor another = site.visitor();

        assertThat(another.get(landing).headers().firstValue("Location"))
                .hasValueSatisfying(page -> assertThat(page).endsWith("/sign-in/unknown"));
        assertThat(another.cookie(COOKIE)).isEmpty();
        assertThat(hers.get(landing).headers().firstValue("Location"))
                .hasValueSatisfying(page -> assertThat(page).endsWith("/console"));
        assertThat(hers.get(landing).headers().firstValue("Location"))
                .as("a second time")
                .hasValueSatisfying(page -> assertThat(page).endsWith("/sign-in/unknown"));
    }

    private HttpResponse<String> comesBack(Visitor who, Map<String, Object> claims) throws Exception {
        return who.get(landing(who, claims));
    }

    /** She leaves for her organisation, which signs her in at once and sends her back to this path. */
    private String landing(Visitor who, Map<String, Object> claims) throws Exception {
        organisation.enqueueCallback(
                new DefaultOAuth2TokenCallback(PROVIDER, "somebody", "JWT", List.of("guidepost"), claims, 3600));
        String provider = who.get("/sign-in/with/organisation")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(provider).contains("code_challenge=", "guide.example.org");
        URI back = URI.create(HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(provider)).build(), BodyHandlers.ofString())
                .headers()
                .firstValue("Location")
                .orElseThrow());
        return back.getRawPath() + "?" + back.getRawQuery();
    }

    @Test
    void aMentorComesInByAMail() throws Exception {
        Account aino = site.mentor("Aino");
        site.bean(Accounts.class).save(aino.called("Aino", Optional.of("aino@example.org")));
        Visitor she = site.visitor();
        she.get("/sign-in?language=fi");

        HttpResponse<String> sent = she.post("/sign-in", Map.of("mail", " Aino@Example.org", "language", "fi"));

        assertThat(sent.body()).contains("Katso viestisi");
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(recipients()).contains("aino@example.org"));
        MimeMessage mail = mailTo("aino@example.org");
        assertThat(mail.getSubject()).isEqualTo("Linkkisi Guidepostiin");
        Matcher link = Pattern.compile("http://guide\\.example\\.org(/sign-in/[A-Za-z0-9_-]{22})")
                .matcher(GreenMailUtil.getBody(mail).replace("=\r\n", ""));
        assertThat(link.find()).isTrue();

        assertThat(she.get(link.group(1)).body()).contains("<button");
        assertThat(site.visitor().get(link.group(1)).statusCode())
                .as("a program that looks into mails uses nothing up")
                .isEqualTo(200);
        HttpResponse<String> in = she.post(link.group(1), Map.of());
        assertThat(in.statusCode()).isEqualTo(302);
        assertThat(she.get("/console/me").body()).contains("Aino");

        Visitor late = site.visitor();
        late.get(link.group(1));
        HttpResponse<String> gone = late.post(link.group(1), Map.of());
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(late.cookie(COOKIE)).isEmpty();
    }

    @Test
    void saysTheSameToWhomItDoesNotKnow() throws Exception {
        Account known = site.mentor("Known");
        site.bean(Accounts.class).save(known.called("Known", Optional.of("known@example.org")));
        Visitor visitor = site.visitor();
        visitor.get("/sign-in");

        HttpResponse<String> one = visitor.post("/sign-in", Map.of("mail", "known@example.org"));
        HttpResponse<String> other = visitor.post("/sign-in", Map.of("mail", "stranger@example.org"));

        assertThat(withoutToken(other.body())).isEqualTo(withoutToken(one.body()));
        assertThat(other.statusCode()).isEqualTo(one.statusCode());
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(recipients()).contains("known@example.org"));
        assertThat(recipients()).doesNotContain("stranger@example.org");
    }

    @Test
    void letsNobodyAskAboutOneAddressTooOften() {
        Visitor visitor = site.visitor();
        visitor.get("/sign-in");
        for (int i = 0; i < 3; i++) {
            assertThat(visitor.post("/sign-in", Map.of("mail", "often@example.org"))
                            .statusCode())
                    .isEqualTo(200);
        }
        HttpResponse<String> refused = visitor.post("/sign-in", Map.of("mail", "Often@example.org "));

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void aSessionIsNewWithEachSignInAndOverAfterSigningOut() {
        Account aino = site.mentor("Aino");
        Visitor she = site.visitor().withCookie(COOKIE, "AAAAAAAAAAAAAAAAAAAAAA");
        String link = site.linkFor(aino);
        she.get(link);
        HttpResponse<String> in = she.post(link, Map.of());
        String first = she.cookie(COOKIE).orElseThrow();

        assertThat(first).matches("[A-Za-z0-9_-]{22}").isNotEqualTo("AAAAAAAAAAAAAAAAAAAAAA");
        assertThat(in.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).contains(COOKIE, "HttpOnly", "SameSite=Lax", "Path=/"));

        String again = site.linkFor(aino);
        she.get(again);
        she.post(again, Map.of());
        String second = she.cookie(COOKIE).orElseThrow();
        assertThat(second).isNotEqualTo(first);
        assertThat(site.visitor().withCookie(COOKIE, first).get("/console/me").statusCode())
                .as("the session before it has ended")
                .isEqualTo(302);

        she.get("/console/me");
        she.post("/sign-out", Map.of());
        assertThat(she.cookie(COOKIE)).isEmpty();
        assertThat(site.visitor().withCookie(COOKIE, second).get("/console/me").statusCode())
                .isEqualTo(302);
    }

    @Test
    void anotherSitesFormDoesNothing() {
        Account aino = site.mentor("Aino");
        String link = site.linkFor(aino);
        Visitor she = site.signedIn(aino);

        assertThat(site.visitor().postWithoutToken(link, Map.of()).statusCode()).isEqualTo(403);
        assertThat(she.postWithoutToken("/sign-out", Map.of()).statusCode()).isEqualTo(403);
        assertThat(she.postWithoutToken("/console/me", Map.of("name", "Eve")).statusCode())
                .isEqualTo(403);
        assertThat(she.get("/console/me").body()).contains("Aino").doesNotContain("Eve");
    }

    @Test
    void whoIsRemovedIsOutAtOnce() {
        Account aino = site.mentor("Aino");
        Visitor she = site.signedIn(aino);
        assertThat(she.get("/console/me").statusCode()).isEqualTo(200);

        site.bean(Accounts.class).remove(aino.id());

        assertThat(she.get("/console/me").statusCode()).isEqualTo(302);
    }

    private MimeMessage mailTo(String recipient) throws MessagingException {
        return mails.getReceivedMessages()[recipients().indexOf(recipient)];
    }

    private List<String> recipients() throws MessagingException {
        List<String> recipients = new ArrayList<>();
        for (MimeMessage mail : mails.getReceivedMessages()) {
            recipients.add(mail.getAllRecipients()[0].toString());
        }
        return recipients;
    }

    private static String withoutToken(String body) {
        return body.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}
