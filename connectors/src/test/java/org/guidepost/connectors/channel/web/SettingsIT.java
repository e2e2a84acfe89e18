package org.guidepost.connectors.channel.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.guidepost.connectors.channel.Inbound;
import org.guidepost.connectors.channel.Inbound.Content;
import org.junit.jupiter.api.Test;

/** What a person or a partner organisation can decide about the widget. */
class SettingsIT extends BrowserIT {

    @Test
    void thePersonChangesTheLanguage() {
        try (var visit = Visit.onDesktop(browser, site()).to("/").openChat()) {
            assertThat(visit.answers()).hasCount(1);
            visit.button("Settings").click();
            visit.chat().getByLabel("Language").selectOption("ar");

            assertThat(visit.chat()).hasAttribute("dir", "rtl");
            assertThat(visit.button("الإعدادات")).isVisible();
            assertThat(visit.answers()).hasCount(2);
            Assertions.assertThat(lastReceived()).isEqualTo(new Content.Command("language", "ar"));

            visit.page().reload();
            visit.openChat();
            assertThat(visit.chat()).hasAttribute("lang", "ar");
        }
    }

    @Test
    void thePersonChoosesACountry() {
        try (var visit = Visit.onDesktop(browser, site()).to("/").openChat()) {
            assertThat(visit.answers()).hasCount(1);
            visit.button("Settings").click();
            visit.chat().getByLabel("Country").selectOption("PL");

            assertThat(visit.answers()).hasCount(2);
            Assertions.assertThat(lastReceived()).isEqualTo(new Content.Command("country", "PL"));
        }
    }

    @Test
    void thePersonDeletesEverythingAndStartsOver() {
        try (var visit = Visit.onDesktop(browser, site()).to("/").openChat().ask("Do I have to register?")) {
            assertThat(visit.answers()).hasCount(2);
            visit.button("Settings").click();
            visit.button("Delete my data and start over").click();
            assertThat(visit.button("Yes, delete it")).isFocused();
            visit.button("Yes, delete it").click();

            assertThat(visit.status()).hasText("Your conversation was deleted.");
            assertThat(visit.answers()).hasCount(0);
            Assertions.assertThat(visit.stored()).isZero();
            var before = lastInbound().address();

            visit.ask("And now?");
            assertThat(visit.answers()).hasCount(1);
            Assertions.assertThat(lastInbound().address()).isNotEqualTo(before);
        }
    }

    @Test
    void aTypedCommandIsShownAndGoesToTheGuide() {
        try (var visit = Visit.onDesktop(browser, site()).to("/").openChat().ask("/steps")) {
            assertThat(visit.answers()).hasCount(2);
            assertThat(visit.said()).hasText("/steps");
            Assertions.assertThat(lastReceived()).isEqualTo(new Content.Utterance("/steps"));
        }
    }

    @Test
    void aTypedCommandToDeleteAsksWhatTheMenuAsks() {
        try (var visit = Visit.onDesktop(browser, site()).to("/").openChat()) {
            assertThat(visit.answers()).hasCount(1);
            visit.ask("/delete");
            assertThat(visit.button("Yes, delete it")).isFocused();
            assertThat(visit.question()).hasValue("");
            visit.button("Yes, delete it").click();

            assertThat(visit.status()).hasText("Your conversation was deleted.");
            Assertions.assertThat(visit.stored()).isZero();
            Assertions.assertThat(bot.utterances()).isEmpty();
        }
    }

    @Test
    void theChatFollowsALanguageChosenInTheConversation() {
        try (var visit = Visit.onDesktop(browser, site()).to("/").openChat()) {
            assertThat(visit.answers()).hasCount(1);
            visit.ask("/language ar");

            assertThat(visit.chat()).hasAttribute("dir", "rtl");
            visit.page().reload();
            visit.openChat();
            assertThat(visit.chat()).hasAttribute("lang", "ar");
        }
    }

    @Test
    void herProfileAndHerDataAreInTheMenu() {
        try (var visit = Visit.onPhone(browser, site()).to("/").openChat()) {
            assertThat(visit.answers()).hasCount(1);
            visit.button("Settings").click();
            visit.button("My profile").click();

            assertThat(visit.answers().last()).containsText("Noted: profile");
            assertThat(visit.chat().locator("#question")).isFocused();
            assertThat(visit.chat().locator(".menu")).hasCount(0);
            visit.button("Settings").click();
            visit.button("All my data as a file").click();
            assertThat(visit.answers().last()).containsText("Noted: export");
            Assertions.assertThat(visit.troubles()).isEmpty();
        }
    }

    @Test
    void thePersonMayThinkAgain() {
        try (var visit = Visit.onDesktop(browser, site()).to("/").openChat()) {
            assertThat(visit.answers()).hasCount(1);
            visit.button("Settings").click();
            visit.button("Delete my data and start over").click();
            visit.button("No, keep it").click();

            assertThat(visit.button("Delete my data and start over")).isFocused();
            assertThat(visit.answers()).hasCount(1);
        }
    }

    @Test
    void thePartnerChoosesLanguageCountryTelegramAndColours() {
        try (var visit = Visit.onDesktop(browser, site()).to("/partner.html")) {
            assertThat(visit.launcher()).hasText("Kysy neuvoa");
            assertThat(visit.launcher()).hasCSS("background-color", "rgb(0, 60, 120)");
            visit.openChat();

            assertThat(visit.answers()).hasCount(2);
            Assertions.assertThat(bot.received())
                    .extracting(Inbound::content)
                    .containsExactly(new Content.Command("start", ""), new Content.Command("country", "FI"));
            Assertions.assertThat(lastInbound().locale()).contains("fi");
            visit.button("Asetukset").click();
            assertThat(visit.chat().getByLabel("Maa").locator("option:not([disabled])"))
                    .hasText(new String[] {"Suomi", "Viro"});
            assertThat(visit.chat().getByRole(AriaRole.LINK)).hasAttribute("href", "https://t.me/ExampleGuideBot");
            visit.screenshot("partner-settings");
            Assertions.assertThat(visit.troubles()).isEmpty();
        }
    }

    @Test
    void noLinkToTelegramIsShownWithoutOne() {
        try (var visit = Visit.onDesktop(browser, site()).to("/").openChat()) {
            visit.button("Settings").click();

            assertThat(visit.chat().locator(".menu a")).hasCount(0);
        }
    }

    private Content lastReceived() {
        return lastInbound().content();
    }

    private Inbound lastInbound() {
        return bot.received().getLast();
    }
}
