package org.guidepost.connectors.channel.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Everything, without a mouse. */
class KeyboardIT extends BrowserIT {

    private static final int MORE_THAN_THERE_ARE = 60;

    @Test
    void opensAsksChoosesAndCloses() {
        try (var visit = Visit.onDesktop(browser, site()).to("/")) {
            tabTo(visit, visit.launcher());
            press(visit, "Enter");
            assertThat(visit.question()).isFocused();
            assertThat(visit.answers()).hasCount(1);
            visit.page().keyboard().type("Do I have to register?");
            press(visit, "Enter");
            assertThat(visit.answers()).hasCount(2);

            backTo(visit, visit.button("Can I get money to start?"));
            press(visit, "Enter");
            assertThat(visit.answers()).hasCount(3);
            assertThat(visit.button("Can I get money to start? (chosen)")).isFocused();

            press(visit, "Escape");
            assertThat(visit.chat()).isHidden();
            assertThat(visit.launcher()).isFocused();
            Assertions.assertThat(visit.troubles()).isEmpty();
        }
    }

    @Test
    void changesTheSettings() {
        try (var visit = Visit.onDesktop(browser, site()).to("/").openChat()) {
            backTo(visit, visit.button("Settings"));
            press(visit, "Enter");
            tabTo(visit, visit.chat().getByLabel("Language"));
            visit.page().keyboard().type("Suomi");
            assertThat(visit.chat().getByLabel("Kieli")).isFocused();

            press(visit, "Escape");
            assertThat(visit.button("Asetukset")).isFocused();
            press(visit, "Escape");
            assertThat(visit.launcher()).isFocused();
        }
    }

    @Test
    void scrollsTheConversation() {
        try (var visit = Visit.onPhone(browser, site()).to("/").openChat().ask("Do I have to register?")) {
            assertThat(visit.answers()).hasCount(2);
            backTo(visit, visit.log());
            press(visit, "End");
            assertThat(visit.button("Ask a person")).isInViewport();
        }
    }

    @Test
    void readsFromTheBeginningOfANewAnswer() {
        try (var visit = Visit.onPhone(browser, site()).to("/").openChat().ask("Do I have to register?")) {
            assertThat(visit.answers().nth(1).locator("h3")).isInViewport();
            assertThat(visit.status()).containsText("Registering your business Register before you sell.");
        }
    }

    private static void tabTo(Visit visit, Locator target) {
        walk(visit, target, "Tab");
    }

    private static void backTo(Visit visit, Locator target) {
        walk(visit, target, "Shift+Tab");
    }

    private static void walk(Visit visit, Locator target, String key) {
        for (var i = 0; i < MORE_THAN_THERE_ARE && !isFocused(target); i++) {
            press(visit, key);
        }
        assertThat(target).isFocused();
    }

    private static boolean isFocused(Locator target) {
        return (Boolean) target.evaluate("element => element.getRootNode().activeElement === element");
    }

    private static void press(Visit visit, String key) {
        visit.page().keyboard().press(key);
    }
}
