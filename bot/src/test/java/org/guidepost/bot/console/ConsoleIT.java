package org.guidepost.bot.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.Assertions;
import org.guidepost.bot.fault.Guide;
import org.guidepost.bot.people.Account;
import org.guidepost.bot.people.Accounts;
import org.guidepost.bot.proposal.ProposalSources;
import org.guidepost.bot.proposal.Proposals;
import org.guidepost.bot.survey.Survey;
import org.guidepost.bot.survey.Surveys;
import org.guidepost.connectors.channel.web.ChromiumExtension;
import org.guidepost.connectors.channel.web.Visit;
import org.guidepost.knowledge.database.DatabaseAddress;
import org.guidepost.knowledge.database.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** A coordinator invites a mentor, who comes in and says when she is away: in a real browser. */
@ExtendWith({TestDatabase.class, ChromiumExtension.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsoleIT {

    private static final String SCRIPT = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";

    private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
    private static final String VIOLATIONS = """
            async () => (await axe.run(document)).violations.map(
                violation => violation.id + ': ' + violation.nodes.map(node => node.html).join(' | '))
            """;

    private Site site;

    /** The few topics, spoken about in Arabic as well. */
    @BeforeAll
    void start(DatabaseAddress database, @TempDir Path content) throws IOException {
        FileSystemUtils.copyRecursively(Guide.FEW_TOPICS, content);
        Files.writeString(
                content.resolve("languages.yaml"),
                "  - {code: ar, name: Arabic, native: العربية, direction: rtl, analyzer: arabic}\n",
                StandardOpenOption.APPEND);
        site = Site.on(database, content, Map.of());
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @Test
    void aCoordinatorInvitesAMentorWhoComesIn(Browser browser) {
        String link;
        try (var visit = Visit.onDesktop(browser, site.address())) {
            Page page = enter(visit, site.coordinator("Cora"));
            assertThat(page.locator("nav a[aria-current]")).hasText("Cases");
            page.locator("nav summary").getByText("People").click();
            page.locator("nav").getByText("Mentors").click();
            assertThat(page.locator("nav a[aria-current]")).hasText("Mentors");
            page.getByText("Invite a mentor").click();
            page.getByLabel("Name").fill("Aino Virtanen");
            button(page, "Invite a mentor").click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Please check");
            assertThat(page.locator("#wrong-languages")).hasText("Choose at least one language.");
            assertThat(page.getByLabel("Name")).hasValue("Aino Virtanen");
            visit.screenshot("console-wrong-desktop");

            page.getByLabel("Finnish").check();
            page.getByLabel("Finland").check();
            page.locator("summary").getByText("Money").click();
            page.locator("#level-tax\\.vat").selectOption("EXPERT");
            button(page, "Invite a mentor").click();
            assertThat(page.locator("h1")).hasText("Links for Aino Virtanen");
            link = page.locator("code.link").first().textContent();
            Assertions.assertThat(link).startsWith(site.address() + "/sign-in/");
            visit.screenshot("console-links-desktop");

            visit.to("/console/mentors");
            assertThat(page.locator("#rows tbody tr").filter(new Locator.FilterOptions().setHasText("Aino Virtanen")))
                    .containsText("Finnish");
            page.getByLabel("Search").fill("nobody");
            assertThat(page.locator("#rows")).containsText("Nothing was found.");
            page.getByLabel("Search").fill("virta");
            assertThat(page.locator("#rows tbody a")).hasText("Aino Virtanen");
            visit.screenshot("console-mentors-desktop");
            Assertions.assertThat(visit.troubles()).isEmpty();
        }
        try (var visit = Visit.onPhone(browser, site.address())) {
            visit.to(java.net.URI.create(link).getPath());
            Page page = visit.page();
            visit.screenshot("console-confirm-phone");
            button(page, "Sign in").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).hasText("Cases");
            page.locator("nav").getByText("My details").click();
            assertThat(page.locator("h1")).hasText("My details");
            assertThat(page.locator("nav")).not().containsText("Mentors");
            page.getByLabel("Away?").fill("2027-01-07");
            button(page, "Save").click();
            assertThat(page.getByRole(AriaRole.STATUS)).hasText("Saved.");
            assertThat(page.getByLabel("Away?")).hasValue("2027-01-07");
            visit.screenshot("console-me-phone");
            Assertions.assertThat(visit.troubles()).isEmpty();
        }
    }

    @Test
    void speaksAnotherLanguageFromThenOn(Browser browser) {
        try (var visit = Visit.onPhoneInTheDark(browser, site.address())) {
            Page page = enter(visit, site.mentor("Berta"));
            page.locator(".languages summary").click();
            button(page, "suomi").click();
            assertThat(page.locator("h1")).hasText("Tapaukset");
            page.locator("nav").getByText("Omat tiedot").click();
            assertThat(page.locator("h1")).hasText("Omat tiedot");
            assertThat(page.locator("html")).hasAttribute("lang", "fi");
            visit.screenshot("console-me-phone-dark");
            button(page, "Kirjaudu ulos").click();
            assertThat(page.locator("h1")).hasText("Sign in");
            Assertions.assertThat(visit.troubles()).isEmpty();
        }
    }

    @Test
    void isWrittenFromRightToLeftInArabic(Browser browser) {
        try (var visit = Visit.onPhone(browser, site.address())) {
            Page page = enter(visit, site.coordinator("Coral"));
            page.locator(".languages summary").click();
            button(page, "العربية").click();
            assertThat(page.locator("html")).hasAttribute("dir", "rtl");
            visit.screenshot("console-mentors-phone-ar");
            visit.to("/console/mentors/new");
            assertThat(page.locator("h1")).hasText("دعوة مرشدة أو مرشد");
            visit.screenshot("console-new-phone-ar");
            page.locator("#capacity").scrollIntoViewIfNeeded();
            visit.screenshot("console-new-phone-ar-below");
            Assertions.assertThat(visit.troubles()).isEmpty();
        }
    }

    @Test
    void showsWhatSomebodyTypedAsItIs(Browser browser) {
        Account odd = site.mentor("Odd");
        site.bean(Accounts.class).save(odd.called(SCRIPT, java.util.Optional.empty()));
        site.bean(org.guidepost.bot.mentoring.Mentors.class)
                .save(renamed(site.bean(org.guidepost.bot.mentoring.Mentors.class)
                        .find(odd.id())
                        .orElseThrow()));
        try (var visit = Visit.onDesktopInTheDark(browser, site.address())) {
            Page page = enter(visit, site.coordinator("Cecilia"));
            visit.to("/console/mentors?q=" + java.net.URLEncoder.encode(SCRIPT, StandardCharsets.UTF_8));
            assertThat(page.locator("#rows tbody a")).hasText(SCRIPT);
            visit.screenshot("console-mentors-desktop-dark");
            visit.to("/console/mentors/" + odd.id());
            assertThat(page.getByLabel("Name")).hasValue(SCRIPT);
            visit.to("/console/mentors/" + odd.id() + "/remove");
            assertThat(page.locator("h1")).hasText("Remove " + SCRIPT + "?");
            button(page, "Remove").click();
            Assertions.assertThat(site.bean(Accounts.class).find(odd.id())).isEmpty();
            Assertions.assertThat(visit.troubles()).isEmpty();
        }
    }

    @Test
    void aCoordinatorLooksAfterThoseWhoWait(Browser browser) {
        Account mentor = site.mentor("Eeva Mäkinen");
        String waiting = site.aProgramme(mentor);
        try (var visit = Visit.onDesktop(browser, site.address())) {
            Page page = enter(visit, site.coordinator("Clarissa"));
            visit.to("/console/times");
            assertThat(page.locator("svg.bars")).isVisible();
            visit.screenshot("console-times-desktop");
            visit.to("/console/waiting");
            visit.screenshot("console-waiting-desktop");
            page.locator("#mentor-waits1").selectOption(mentor.id());
            page.locator("input[value=waits1]").check();
            button(page, "Ask these mentors").click();
            assertThat(page.getByRole(AriaRole.STATUS)).hasText("Cases offered to a mentor: 1");
            visit.to("/console/cases/" + waiting);
            assertThat(page.locator("body")).containsText("Eeva Mäkinen");
            Assertions.assertThat(visit.troubles()).isEmpty();
        }
        try (var visit = Visit.onPhone(browser, site.address())) {
            Page page = enter(visit, mentor);
            visit.to("/console/replies");
            page.getByLabel("Name by which").fill("Greeting");
            page.locator("#text").fill("Thank you for your question.");
            button(page, "Save").click();
            assertThat(page.locator(".notes h2")).hasText("Greeting");
            visit.screenshot("console-replies-phone");
            visit.to("/console/cases/" + waiting);
            button(page, "Yes, I take it").click();
            page.locator("#text").fill("Hei!");
            page.getByText("Ready-made answers").last().click();
            button(page, "Greeting").click();
            assertThat(page.locator("#text")).hasValue("Hei!\n\nThank you for your question.");
            page.getByText("What the guide would answer").click();
            button(page, "Use this as a draft").click();
            assertThat(page.locator("#text"))
                    .hasValue(java.util.regex.Pattern.compile("Hei!.*https://.*", java.util.regex.Pattern.DOTALL));
            assertThat(page.locator("#text")).isFocused();
            visit.screenshot("console-case-phone");
            try (var other = Visit.onDesktopInTheDark(browser, site.address())) {
                enter(other, site.coordinator("Cosima"));
                other.to("/console/cases/" + waiting);
                assertThat(other.page().locator("#others")).containsText("Eeva Mäkinen has this case open too.");
                other.screenshot("console-case-desktop-dark");
                other.to("/console/times");
                other.screenshot("console-times-desktop-dark");
            }
            button(page, "Send").click();
            assertThat(page.locator(".talk .mentor .words").first()).containsText("Hei!");
            Assertions.assertThat(visit.troubles()).isEmpty();
        }
        try (var visit = Visit.onPhone(browser, site.address())) {
            Page page = enter(visit, site.coordinator("Corinna"));
            page.locator(".languages summary").click();
            button(page, "العربية").click();
            for (String name : List.of("times", "waiting", "replies")) {
                visit.to("/console/" + name);
                Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .as(name)
                        .isEqualTo(true);
                visit.screenshot("console-" + name + "-phone-ar");
            }
            Assertions.assertThat(visit.troubles()).isEmpty();
        }
    }

    @Test
    void noPageShutsAnybodyOut(Browser browser) {
        Account mentor = site.mentor("Dora");
        questions();
        Account clara = site.coordinator("Clara");
        var proposals = site.bean(Proposals.class);
        var sources = site.bean(ProposalSources.class);
        String edited = sources.ofEntry("tax.vat", "fi", clara.id());
        String fact = sources.fromFact("fi-registration", clara.id()).orElseThrow();
        String unedited = sources.ofEntry("legal.registration", "en", clara.id());
        Assertions.assertThat(proposals.lock(edited, clara.id()) && proposals.lock(fact, clara.id()))
                .isTrue();
        String gap = site.openGap();
        String survey = site.aSurvey();
        var draft = Survey.draft("draft", "en", "Needs");
        site.bean(Surveys.class)
                .add(draft.saying(
                        draft.title(),
                        site.bean(Surveys.class).find(survey).orElseThrow().questions()));
        List<String> pages = List.of(
                "/console/overview",
                "/console/questions",
                "/console/outcomes",
                "/console/all-cases",
                "/console/knowledge",
                "/console/knowledge/entries",
                "/console/knowledge/facts",
                "/console/knowledge/facts/fi-registration",
                "/console/knowledge/sources",
                "/console/knowledge/topics/legal.registration",
                "/console/due",
                "/console/people",
                "/console/people/new",
                "/console/people/" + mentor.id(),
                "/console/audit",
                "/console/settings",
                "/console/proposals",
                "/console/proposals/new",
                "/console/proposals/" + edited,
                "/console/proposals/" + fact,
                "/console/proposals/" + unedited,
                "/console/versions",
                "/console/cases",
                "/console/cases/" + site.openCase(),
                "/console/waiting",
                "/console/times",
                "/console/replies",
                "/console/gaps",
                "/console/surveys",
                "/console/surveys/draft?more",
                "/console/surveys/draft/in/fi",
                "/console/surveys/" + survey,
                "/console/surveys/" + survey + "/results",
                "/console/gaps/" + gap,
                "/console/conversations?rating=down",
                "/console/conversations/" + Site.UNANSWERED,
                "/console/mentors",
                "/console/mentors/new",
                "/console/mentors/" + mentor.id(),
                "/console/mentors/" + mentor.id() + "/remove",
                "/console/me",
                "/console/mentors/nobody",
                "/sign-in",
                "/sign-in/AAAAAAAAAAAAAAAAAAAAAA");
        for (Visit visit :
                List.of(Visit.onPhone(browser, site.address()), Visit.onDesktopInTheDark(browser, site.address()))) {
            try (visit) {
                Page page = enter(visit, clara);
                for (String path : pages) {
                    visit.to(path);
                    if (path.contains("proposals/") || path.contains("surveys/")) {
                        visit.screenshot("console-proposal-" + pages.indexOf(path) + "-" + page.viewportSize().width);
                    }
                    page.locator(".talk details").all().forEach(hidden -> hidden.evaluate("it => it.open = true"));
                    page.evaluate(axe());
                    Assertions.assertThat((List<?>) page.evaluate(VIOLATIONS))
                            .as(path)
                            .isEmpty();
                    Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                            .as("%s fits the screen", path)
                            .isEqualTo(true);
                }
            }
        }
    }

    private static String axe() {
        try (var in = Objects.requireNonNull(ConsoleIT.class.getResourceAsStream(AXE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aTopicIsFoundAndItsNeighboursAreWalkedTo(Browser browser) {
        try (var visit = Visit.onPhone(browser, site.address())) {
            Page page = enter(visit, site.coordinator("Clio"));
            page.locator("nav summary").getByText("Content").click();
            visit.screenshot("console-menu-phone");
            page.locator("nav").getByText("What the guide knows").click();
            page.getByLabel("Search").fill("regist");
            assertThat(page.locator("#rows tbody tr")).hasCount(1);
            assertThat(page.locator("#rows")).containsText("Rows 1–1 of 1");
            visit.screenshot("console-knowledge-phone");
            page.locator("#rows tbody a").first().click();
            assertThat(page.locator("h1")).containsText("egist");
            visit.screenshot("console-topic-phone");
            page.locator("svg.picture a").first().click();
            assertThat(page.locator("h1")).not().containsText("Register");
            Assertions.assertThat(visit.troubles()).isEmpty();
        }
    }

    @Test
    void theNewPagesAreLookedAt(Browser browser) {
        questions();
        List<String> pages = List.of(
                "/console/overview",
                "/console/questions",
                "/console/outcomes",
                "/console/all-cases",
                "/console/knowledge/facts",
                "/console/knowledge/topics/legal.registration",
                "/console/people",
                "/console/settings");
        Account inArabic = site.coordinator("Calla");
        site.bean(Accounts.class).save(inArabic.speaking("ar"));
        pictures(Visit.onPhone(browser, site.address()), inArabic, "phone-ar", pages);
        pictures(Visit.onDesktop(browser, site.address()), site.coordinator("Cilla"), "desktop", pages);
        pictures(Visit.onPhoneInTheDark(browser, site.address()), site.coordinator("Celia"), "phone-dark", pages);
    }

    private void pictures(Visit visit, Account account, String name, List<String> pages) {
        try (visit) {
            enter(visit, account);
            for (String path : pages) {
                visit.to(path);
                visit.screenshot("console-%s-%s"
                        .formatted(path.substring(path.lastIndexOf('/') + 1).replace('.', '-'), name));
            }
            Assertions.assertThat(visit.troubles()).isEmpty();
        }
    }

    @Test
    void tablesAreFilteredSortedAndTakenAway() {
        Visitor coordinator = site.signedIn(site.coordinator("Cosima"));

        Assertions.assertThat(coordinator
                        .get("/console/knowledge/facts?country=FI&sort=-country")
                        .body())
                .contains("fi-registration", "Rows 1–2 of 2", "aria-sort=\"descending\"")
                .doesNotContain("pl-registration");
        Assertions.assertThat(coordinator
                        .get("/console/knowledge/facts?q=CEIDG&country=nowhere&sort=1%20RETURN&page=-3")
                        .body())
                .contains("pl-registration", "Rows 1–1 of 1");
        var csv = coordinator.get("/console/knowledge/facts?topic=legal.registration&as=csv");
        Assertions.assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        Assertions.assertThat(csv.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(kept -> Assertions.assertThat(kept).contains("facts.csv"));
        Assertions.assertThat(csv.body())
                .startsWith("\uFEFFFact,Code,Country")
                .contains("fi-registration,FI")
                .hasLineCount(3);
        Assertions.assertThat(coordinator
                        .get("/console/knowledge/sources?kind=official&as=json")
                        .body())
                .startsWith("[{\"publisher\":")
                .contains("\"url\":\"https://www.biznes.gov.pl/en\"");
        Assertions.assertThat(
                        coordinator.get("/console/knowledge/entries?in=fi").body())
                .contains("Rows 1–2 of 2");
        Assertions.assertThat(coordinator.get("/console/due").body()).contains("Nothing was found.");
        Assertions.assertThat(
                        coordinator.get("/console/knowledge/topics/nothing").statusCode())
                .isEqualTo(404);
    }

    @Test
    void rolesAreGivenAndTheLogTellsIt() {
        Account other = site.coordinator("Cordula");
        Visitor coordinator = site.signedIn(site.coordinator("Cornelia"));

        coordinator.get("/console/people/" + other.id());
        Assertions.assertThat(coordinator
                        .post("/console/people/" + other.id(), Map.of())
                        .statusCode())
                .isEqualTo(302);
        Assertions.assertThat(
                        site.bean(Accounts.class).find(other.id()).orElseThrow().roles())
                .isEmpty();
        Assertions.assertThat(coordinator.get("/console/audit?q=" + other.id()).body())
                .contains("roles-changed", "COORDINATOR &gt; ", "Cornelia");
        Assertions.assertThat(coordinator.get("/console/settings").body())
                .contains("spring.neo4j.authentication.password", "Set, but shown to nobody")
                .doesNotContain("********");
        coordinator.get("/console/people/new");
        Assertions.assertThat(coordinator
                        .post("/console/people", Map.of("name", "Nova", "mail", "nova@example.org"))
                        .body())
                .contains("/sign-in/");
        Assertions.assertThat(coordinator.get("/console/people?q=nova").body()).contains("nova@example.org");
    }

    @Test
    void everyNumberIsThatOfTheListBehindIt() {
        site.bean(org.neo4j.driver.Driver.class)
                .executableQuery("MATCH (n:Turn|Feedback) DETACH DELETE n")
                .execute();
        questions();
        var overview = site.bean(org.guidepost.bot.insight.Insights.class).count();

        Assertions.assertThat(overview.week(0, "", ""))
                .isEqualTo(new org.guidepost.bot.insight.Numbers(3, 1, 1, 1, 1, 1));
        Assertions.assertThat(overview.week(0, "fi", "FI").answered()).isEqualTo(2);
        Assertions.assertThat(overview.week(1, "", "").questions()).isEqualTo(1);
        Assertions.assertThat(overview.week(0, "", "").coverage()).hasValue(75);
        Visitor coordinator = site.signedIn(site.coordinator("Colette"));
        Assertions.assertThat(coordinator.get("/console/questions?week=0").body())
                .contains("Rows 1–6 of 6");
        Assertions.assertThat(coordinator
                        .get("/console/questions?week=0&decision=answer")
                        .body())
                .contains("Rows 1–3 of 3");
        Assertions.assertThat(coordinator
                        .get("/console/questions?week=0&helped=false")
                        .body())
                .contains("Rows 1–1 of 1");
        Assertions.assertThat(coordinator
                        .get("/console/questions?country=none&week=0")
                        .body())
                .contains("Rows 1–2 of 2");
    }

    /** Six questions of this week, one of the week before, one from long ago; the same however often it is called. */
    private void questions() {
        site.bean(org.neo4j.driver.Driver.class).executableQuery("""
                        UNWIND [['a', 'answer', 'confident', 'fi', 'FI', 1, true], ['b', 'answer', 'confident', 'fi', 'FI', 1, false],
                                ['c', 'answer', 'confident', 'en', 'PL', 2, null], ['d', 'clarify', 'several-may-be-meant', 'en', 'PL', 2, null],
                                ['e', 'escalate', 'no-entry', 'en', null, 3, null], ['f', 'decline', 'out-of-scope', 'en', null, 3, null],
                                ['g', 'answer', 'confident', 'en', 'FI', 8, null], ['h', 'answer', 'confident', 'en', 'FI', 200, null]]
                               AS row
                        MERGE (t:Turn {id: 'question-' + row[0]})
                        SET t.decision = row[1], t.reason = row[2], t.language = row[3], t.jurisdiction = row[4],
                            t.at = datetime() - duration({days: row[5]}), t.confidence = 0.75, t.entry = 'legal.registration'
                        FOREACH (_ IN CASE WHEN row[6] IS NULL THEN [] ELSE [1] END |
                          MERGE (f:Feedback {id: 'rating-' + row[0]})
                          SET f.helpful = row[6], f.at = t.at
                          MERGE (f)-[:ON]->(t))
                        """).execute();
    }

    @Test
    void everyPageHoldsTheRulesOfTheHouse() {
        Visitor coordinator = site.signedIn(site.coordinator("Carla"));
        for (String path : List.of(
                "/sign-in",
                "/console/cases",
                "/console/mentors",
                "/console/mentors/new",
                "/console/me",
                "/console/overview",
                "/console/knowledge",
                "/console/knowledge/topics/tax.vat",
                "/console/people",
                "/console/settings",
                "/console/proposals",
                "/console/proposals/new",
                "/console/versions")) {
            var response = coordinator.get(path);
            Assertions.assertThat(response.headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy -> Assertions.assertThat(policy)
                            .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                            .doesNotContain("unsafe"));
            Assertions.assertThat(response.headers().firstValue("Cache-Control"))
                    .hasValueSatisfying(kept -> Assertions.assertThat(kept).contains("no-store"));
            Assertions.assertThat(response.headers().firstValue("Referrer-Policy"))
                    .contains("no-referrer");
            Assertions.assertThat(response.body()).doesNotContain("<style", "style=", " onclick", "??");
        }
        Assertions.assertThat(coordinator.get("/console/assets/htmx.min.js").statusCode())
                .isEqualTo(200);
        Assertions.assertThat(coordinator.get("/console/assets/console.css").statusCode())
                .isEqualTo(200);
    }

    private static org.guidepost.bot.mentoring.Mentor renamed(org.guidepost.bot.mentoring.Mentor mentor) {
        return new org.guidepost.bot.mentoring.Mentor(
                mentor.id(),
                SCRIPT,
                mentor.kind(),
                mentor.languages(),
                mentor.countries(),
                mentor.expertise(),
                mentor.capacity(),
                mentor.hours(),
                mentor.absentUntil(),
                mentor.woman());
    }

    private Page enter(Visit visit, Account account) {
        visit.to(site.linkFor(account));
        button(visit.page(), "Sign in").click();
        return visit.page();
    }

    private static Locator button(Page page, String label) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label).setExact(true));
    }
}
