package org.guidepost.connectors.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        classes = WebTestApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "guidepost.web.limits.session.requests=3",
            "guidepost.web.limits.session.per=1m",
            "guidepost.web.limits.address.requests=12",
            "guidepost.web.limits.address.per=1h"
        })
class RateLimitIT {

    @LocalServerPort
    private int port;

    private WebClient client;

    @BeforeEach
    void start() {
        client = new WebClient(port);
    }

    @AfterEach
    void stop() {
        client.close();
    }

    @Test
    void firstTheSessionAndThenTheAddressIsAskedToWait() {
        var token = client.openSession();
        for (var i = 0; i < 3; i++) {
            assertThat(client.say(token, "hello").statusCode()).isEqualTo(202);
        }

        var tooMany = client.say(token, "hello");

        assertThat(tooMany.statusCode()).isEqualTo(429);
        assertThat(tooMany.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(15L, 20L);
        assertThat(WebClient.read(tooMany).get("code").asString()).isEqualTo("rate-limited");
        assertThat(WebClient.read(tooMany).get("detail").asString())
                .matches("You have asked a lot in a short time\\. Try again in \\d+ seconds\\.");

        var another = client.openSession();
        assertThat(client.say(another, "hello").statusCode()).isEqualTo(202);
        for (var i = 0; i < 5; i++) {
            client.history(another, 0);
        }
        assertThat(client.get("/api/web/history", "Authorization", "Bearer " + another)
                        .statusCode())
                .isEqualTo(429);
        assertThat(client.get("/widget/guidepost.js").statusCode()).isEqualTo(200);
    }
}
