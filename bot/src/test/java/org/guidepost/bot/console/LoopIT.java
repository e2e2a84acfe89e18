package org.guidepost.bot.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.guidepost.bot.people.Account;
import org.guidepost.connectors.channel.web.ChromiumExtension;
import org.guidepost.connectors.channel.web.Visit;
import org.guidepost.knowledge.database.DatabaseAddress;
import org.guidepost.knowledge.database.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Mentees, mentors and a coordinator, each at her own browser: what the one presses, the others see. */
@ExtendWith({TestDatabase.class, ChromiumExtension.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LoopIT {

    /** Pages look for news every twenty seconds. */
    private static final double PATIENCE = 45_000;

    /** Half of the time that a mentor has to take a case, and a little. */
    private static final Duration HALF = Duration.ofMinutes(125);

    private static final String ASKED = "Chcę hodować jedwabniki";
    private static final String ASKED_OTHERWISE = "czy wolno trzymać jedwabniki w domu na balkonie";
    private static final String LEFT_LYING = "Chcę otworzyć wypożyczalnię sterowców";
    private static final String TITLE = "Hodowla jedwabników";
    private static final String IS_WITH_A_MENTOR = "Twoje pytanie jest u mentorki lub mentora.";

    private final GreenMail mails = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private Site site;

    @BeforeAll
    void start(DatabaseAddress database, @TempDir Path content) throws IOException {
        mails.start();
        PolishContent.copyTo(content);
        site = Site.on(
                database,
                content,
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

    @AfterEach
    void nobodyIsAMentorAnyMore() {
        site.query("MATCH (n:Account|Case|Letter|CaseStep) DETACH DELETE n", Map.of());
    }

    @Test
    void whatAMentorAnswersOnceTheGuideAnswersFromThenOn(Browser browser) {
        Account ola = site.mentor("Ola", "pl", "PL");
        try (var mentee = mentee(browser);
                var mentor = console(browser, ola);
                var coordinator = console(browser, site.coordinator("Cora"))) {
            mentee.ask(ASKED);
            hears(mentee, "Nie mam na to pewnej odpowiedzi");
            press(mentee, "Daj znać, gdy będzie odpowiedź");
            hears(mentee, "Gdy ludzie dodadzą odpowiedź, napiszę do ciebie tutaj.");
            asksAMentor(mentee, ASKED);

            open(mentor, ASKED);
            button(mentor, "Yes, I take it").click();
            hears(mentee, "Mentorka lub mentor zajmie się twoim pytaniem.");
            mentor.page().locator("#text").fill("Zapytaj weterynarza. Mój numer: +48 601 234 567.");
            button(mentor, "Send").click();
            assertThat(mentor.page().locator(".talk .mentor .words")).containsText("Zapytaj weterynarza.");
            hears(mentee, "Zapytaj weterynarza.");
            mentee.answers().last().scrollIntoViewIfNeeded();
            mentee.screenshot("loop-answer-of-a-mentor");
            press(mentee, "Rozwiązane, dziękuję");
            hears(mentee, "Od teraz znowu odpowiadam ja, przewodnik.");

            publishes(coordinator);

            hears(mentee, "Twoje pytanie: „" + ASKED + "”. Teraz przewodnik zna odpowiedź.");
            assertThat(mentee.answers().last()).containsText(TITLE);
            mentee.screenshot("loop-told");
            try (var second = mentee(browser)) {
                second.ask(ASKED_OTHERWISE);
                hears(second, TITLE);
                press(second, "To pomogło");
                hears(second, "Cieszę się, że to pomogło.");
                second.screenshot("loop-second-mentee");
                Assertions.assertThat(second.troubles()).isEmpty();
            }
            mentee.ask("Ile kosztuje rejestracja firmy?");
            hears(mentee, "Rejestr", 1);
            hears(mentee, "Teraz przewodnik zna odpowiedź.", 1);

            coordinator.page().reload();
            assertThat(effect(coordinator, "Before")).hasText(new String[] {"1", "0 (0 %)", "0", "0"});
            assertThat(effect(coordinator, "After")).hasText(new String[] {"2", "2 (100 %)", "1", "0"});
            effect(coordinator, "After").last().scrollIntoViewIfNeeded();
            coordinator.screenshot("loop-before-and-after");
            untroubled(mentee, mentor, coordinator);
        }
    }

    /** Makes an entry of the case that is closed now, on the pages from the case to the gate. */
    private static void publishes(Visit coordinator) {
        Page page = coordinator.page();
        coordinator.to("/console/all-cases");
        page.locator("table.rows tbody tr")
                .filter(new Locator.FilterOptions().setHasText("Ola"))
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        assertThat(page.locator("h1")).hasText(ASKED);
        button(coordinator, "Propose this answer for the guide").click();
        assertThat(page.locator("#question")).hasValue(ASKED);
        assertThat(page.locator("#text")).hasValue("Zapytaj weterynarza. Mój numer: [№].");
        PolishContent.entry(ASKED, TITLE, ASKED + "\n" + PolishContent.variants("jedwabniki"))
                .forEach((field, value) -> {
                    Locator one = page.locator("#" + field);
                    if ((boolean) one.evaluate("field => field.matches('select')")) {
                        one.selectOption(value);
                    } else {
                        one.fill(value);
                    }
                });
        button(coordinator, "Save and finish").click();
        assertThat(page.locator(".difference ins").first()).hasText(TITLE);
        button(coordinator, "Approve").click();
        assertThat(page.locator("main .tag").first()).hasText("Approved");
        button(coordinator, "Publish").click();
        assertThat(page.locator("#gate .tag").first())
                .hasText("Passed and published", new HasTextOptions().setTimeout(PATIENCE));
        assertThat(page.locator("#gate")).containsText("Right with this change");
        page.locator("#gate").scrollIntoViewIfNeeded();
        coordinator.screenshot("loop-gate");
    }

    @Test
    void aCaseThatIsLeftLyingGoesToTheNextMentorAndThenToTheCoordinator(Browser browser) {
        Account anna = site.mentor("Anna", "pl", "PL");
        Account beata = site.mentor("Beata", "pl", "FI");
        try (var mentee = mentee(browser);
                var first = console(browser, anna);
                var second = console(browser, beata);
                var coordinator = console(browser, site.coordinator("Cora"))) {
            mentee.button("Ustawienia").click();
            mentee.chat().getByLabel("Kraj").selectOption("PL");
            mentee.button("Ustawienia").click();
            hears(mentee, "Będę korzystać z przepisów tego kraju");
            mentee.ask(LEFT_LYING);
            asksAMentor(mentee, LEFT_LYING);
            lists(first, LEFT_LYING, true);
            lists(second, LEFT_LYING, false);
            isMailed(anna, 1);

            site.pass(HALF);
            isMailed(anna, 2);
            lists(first, LEFT_LYING, true);
            shows(coordinator, "Mentor: Anna");

            site.pass(HALF);
            hears(mentee, "Ta osoba nie może przyjąć twojego pytania. Pytam następną.");
            hears(mentee, IS_WITH_A_MENTOR, 2);
            lists(first, LEFT_LYING, false);
            lists(second, LEFT_LYING, true);
            shows(coordinator, "Mentor: Beata");
            isMailed(beata, 1);

            site.pass(HALF);
            isMailed(beata, 2);
            site.pass(HALF);
            hears(mentee, "W tej chwili nikt nie ma czasu na twoje pytanie.");
            lists(second, LEFT_LYING, false);
            shows(coordinator, "Needs a coordinator: no mentor was found");
            coordinator.screenshot("loop-left-to-the-coordinator");
            coordinator.to("/console/waiting");
            assertThat(coordinator.page().locator(".card h2")).hasText(LEFT_LYING);
            mentee.screenshot("loop-nobody-had-time");
            untroubled(mentee, first, second, coordinator);
        }
    }

    /** Somebody who has chosen to talk Polish. */
    private Visit mentee(Browser browser) {
        Visit visit = Visit.onPhone(browser, site.address()).to("/");
        visit.launcher().click();
        hears(visit, "automatic assistant");
        visit.button("Settings").click();
        visit.chat().getByLabel("Language").selectOption("pl");
        hears(visit, "Od teraz odpowiadam po polsku.");
        visit.button("Ustawienia").click();
        return visit;
    }

    private Visit console(Browser browser, Account account) {
        Visit visit = Visit.onDesktop(browser, site.address());
        site.signIn(visit, account);
        return visit.to("/console/cases");
    }

    private static void asksAMentor(Visit mentee, String question) {
        press(mentee, "Zapytaj człowieka");
        hears(mentee, "Zobaczy twoje pytanie, język i kraj. Nie zobaczy, kim jesteś. Oto pytanie: „" + question + "”");
        press(mentee, "Tak, przekaż pytanie");
        hears(mentee, IS_WITH_A_MENTOR);
    }

    private static void press(Visit mentee, String label) {
        mentee.button(label).last().click();
    }

    private static void hears(Visit mentee, String words) {
        hears(mentee, words, 1);
    }

    private static void hears(Visit mentee, String words, int times) {
        assertThat(mentee.answers().filter(new Locator.FilterOptions().setHasText(words)))
                .hasCount(times, new HasCountOptions().setTimeout(PATIENCE));
    }

    /** The page of the cases looks for news by itself. */
    private static void lists(Visit mentor, String question, boolean listed) {
        assertThat(link(mentor, question)).hasCount(listed ? 1 : 0, new HasCountOptions().setTimeout(PATIENCE));
    }

    private static void shows(Visit coordinator, String words) {
        assertThat(coordinator.page().locator("#list"))
                .containsText(words, new ContainsTextOptions().setTimeout(PATIENCE));
    }

    private static void open(Visit mentor, String question) {
        lists(mentor, question, true);
        link(mentor, question).click();
        assertThat(mentor.page().locator("h1")).hasText(question);
    }

    private static Locator link(Visit visit, String question) {
        return visit.page().locator("#list a").filter(new Locator.FilterOptions().setHasText(question));
    }

    private void isMailed(Account mentor, int times) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> mails.getReceivedMessagesForDomain(mentor.mail().orElseThrow()).length == times);
    }

    private static void untroubled(Visit... visits) {
        Assertions.assertThat(visits)
                .allSatisfy(visit -> Assertions.assertThat(visit.troubles()).isEmpty());
    }

    /** Asked, answered, helpful, not helpful. */
    private static Locator effect(Visit coordinator, String when) {
        return coordinator
                .page()
                .locator("table.effect tbody tr")
                .filter(new Locator.FilterOptions().setHasText(when))
                .locator("td");
    }

    private static Locator button(Visit visit, String label) {
        return visit.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(label).setExact(true));
    }
}
