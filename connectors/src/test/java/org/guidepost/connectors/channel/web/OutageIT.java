package org.guidepost.connectors.channel.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import java.net.URI;
import org.assertj.core.api.Assertions;
import org.guidepost.connectors.channel.InMemoryTranscript;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a person sees while the database, the server or the network is away, and that nothing is lost or doubled by it. */
class OutageIT extends BrowserIT {

    private static final String SORRY = "I can't save your question right now. I keep trying.";
    private static final int THREE_SECONDS = 3_000;
    private static final int A_WHILE = 20_000;
    private static final int MANY_TRIES = 300;
    private static final int LONGEST_PAUSE = 10_000;

    @Autowired
    private InMemoryTranscript database;

    @Autowired
    private WebChannel channel;

    private TcpProxy network;
    private Visit visit;

    @BeforeEach
    void visitThroughTheNetwork() {
        network = new TcpProxy(URI.create(site()).getPort());
        visit = Visit.onPhone(browser, "http://localhost:" + network.port())
                .to("/")
                .openChat();
        assertThat(visit.answers()).hasCount(1);
    }

    @AfterEach
    void leave() {
        visit.close();
        network.close();
    }

    @Test
    void whileTheDatabaseIsAwayThePersonIsToldAndThenAnsweredOnce() {
        database.breakDown();
        visit.ask("Do I have to register?");

        assertThat(visit.chat().locator(".problem")).hasText(SORRY, within(THREE_SECONDS));
        assertThat(visit.status()).hasText(SORRY);
        visit.screenshot("outage-phone");
        database.recover();

        assertThat(visit.answers()).hasCount(2, count(A_WHILE));
        assertThat(visit.chat().locator(".problem")).hasCount(0);
        Assertions.assertThat(bot.utterances()).containsExactly("Do I have to register?");
    }

    @Test
    void whileTheServerIsGoneThePersonIsToldAndThenAnsweredInHerOrder() {
        network.cut();
        visit.ask("first").ask("second");

        assertThat(visit.chat().locator(".problem")).hasText(SORRY, within(THREE_SECONDS));
        assertThat(visit.chat().locator(".hint")).hasText("There is no connection right now. I keep trying.");
        network.mend();

        assertThat(visit.answers()).hasCount(3, count(A_WHILE));
        assertThat(visit.chat().locator(".hint")).isHidden();
        assertThat(visit.said()).hasText(new String[] {"first", "second"});
        Assertions.assertThat(bot.utterances()).containsExactly("first", "second");
    }

    @Test
    void anAnswerThatCameMeanwhileIsShownAfterTheServerIsBack() {
        network.cut();
        assertThat(visit.chat().locator(".hint")).isVisible();
        bot.say(bot.received().getFirst().address(), Messages.fromPerson("While you were away"));
        network.mend();

        assertThat(visit.answers().nth(1)).containsText("While you were away", contains(A_WHILE));
        assertThat(visit.answers()).hasCount(2);
    }

    @Test
    void aMessageWhoseReceiptWasLostIsNotAskedTwice() {
        network.swallowAnswers();
        visit.ask("Do I have to register?");
        visit.page().waitForCondition(() -> bot.utterances().size() == 1);
        network.cut();
        network.mend();

        assertThat(visit.answers()).hasCount(2, count(A_WHILE));
        assertThat(visit.said()).hasCount(1);
        assertThat(visit.chat().locator(".state")).hasCount(0, count(A_WHILE));
        Assertions.assertThat(bot.utterances()).hasSize(1);
    }

    @Test
    void aReplyThatIsSlowIsToldOfToo() {
        network.swallowAnswers();
        visit.ask("Do I have to register?");

        assertThat(visit.chat().locator(".problem")).hasText(SORRY, within(THREE_SECONDS));
    }

    @Test
    void whenItTakesTooLongThePersonDecides() {
        visit.page().clock().install();
        network.cut();
        visit.ask("Do I have to register?");
        var retry = visit.button("Try again");
        for (var i = 0; i < MANY_TRIES && !retry.isVisible(); i++) {
            visit.page().clock().runFor(LONGEST_PAUSE);
        }
        assertThat(visit.chat().locator(".problem")).containsText("Your question could not be sent.");
        network.mend();
        retry.click();

        for (var i = 0; i < MANY_TRIES && visit.answers().count() < 2; i++) {
            visit.page().clock().runFor(LONGEST_PAUSE);
        }
        assertThat(visit.answers()).hasCount(2);
        Assertions.assertThat(bot.utterances()).hasSize(1);
    }

    @Test
    void delaysAreToldToEveryoneWhoIsThere() {
        channel.showAvailability(false);
        assertThat(visit.chat().locator(".hint")).containsText("Answers are delayed right now");

        channel.showAvailability(true);
        assertThat(visit.chat().locator(".hint")).isHidden();
    }

    private static LocatorAssertions.HasTextOptions within(int milliseconds) {
        return new LocatorAssertions.HasTextOptions().setTimeout(milliseconds);
    }

    private static LocatorAssertions.HasCountOptions count(int milliseconds) {
        return new LocatorAssertions.HasCountOptions().setTimeout(milliseconds);
    }

    private static LocatorAssertions.ContainsTextOptions contains(int milliseconds) {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(milliseconds);
    }
}
