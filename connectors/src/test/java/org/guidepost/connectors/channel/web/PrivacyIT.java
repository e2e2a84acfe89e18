package org.guidepost.connectors.channel.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.ArrayList;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What the browser keeps and asks for, and when. */
class PrivacyIT extends BrowserIT {

    @Test
    void nothingIsKeptOrAskedBeforeTheChatIsOpened() {
        try (var visit = Visit.onDesktop(browser, site())) {
            var requests = new ArrayList<String>();
            visit.page().onRequest(request -> requests.add(request.url()));
            visit.to("/");
            assertThat(visit.launcher()).isVisible();

            Assertions.assertThat(visit.stored()).isZero();
            Assertions.assertThat(requests)
                    .noneMatch(url -> url.contains("/api/"))
                    .noneMatch(url -> url.contains("panel"));

            visit.openChat();
            assertThat(visit.answers()).hasCount(1);
            Assertions.assertThat(visit.stored()).isEqualTo(1);
            Assertions.assertThat(requests).anyMatch(url -> url.contains("panel"));
        }
    }

    @Test
    void thePartnerCanHaveItForgottenWithTheTab() {
        try (var visit = Visit.onDesktop(browser, site()).to("/partner.html").openChat()) {
            assertThat(visit.answers()).hasCount(2);

            Assertions.assertThat(visit.page().evaluate("localStorage.length")).isEqualTo(0);
            Assertions.assertThat(visit.page().evaluate("sessionStorage.length"))
                    .isEqualTo(1);
        }
    }

    @Test
    void theTokenIsInNoAddress() {
        try (var visit = Visit.onDesktop(browser, site())) {
            var requests = new ArrayList<String>();
            visit.page().onRequest(request -> requests.add(request.url()));
            visit.to("/").openChat();
            assertThat(visit.answers()).hasCount(1);
            var token = visit.page().evaluate("JSON.parse(Object.values(localStorage)[0]).token");

            Assertions.assertThat(requests).noneMatch(url -> url.contains(String.valueOf(token)));
        }
    }
}
