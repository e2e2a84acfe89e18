package org.guidepost.connectors.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.guidepost.connectors.channel.Inbound;
import org.guidepost.connectors.channel.Inbound.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesIT extends HttpIT {

    private static final String KEY = "0123456789abcdef";

    @Test
    void areStoredOnceUnderTheirKey() {
        var token = client.openSession();

        var first = client.say(token, KEY, "nothing");
        var again = client.say(token, KEY, "nothing");

        assertThat(first.statusCode()).isEqualTo(202);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(WebClient.read(first).get("sequence").asLong()).isEqualTo(1);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(bot.utterances()).containsExactly("nothing");
    }

    @Test
    void ofOneSessionDoNotCollideWithThoseOfAnother() {
        assertThat(client.say(client.openSession(), KEY, "nothing").statusCode())
                .isEqualTo(202);
        assertThat(client.say(client.openSession(), KEY, "nothing").statusCode())
                .isEqualTo(202);
    }

    @Test
    void carryTheAddressTheExternalIdAndTheLocale() {
        var token = client.openSession();
        client.post(token, KEY, "{\"choice\": \"country:FI\", \"locale\": \"fi-FI\"}");

        var address = new SessionToken(token).address();
        assertThat(bot.received()).singleElement().satisfies(inbound -> {
            assertThat(inbound.channel()).isEqualTo("web");
            assertThat(inbound.address()).isEqualTo(address);
            assertThat(inbound.externalId()).isEqualTo(address + ":" + KEY);
            assertThat(inbound.content()).isEqualTo(new Content.Pressed("country:FI"));
            assertThat(inbound.locale()).contains("fi-FI");
            assertThat(inbound.sentAt()).isBefore(Instant.now().plusSeconds(1));
        });
    }

    @Test
    void areRefusedWithAReasonWhenTheyCannotBeAnswered() {
        var token = client.openSession();

        assertRefused(client.say(token, " \u200b "), 422, "empty");
        assertRefused(client.say(token, "a".repeat(Inbound.MAX_TEXT_LENGTH + 1)), 422, "too-long");
        assertRefused(client.post(token, KEY, "{\"text\": \"\\ud83d\"}"), 422, "unreadable");
        assertThat(bot.received()).isEmpty();
    }

    @Test
    void areRefusedWhenTheyAreTooLarge() {
        var token = client.openSession();
        var large = "{\"text\": \"%s\"}".formatted("a".repeat(1024 * 1024));

        assertRefused(client.post(token, KEY, large), 413, "too-large");
    }

    @Test
    void areRefusedWhenTheyAreTooLargeWithoutSayingSo() {
        var body = "{\"text\": \"%s\"}".formatted("a".repeat(1024 * 1024)).getBytes(StandardCharsets.UTF_8);
        var response = client.send(client.request("/api/web/messages")
                .header("Authorization", "Bearer " + client.openSession())
                .header("Idempotency-Key", KEY)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));

        assertRefused(response, 413, "too-large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "{", "[]", "{\"text\": 1}", "{\"choice\": \"\\ud83d\"}", "{\"command\": \"A\"}"})
    void areRefusedWhenTheyAreMalformed(String body) {
        assertRefused(client.post(client.openSession(), KEY, body), 400, "malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "with space 123456", "0123456789äöü", "../../../../etc"})
    void needAKeyOfTheRightShape(String key) {
        var ascii = key.replace("äöü", "%%");
        assertRefused(client.say(client.openSession(), ascii, "hello"), 400, "malformed");
    }

    @Test
    void needAKey() {
        var response = client.send(client.request("/api/web/messages")
                .header("Authorization", "Bearer " + client.openSession())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"text\": \"hello\"}")));

        assertRefused(response, 400, "malformed");
    }

    @Test
    void areAskedForAgainWithinTwoSecondsWhileTheDatabaseIsAway() {
        var token = client.openSession();
        transcript.breakDown();
        var start = Instant.now();

        var response = client.say(token, KEY, "nothing");

        assertRefused(response, 503, "unavailable");
        assertThat(response.headers().firstValue("Retry-After")).contains("2");
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(3));
        transcript.recover();
        assertThat(client.say(token, KEY, "nothing").statusCode()).isEqualTo(202);
    }

    private static void assertRefused(HttpResponse<String> response, int status, String code) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(WebClient.read(response).get("code").asString()).isEqualTo(code);
        assertThat(WebClient.read(response).get("detail").asString()).endsWith(".");
    }
}
