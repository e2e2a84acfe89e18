package org.guidepost.connectors.channel.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The widget on a site of its own origin, under the policy that docs/widget.md tells partners to set. */
class EmbeddingIT extends BrowserIT {

    private static final String STRANGER = "http://stranger.test";

    @Test
    void worksOnAPartnersSiteUnderAStrictPolicy() {
        try (var visit = embeddedIn(PARTNER)) {
            visit.to("/").openChat().ask("Do I have to register?");

            assertThat(visit.answers()).hasCount(2);
            Assertions.assertThat(complaints(visit)).isZero();
        }
    }

    @Test
    void opensNoSessionOnASiteThatIsNotListed() {
        try (var visit = embeddedIn(STRANGER)) {
            visit.to("/").launcher().click();

            assertThat(visit.chat().locator(".hint")).hasText("There is no connection right now. I keep trying.");
            Assertions.assertThat(bot.received()).isEmpty();
            Assertions.assertThat(visit.stored()).isZero();
        }
    }

    private Visit embeddedIn(String origin) {
        var visit = Visit.onDesktop(browser, origin);
        visit.page().route(origin + "/**", route -> route.fulfill(page()));
        return visit;
    }

    private Route.FulfillOptions page() {
        var policy = "default-src 'none'; script-src %1$s; connect-src %1$s".formatted(site());
        return new Route.FulfillOptions()
                .setContentType("text/html")
                .setHeaders(Map.of("Content-Security-Policy", policy))
                .setBody("""
                        <!doctype html><html lang="en"><title>A partner</title><body><h1>A partner</h1>
                        <script src="%s/widget/guidepost.js" defer></script></body></html>
                        """.formatted(site()));
    }

    /** All requests go abroad here, so only what the browser itself objected to counts. */
    private static long complaints(Visit visit) {
        return visit.troubles().stream()
                .filter(trouble -> !trouble.startsWith("foreign request"))
                .count();
    }
}
