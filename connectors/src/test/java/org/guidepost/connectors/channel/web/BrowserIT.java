package org.guidepost.connectors.channel.web;

import com.microsoft.playwright.Browser;
import org.guidepost.connectors.channel.InMemoryTranscript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The ground of all browser tests: the test application on a port of its own, and a real browser. */
@SpringBootTest(
        classes = WebTestApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "guidepost.web.allowed-origins=" + BrowserIT.PARTNER,
            "guidepost.web.limits.session.requests=5000",
            "guidepost.web.limits.address.requests=50000"
        })
@ExtendWith(ChromiumExtension.class)
abstract class BrowserIT {

    /** A site that may embed the widget. */
    static final String PARTNER = "http://partner.test";

    @Autowired
    ScriptedBot bot;

    @Autowired
    InMemoryTranscript transcript;

    @LocalServerPort
    private int port;

    Browser browser;

    @BeforeEach
    void start(Browser running) {
        browser = running;
        transcript.recover();
        bot.clear();
    }

    String site() {
        return "http://localhost:" + port;
    }
}
