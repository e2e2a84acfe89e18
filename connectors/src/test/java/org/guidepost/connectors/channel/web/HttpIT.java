package org.guidepost.connectors.channel.web;

import org.guidepost.connectors.channel.InMemoryTranscript;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The ground of the tests that speak HTTP: the test application on a port of its own, and a program that speaks to it. */
@SpringBootTest(
        classes = WebTestApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "guidepost.web.allowed-origins=https://ngo.example.org",
            "guidepost.web.limits.session.requests=10000",
            "guidepost.web.limits.address.requests=100000",
            "guidepost.web.streams.heartbeat=200ms",
            "guidepost.web.streams.look=50ms"
        })
abstract class HttpIT {

    @Autowired
    ScriptedBot bot;

    @Autowired
    InMemoryTranscript transcript;

    @LocalServerPort
    int port;

    WebClient client;

    @BeforeEach
    void start() {
        client = new WebClient(port);
        transcript.recover();
        bot.clear();
    }

    @AfterEach
    void stop() {
        client.close();
    }
}
