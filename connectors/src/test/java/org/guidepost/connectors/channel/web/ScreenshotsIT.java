package org.guidepost.connectors.channel.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Pictures of the page and the widget, for whoever wants to see them, and the proof that drawing them cost no complaint. */
class ScreenshotsIT extends BrowserIT {

    private static final String QUESTION = "Do I have to register before I sell my first cake?";

    @Test
    void onADesktop() {
        try (var visit = Visit.onDesktop(browser, site()).to("/")) {
            visit.screenshotOfWholePage("demo-desktop");
            converse(visit);
            visit.screenshot("chat-desktop");
            Assertions.assertThat(visit.troubles()).isEmpty();
        }
    }

    @Test
    void onADesktopInTheDark() {
        try (var visit = Visit.onDesktopInTheDark(browser, site()).to("/")) {
            visit.screenshotOfWholePage("demo-desktop-dark");
            converse(visit);
            visit.screenshot("chat-desktop-dark");
            Assertions.assertThat(visit.troubles()).isEmpty();
        }
    }

    @Test
    void onAPhone() {
        try (var visit = Visit.onPhone(browser, site()).to("/")) {
            visit.screenshotOfWholePage("demo-phone");
            visit.openChat();
            assertThat(visit.answers()).hasCount(1);
            visit.screenshot("chat-phone-open");
            visit.ask(QUESTION);
            assertThat(visit.answers()).hasCount(2);
            visit.screenshot("chat-phone");
            visit.button("Ask a person").scrollIntoViewIfNeeded();
            visit.screenshot("chat-phone-buttons");
            Assertions.assertThat(visit.troubles()).isEmpty();
        }
    }

    @Test
    void onAPhoneInTheDark() {
        try (var visit = Visit.onPhoneInTheDark(browser, site()).to("/")) {
            converse(visit);
            visit.button("Settings").click();
            visit.screenshot("settings-phone-dark");
            Assertions.assertThat(visit.troubles()).isEmpty();
        }
    }

    @Test
    void fromRightToLeft() {
        try (var visit = Visit.onDesktop(browser, site()).to("/demo/ar")) {
            visit.screenshotOfWholePage("demo-arabic");
            visit.openChat().ask("هل أحتاج إلى شركة لأعمل من البيت؟");
            assertThat(visit.answers()).hasCount(2);
            visit.screenshot("chat-arabic");
            Assertions.assertThat(visit.troubles()).isEmpty();
        }
    }

    @Test
    void theSettingsFromRightToLeftOnAPhone() {
        try (var visit = Visit.onPhone(browser, site()).to("/demo/ar").openChat()) {
            assertThat(visit.answers()).hasCount(1);
            visit.chat().locator("#settings").click();
            assertThat(visit.chat().locator("#take-out")).isVisible();
            visit.screenshot("settings-phone-arabic");
            Assertions.assertThat(visit.troubles()).isEmpty();
        }
    }

    @Test
    void atTwiceTheSize() {
        try (var visit = Visit.zoomedIn(browser, site()).to("/")) {
            converse(visit);
            visit.screenshot("chat-zoomed");
            Assertions.assertThat(visit.troubles()).isEmpty();
        }
    }

    private static void converse(Visit visit) {
        visit.openChat();
        assertThat(visit.answers()).hasCount(1);
        visit.ask(QUESTION);
        assertThat(visit.answers()).hasCount(2);
    }
}
