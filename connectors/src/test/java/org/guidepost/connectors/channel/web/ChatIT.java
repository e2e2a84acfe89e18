package org.guidepost.connectors.channel.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.assertj.core.api.Assertions;
import org.guidepost.connectors.channel.Inbound;
import org.guidepost.connectors.channel.Inbound.Content;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A conversation as a person has it. */
class ChatIT extends BrowserIT {

    private Visit visit;

    @BeforeEach
    void visit() {
        visit = Visit.onDesktop(browser, site()).to("/");
    }

    @AfterEach
    void noTroubles() {
        Assertions.assertThat(visit.troubles()).isEmpty();
        visit.close();
    }

    @Test
    void aQuestionIsAnsweredWithFactsStepsAndButtons() {
        visit.openChat().ask("Do I have to register?");

        var answer = visit.answers().nth(1);
        assertThat(visit.said()).hasText("Do I have to register?");
        assertThat(answer.locator("h3")).hasText("Registering your business");
        assertThat(answer.locator(".fact")).containsText("costs 70 € online. 2026");
        assertThat(answer.locator(".warning")).containsText("Check before you pay");
        assertThat(answer.locator(".next")).containsText("Write down what you will sell");
        assertThat(answer.locator(".choice")).hasCount(5);
        var link = answer.locator(".fact a");
        assertThat(link).hasAttribute("href", "https://example.org/register?x=1&y=2");
        assertThat(link).hasAttribute("rel", "noopener noreferrer");
        assertThat(answer.locator(".contact a").first()).hasAttribute("href", "tel:+358295020500");
    }

    @Test
    void everyMessageSaysWhoMadeIt() {
        visit.openChat().ask("Do I have to register?");
        assertThat(visit.answers()).hasCount(2);
        bot.say(address(), Messages.fromPerson("Good morning, this is Aino."));

        var origins = visit.answers().locator(".origin");
        assertThat(origins).hasText(new String[] {"Automatic notice", "Checked text", "Written by a person"});
        assertThat(origins.nth(1)).hasAttribute("data-origin", "APPROVED_CONTENT");
        assertThat(origins.nth(2)).hasAttribute("data-origin", "PERSON");
    }

    @Test
    void theGuideIntroducesItselfOnce() {
        visit.openChat();
        assertThat(visit.answers()).containsText("I am an automated assistant");

        visit.page().reload();
        visit.openChat();

        assertThat(visit.answers()).hasCount(1);
        Assertions.assertThat(bot.received())
                .extracting(Inbound::content)
                .containsExactly(new Content.Command("start", ""));
    }

    @Test
    void aPressedButtonIsShownAsChosenAlsoAfterAReload() {
        visit.openChat().ask("Do I have to register?");
        visit.button("👍 This helped").click();
        visit.button("How much tax will I pay?").click();

        assertThat(visit.answers()).hasCount(3);
        assertChosen();
        visit.page().reload();
        visit.openChat();
        assertThat(visit.answers()).hasCount(3);
        assertChosen();
    }

    private void assertChosen() {
        assertThat(choice("THUMB_UP")).hasAttribute("aria-pressed", "true");
        assertThat(choice("THUMB_DOWN")).hasAttribute("aria-disabled", "true");
        assertThat(choice("QUESTION").first()).hasAttribute("aria-pressed", "true");
        assertThat(choice("QUESTION").nth(1)).hasAttribute("aria-disabled", "false");
        assertThat(visit.said()).hasText(new String[] {"Do I have to register?", "How much tax will I pay?"});
    }

    @Test
    void aChosenButtonIsSentOnce() {
        visit.openChat();
        choice("COUNTRY").first().click();
        assertThat(choice("COUNTRY").first()).hasAttribute("aria-pressed", "true");
        choice("COUNTRY").first().dispatchEvent("click");
        choice("COUNTRY").nth(1).dispatchEvent("click");

        assertThat(visit.answers()).hasCount(2);
        Assertions.assertThat(bot.received())
                .extracting(Inbound::content)
                .containsExactly(new Content.Command("start", ""), new Content.Pressed("country:FI"));
    }

    @Test
    void whatComesWhileTheChatIsClosedIsCounted() {
        visit.openChat();
        assertThat(visit.answers()).hasCount(1);
        visit.page().keyboard().press("Escape");
        bot.say(address(), Messages.fromPerson("One"));
        bot.say(address(), Messages.fromPerson("Two"));

        assertThat(visit.launcher().locator(".badge")).hasText("2");
        assertThat(visit.launcher()).hasAccessibleName("Ask a question – New messages: 2");
        visit.page().reload();
        assertThat(visit.launcher().locator(".badge")).hasText("2");

        visit.openChat();
        assertThat(visit.launcher().locator(".badge")).isHidden();
        visit.page().reload();
        assertThat(visit.launcher().locator(".badge")).isHidden();
    }

    @Test
    void anExampleOnThePageIsAsked() {
        visit.page().getByText("How much tax will I pay in the first year?").click();

        assertThat(visit.said()).hasText("How much tax will I pay in the first year?");
        assertThat(visit.answers().last().locator("h3")).hasText("Registering your business");
    }

    @Test
    void aLongTextIsCountedAndNotSent() {
        visit.openChat();
        visit.question().fill("a".repeat(Inbound.MAX_TEXT_LENGTH - 10));
        assertThat(visit.chat()).containsText("Characters left: 10");

        visit.question().fill("a".repeat(Inbound.MAX_TEXT_LENGTH + 3));
        assertThat(visit.chat()).containsText("Characters too many: 3");
        visit.question().press("Enter");

        assertThat(visit.status()).hasText("This message is too long. Please make it shorter.");
        Assertions.assertThat(bot.utterances()).isEmpty();
    }

    @Test
    void shiftAndEnterBeginANewLine() {
        visit.openChat();
        visit.question().fill("one");
        visit.question().press("Shift+Enter");
        visit.question().pressSequentially("two");
        visit.question().press("Enter");

        assertThat(visit.answers()).hasCount(2);
        Assertions.assertThat(bot.utterances()).containsExactly("one\ntwo");
    }

    private Locator choice(String kind) {
        return visit.chat().locator(".choice[data-kind=" + kind + "]");
    }

    private String address() {
        return bot.received().getFirst().address();
    }
}
