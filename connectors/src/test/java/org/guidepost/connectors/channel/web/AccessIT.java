package org.guidepost.connectors.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may do what: the table of tokens, of origins, and of headers. */
class AccessIT extends HttpIT {

    private static final String PATH = "/api/web/history";

    static Stream<String> wrongTokens() {
        return Stream.of(
                "0", "-1", "9223372036854775807", "../1", "%2e%2e%2f1", "null", "undefined", "*", "{}", "1 OR 1=1");
    }

    @ParameterizedTest
    @MethodSource("wrongTokens")
    void nothingOpensWithoutAToken(String wrong) {
        assertThat(client.get(PATH).statusCode()).isEqualTo(401);
        assertThat(client.get(PATH, "Authorization", "Bearer " + wrong).statusCode())
                .isEqualTo(401);
        assertThat(client.say(wrong, "hello").statusCode()).isEqualTo(401);
    }

    @Test
    void anAddressAloneOpensNothing() {
        var token = client.openSession();
        client.say(token, "nothing");
        var address = new SessionToken(token).address();

        assertThat(client.history(token, 0).size()).isEqualTo(1);
        assertThat(client.history(address, 0).size()).isZero();
        assertThat(client.history(token.toLowerCase(Locale.ROOT), 0).size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "9223372036854775807"})
    void aHistoryMayBeginAnywhere(String after) {
        var response = client.get(PATH + "?after=" + after, "Authorization", "Bearer " + client.openSession());

        assertThat(response.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1%00", "9223372036854775808", "%7B%7D"})
    void aHistoryBeginsAtANumber(String after) {
        var response = client.get(PATH + "?after=" + after, "Authorization", "Bearer " + client.openSession());

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(WebClient.read(response).get("code").asString()).isEqualTo("malformed");
    }

    @ParameterizedTest
    @CsvSource({
        "https://ngo.example.org, allow",
        "http://ngo.example.org, deny",
        "https://ngo.example.org:8443, deny",
        "https://ngo.example.org.evil.test, deny",
        "https://evilngo.example.org, deny",
        "https://sub.ngo.example.org, deny",
        "null, deny",
        "'', deny",
        "https://NGO.example.org, deny",
        "file://, deny",
        "*, deny",
        "http://[, deny"
    })
    void onlyListedSitesMayEmbedTheWidget(String origin, String expected) {
        var allowed = expected.equals("allow");
        var preflight = client.send(client.request("/api/web/messages")
                .method("OPTIONS", BodyPublishers.noBody())
                .headers(
                        "Origin", origin,
                        "Access-Control-Request-Method", "POST",
                        "Access-Control-Request-Headers", "authorization,content-type,idempotency-key"));
        var request = client.send(client.request("/api/web/sessions")
                .POST(BodyPublishers.noBody())
                .header("Origin", origin));

        assertThat(List.of(preflight.statusCode(), request.statusCode()))
                .containsExactly(allowed ? 200 : 403, allowed ? 201 : 403);
        assertThat(request.headers().firstValue("Access-Control-Allow-Origin").isPresent())
                .isEqualTo(allowed);
        assertThat(request.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
    }

    @Test
    void thePageItselfNeedsNoLeave() {
        var response = client.send(client.request("/api/web/sessions")
                .POST(BodyPublishers.noBody())
                .header("Origin", "http://localhost:" + port));

        assertThat(response.statusCode()).isEqualTo(201);
    }

    @Test
    void anyoneMayLoadTheWidgetsFiles() {
        var response = client.get("/widget/guidepost.js", "Origin", "https://anywhere.example");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-cache");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/demo/ar", "/demo/demo.css", "/widget/guidepost.js", "/api/web/history"})
    void everythingIsServedUnderTheStrictestPolicy(String path) {
        var headers = client.get(path).headers();

        assertThat(headers.firstValue("Content-Security-Policy")).hasValueSatisfying(policy -> assertThat(policy)
                .startsWith(
                        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'")
                .contains("base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe"));
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("strict-origin-when-cross-origin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/widget/../SessionToken.class",
                "/widget/chunks/..%2f..%2fSessionToken.class",
                "/demo/%2e%2e/WebChannel.class"
            })
    void nothingElseIsServed(String path) {
        assertThat(client.get(path).statusCode()).isIn(400, 404);
    }
}
