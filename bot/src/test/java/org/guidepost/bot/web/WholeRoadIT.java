package org.guidepost.bot.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.guidepost.bot.GuidepostApplication;
import org.guidepost.bot.attachment.Examination;
import org.guidepost.bot.attachment.Pictures;
import org.guidepost.bot.attachment.StoredFiles;
import org.guidepost.bot.fault.Guide;
import org.guidepost.bot.handoff.CaseSteps;
import org.guidepost.bot.launch.Launch;
import org.guidepost.bot.launch.LaunchSettings;
import org.guidepost.bot.launch.Progress;
import org.guidepost.bot.mentoring.AMentor;
import org.guidepost.bot.mentoring.Case;
import org.guidepost.bot.mentoring.CaseJournal;
import org.guidepost.bot.mentoring.Cases;
import org.guidepost.bot.mentoring.Letter;
import org.guidepost.bot.mentoring.Letters;
import org.guidepost.bot.mentoring.Mentor;
import org.guidepost.bot.mentoring.Mentors;
import org.guidepost.connectors.channel.Inbound;
import org.guidepost.connectors.channel.Inbox;
import org.guidepost.connectors.channel.InboxUnavailableException;
import org.guidepost.connectors.channel.Transcript;
import org.guidepost.connectors.channel.web.ChromiumExtension;
import org.guidepost.connectors.channel.web.Visit;
import org.guidepost.knowledge.ContentFolder;
import org.guidepost.knowledge.database.DatabaseAddress;
import org.guidepost.knowledge.database.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** From the keyboard of a visitor through everything to the graph and back, with nothing replaced. */
@ExtendWith({TestDatabase.class, ChromiumExtension.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholeRoadIT {

    private ConfigurableApplicationContext guide;
    private String site;

    @BeforeAll
    void start(DatabaseAddress database) {
        var settings = new LaunchSettings(
                Guide.HOME,
                ContentFolder.of(Guide.FEW_TOPICS),
                Optional.of(database),
                TestDatabase.settings("unused-database"));
        var silent = new Progress(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        guide = new Launch(settings, silent)
                .with("server.port", 0)
                .with("guidepost.web.limits.page.requests", 30)
                .with("guidepost.web.limits.page.per", "1h")
                .run(GuidepostApplication.class, WebApplicationType.SERVLET, "server");
        site = "http://localhost:" + guide.getEnvironment().getRequiredProperty("local.server.port");
        answerSomebodyElseFirst();
    }

    /** The first answer of a database that has just started takes longer than a visitor here waits. */
    private void answerSomebodyElseFirst() {
        var hello = new Inbound(
                "web", "first-1", "first", new Inbound.Content.Utterance("hello"), Optional.empty(), Instant.EPOCH);
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .ignoreExceptionsInstanceOf(InboxUnavailableException.class)
                .until(() -> guide.getBean(Inbox.class).accept(hello) != null);
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .ignoreExceptionsInstanceOf(InboxUnavailableException.class)
                .until(() -> guide.getBean(Transcript.class).after("web", "first", 0, 10).stream()
                        .anyMatch(line -> line.message().isPresent()));
    }

    @AfterAll
    void stop() {
        guide.close();
    }

    @Test
    void aVisitorAsksWithTheKeyboardAndGetsTheRulesOfHerCountry(Browser browser) {
        try (var visit = Visit.onPhone(browser, site)) {
            visit.to("/");
            visit.launcher().focus();
            visit.page().keyboard().press("Enter");
            assertThat(visit.answers().first()).containsText("automatic assistant");

            visit.ask("Do I have to register my business?");
            assertThat(visit.answers().last()).containsText("Where is your business");

            visit.button("Finland").focus();
            visit.page().keyboard().press("Enter");
            assertThat(visit.answers().last()).containsText("toiminimi");
            assertThat(visit.answers().last()).containsText("2025");
            assertThat(visit.said().last()).containsText("Finland");
            visit.screenshot("whole-road-phone");

            visit.page().reload();
            visit.launcher().click();
            assertThat(visit.answers().last()).containsText("toiminimi");
            Assertions.assertThat(visit.troubles()).isEmpty();
        }
    }

    @Test
    void whoAsksForAPersonIsToldWhoGivesAdvice(Browser browser) {
        try (var visit = Visit.onDesktopInTheDark(browser, site)) {
            visit.to("/").openChat().ask("I want to talk to a person");
            assertThat(visit.answers().last()).containsText("No mentor is connected");

            visit.button("Finland").click();
            assertThat(visit.answers().last()).containsText("free advice");
            visit.screenshot("whole-road-dark");
        }
    }

    @Test
    void aVisitorAndAMentorSendEachOtherFiles(Browser browser) throws IOException {
        guide.getBean(Mentors.class).save(aMentor());
        Cases cases = guide.getBean(Cases.class);
        var journal = guide.getBean(CaseJournal.class);
        var letters = guide.getBean(Letters.class);
        CaseSteps steps = guide.getBean(CaseSteps.class);
        try (var visit = Visit.onPhone(browser, site)) {
            visit.to("/").openChat().ask("the purple ladder is taller than a trumpet");
            assertThat(visit.page().locator(".attach")).hasCount(0);
            visit.ask("/human");
            visit.button("Yes, ask a mentor").click();
            assertThat(visit.answers().last()).containsText("I have asked a mentor");
            Case asked = cases.of("ana").getFirst();
            journal.apply(steps.accept(asked, aMentor()));
            assertThat(visit.answers().last()).containsText("A mentor has taken your question");

            visit.page()
                    .locator("input[type=file]")
                    .setInputFiles(new FilePayload("permit.jpg", "image/jpeg", Pictures.jpegWithNotes()));
            assertThat(visit.said().last()).containsText("permit.jpg");
            Awaitility.await().until(() -> !letters.of(asked.id()).isEmpty());
            visit.page()
                    .locator("input[type=file]")
                    .setInputFiles(new FilePayload("page.pdf", "application/pdf", new byte[] {'<', 'p', '>'}));
            assertThat(visit.said().last()).containsText("Only pictures");

            var paper = (Examination.Finding.Fit) Examination.of(Pictures.pdf());
            var letter = Letter.of(
                    Letter.By.MENTOR,
                    guide.getBean(StoredFiles.class)
                            .keep(asked.id(), "form", paper)
                            .orElseThrow(),
                    "");
            journal.apply(steps.answer(cases.find(asked.id()).orElseThrow(), letter));
            assertThat(visit.answers().last()).containsText("form.pdf");
            visit.screenshot("whole-road-files");
            Download saved = visit.page()
                    .waitForDownload(
                            () -> visit.answers().last().locator(".file").click());
            Assertions.assertThat(saved.suggestedFilename()).isEqualTo("form.pdf");
            Assertions.assertThat(Files.readAllBytes(saved.path())).isEqualTo(Pictures.pdf());
        } finally {
            guide.getBean(Driver.class)
                    .executableQuery("MATCH (n:Account|Case|Letter) DETACH DELETE n")
                    .execute();
        }
    }

    private static Mentor aMentor() {
        return new Mentor(
                "ana",
                "ana",
                Mentor.Kind.VOLUNTEER,
                java.util.List.of("en"),
                java.util.List.of(),
                java.util.List.of(),
                3,
                AMentor.AT_ANY_HOUR,
                Optional.empty(),
                false);
    }

    @Test
    void aVisitorPrintsHerSteps(Browser browser) {
        try (var visit = Visit.onPhone(browser, site)) {
            visit.to("/").openChat().ask("help");
            for (String button : java.util.List.of(
                    "My steps", "Finland", "Yes", "I have a job", "Food, at home", "Step 1 is done", "Print my list")) {
                visit.button(button).last().click();
            }
            assertThat(visit.answers().last()).containsText("Whoever has this link");
            String address = visit.answers().last().getByText("Open my list").getAttribute("href");
            Assertions.assertThat(address).startsWith(site + "/steps/");

            visit.to(java.net.URI.create(address).getPath());
            assertThat(visit.page().locator("h1")).hasText("Your steps: Finland");
            assertThat(visit.page().locator("h2").first()).hasText("1. Count your money – done ✓");
            assertThat(visit.page().locator("h2").last()).hasText("Step 3. Tell the food office");
            Assertions.assertThat(visit.page()
                            .locator("body")
                            .evaluate("body => getComputedStyle(body).maxWidth")
                            .toString())
                    .as("the browser took the style sheet")
                    .isNotEqualTo("none");
            visit.screenshot("steps-phone");
            Assertions.assertThat(visit.troubles()).isEmpty();
            var headers = get(java.net.URI.create(address).getPath()).headers();
            Assertions.assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
            Assertions.assertThat(headers.firstValue("X-Robots-Tag")).contains("noindex");
            Assertions.assertThat(headers.firstValue("Set-Cookie")).isEmpty();
            Assertions.assertThat(headers.firstValue("Cache-Control"))
                    .hasValueSatisfying(
                            control -> Assertions.assertThat(control).contains("no-store"));
            Assertions.assertThat(headers.firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy -> Assertions.assertThat(policy)
                            .startsWith("default-src 'none'; style-src 'sha256-")
                            .doesNotContain("script"));
        }
    }

    @Test
    void aVisitorTakesHerDataAway(Browser browser) throws IOException {
        try (var visit = Visit.onPhone(browser, site)) {
            visit.to("/").openChat().ask("do i have to register a bakery?");
            assertThat(visit.answers().last()).containsText("Where is your business");
            visit.button("Settings").click();
            visit.button("All my data as a file").click();
            assertThat(visit.answers().last()).containsText("Here is everything that is stored about you");

            String address =
                    visit.answers().last().getByText("Download the file").getAttribute("href");
            var headers = get(java.net.URI.create(address).getPath()).headers();
            Assertions.assertThat(headers.firstValue("Content-Type")).contains("application/zip");
            Assertions.assertThat(headers.firstValue("Content-Disposition"))
                    .hasValueSatisfying(file -> Assertions.assertThat(file).contains("guidepost.zip"));
            try (var zip =
                    new ZipInputStream(java.net.URI.create(address).toURL().openStream())) {
                Assertions.assertThat(zip.getNextEntry()).hasToString("guidepost.json");
                Assertions.assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                        .contains("do i have to register a bakery?");
            }
        }
    }

    @Test
    void noOtherStepsAreThere() {
        for (String path :
                java.util.List.of("/steps", "/steps/", "/steps/AAAAAAAAAAAAAAAAAAAAAA", "/steps/x", "/steps/a/b")) {
            Assertions.assertThat(status(path)).as(path).isIn(401, 403, 404);
        }
        Assertions.assertThat(status("/steps/AAAAAAAAAAAAAAAAAAAAAA")).isEqualTo(404);
    }

    @Test
    void whoGuessesAtStepsIsSlowedDown() throws Exception {
        // From an address of its own, so that nobody else here has to wait.
        try (var client = java.net.http.HttpClient.newBuilder()
                .localAddress(java.net.InetAddress.ofLiteral("127.0.0.2"))
                .build()) {
            var request = java.net.http.HttpRequest.newBuilder(java.net.URI.create(
                            site.replace("localhost", "127.0.0.1") + "/steps/AAAAAAAAAAAAAAAAAAAAAA"))
                    .build();
            java.util.List<Integer> codes = new java.util.ArrayList<>();
            for (int i = 0; i < 31; i++) {
                codes.add(client.send(request, java.net.http.HttpResponse.BodyHandlers.discarding())
                        .statusCode());
            }
            Assertions.assertThat(codes).startsWith(404, 404).endsWith(429);
        }
    }

    @Test
    void nothingOfWhatNeedsALoginIsThere() {
        for (String path : java.util.List.of("/actuator", "/actuator/env", "/api/other")) {
            Assertions.assertThat(status(path)).as(path).isIn(401, 403, 404);
        }
        Assertions.assertThat(get("/console").headers().firstValue("Location"))
                .hasValueSatisfying(location -> Assertions.assertThat(location).endsWith("/sign-in"));
        Assertions.assertThat(status("/actuator/health")).isEqualTo(200);
    }

    @Test
    void noAnswerMayBeFramedGuessedAtOrKept() {
        for (String path : java.util.List.of("/console", "/actuator/health", "/api/web/history")) {
            var headers = get(path).headers();
            Assertions.assertThat(headers.firstValue("X-Content-Type-Options"))
                    .as(path)
                    .contains("nosniff");
            Assertions.assertThat(headers.firstValue("Content-Security-Policy"))
                    .as(path)
                    .hasValueSatisfying(policy -> Assertions.assertThat(policy).contains("frame-ancestors 'none'"));
            Assertions.assertThat(headers.firstValue("Cache-Control"))
                    .as(path)
                    .hasValueSatisfying(
                            control -> Assertions.assertThat(control).contains("no-store"));
        }
    }

    private int status(String path) {
        return get(path).statusCode();
    }

    private java.net.http.HttpResponse<Void> get(String path) {
        try (var client = java.net.http.HttpClient.newHttpClient()) {
            return client.send(
                    java.net.http.HttpRequest.newBuilder(java.net.URI.create(site + path))
                            .build(),
                    java.net.http.HttpResponse.BodyHandlers.discarding());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
