package org.guidepost.connectors.channel.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** No violation that axe-core can find, in every state of the widget. */
class AccessibilityIT extends BrowserIT {

    private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
    private static final String VIOLATIONS = """
            async () => (await axe.run(document)).violations.map(
                violation => violation.id + ': ' + violation.nodes.map(node => node.html).join(' | '))
            """;
    private static final String LOOKED_INSIDE = """
            async () => (await axe.run(document)).passes.flatMap(pass => pass.nodes)
                .some(node => JSON.stringify(node.target).includes('guidepost-panel'))
            """;

    @Test
    void thePageAndTheClosedChat() {
        try (var visit = Visit.onDesktop(browser, site()).to("/")) {
            assertThat(visit.launcher()).isVisible();
            assertAccessible(visit);
        }
    }

    @Test
    void aConversation() {
        try (var visit = Visit.onDesktop(browser, site()).to("/")) {
            converse(visit);
            visit.page().evaluate(axe());
            Assertions.assertThat(visit.page().evaluate(LOOKED_INSIDE)).isEqualTo(true);
            visit.button("👍 This helped").click();
            assertThat(visit.button("👍 This helped (chosen)")).isVisible();
            assertAccessible(visit);
        }
    }

    @Test
    void aConversationInTheDarkOnAPhone() {
        try (var visit = Visit.onPhoneInTheDark(browser, site()).to("/")) {
            converse(visit);
            assertAccessible(visit);
        }
    }

    @Test
    void theDarkPage() {
        try (var visit = Visit.onDesktopInTheDark(browser, site()).to("/")) {
            assertThat(visit.launcher()).isVisible();
            assertAccessible(visit);
        }
    }

    @Test
    void aConversationFromRightToLeft() {
        try (var visit = Visit.onPhone(browser, site()).to("/demo/ar").openChat()) {
            visit.ask("هل أحتاج إلى شركة لأعمل من البيت؟");
            assertThat(visit.answers()).hasCount(2);
            assertThat(visit.answers().nth(1).locator(".blocks")).hasAttribute("dir", "rtl");
            assertThat(visit.answers().nth(0).locator(".blocks")).hasAttribute("dir", "ltr");
            assertAccessible(visit);
        }
    }

    @Test
    void theSettingsAndTheQuestionBeforeDeleting() {
        try (var visit = Visit.onPhone(browser, site()).to("/").openChat()) {
            visit.button("Settings").click();
            visit.button("Delete my data and start over").click();
            assertAccessible(visit);
        }
    }

    @Test
    void everythingIsLargeEnoughToTouch() {
        try (var visit = Visit.onPhone(browser, site()).to("/")) {
            converse(visit);
            visit.button("Settings").click();
            for (var control : visit.chat().locator("button, select, textarea").all()) {
                var box = control.boundingBox();
                Assertions.assertThat(Math.min(box.width, box.height))
                        .as(control.textContent())
                        .isGreaterThanOrEqualTo(44);
            }
            Assertions.assertThat(visit.question().evaluate("field => getComputedStyle(field).fontSize"))
                    .isEqualTo("16px");
        }
    }

    @Test
    void aPhoneShowsNothingButTheChat() {
        try (var visit = Visit.onPhone(browser, site()).to("/")) {
            converse(visit);
            var box = visit.chat().boundingBox();
            var size = visit.page().viewportSize();

            Assertions.assertThat(List.of(box.x, box.y, box.width, box.height))
                    .containsExactly(0.0, 0.0, (double) size.width, (double) size.height);
            Assertions.assertThat(visit.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
        }
    }

    private static void converse(Visit visit) {
        visit.openChat().ask("Do I have to register?");
        assertThat(visit.answers()).hasCount(2);
    }

    private static void assertAccessible(Visit visit) {
        visit.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        visit.page().evaluate(axe());
        Assertions.assertThat((List<?>) visit.page().evaluate(VIOLATIONS)).isEmpty();
    }

    private static String axe() {
        try (var source = AccessibilityIT.class.getResourceAsStream(AXE)) {
            return new String(Objects.requireNonNull(source).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
