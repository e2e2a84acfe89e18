package org.guidepost.connectors.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Hostile lines at every entry: stored as they were sent or refused with a reason, never an error, never slow. */
class AdversarialIT extends HttpIT {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration QUICK = Duration.ofSeconds(1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xss.jsonl",
                "html_inputs.jsonl",
                "naughty_strings.jsonl",
                "urls.jsonl",
                "csv_crlf.jsonl",
                "prompt_injection.jsonl",
                "llm_probe_extra.jsonl",
                "own/unicode.jsonl",
                "own/pumps.jsonl",
                "own/log_injection.jsonl",
                "own/social_attacks.jsonl"
            })
    void textsAreStoredAsSentOrRefused(String file) {
        var token = client.openSession();
        var expected = new HashSet<String>();
        for (var text : AdversarialText.texts(file)) {
            var response = quickly(() -> client.post(token, key(), escaped(Map.of("text", text))));
            if (response.statusCode() == 202) {
                expected.add(text);
            } else {
                assertRefused(response, text);
            }
        }
        expected.removeAll(stored());
        assertThat(expected).isEmpty();
    }

    @Test
    void bodiesAreReadOrRefused() {
        var token = client.openSession();
        for (var body : AdversarialText.bodies()) {
            var response = quickly(() -> client.post(token, key(), body));
            assertThat(response.statusCode()).isIn(400, 413);
        }
    }

    @Test
    void idsAreRefusedOrKept() {
        var token = client.openSession();
        for (var text : AdversarialText.texts("own/unicode.jsonl")) {
            assertThat(client.post(token, key(), escaped(Map.of("choice", text)))
                            .statusCode())
                    .isIn(202, 400, 413);
            assertThat(client.post(token, key(), escaped(Map.of("command", text)))
                            .statusCode())
                    .isIn(400, 413);
        }
    }

    private Set<String> stored() {
        return transcript.all().stream().flatMap(line -> line.said().stream()).collect(Collectors.toSet());
    }

    private static void assertRefused(HttpResponse<String> response, String text) {
        assertThat(response.statusCode()).as(text).isIn(413, 422);
        assertThat(WebClient.read(response).get("detail").asString()).endsWith(".");
    }

    private static <T> T quickly(Supplier<T> request) {
        var start = System.nanoTime();
        var response = request.get();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(QUICK);
        return response;
    }

    /** JSON in ASCII, the only way in which a lone surrogate survives the journey. */
    private static String escaped(Map<String, String> body) {
        var escaped = new StringBuilder();
        JSON.writeValueAsString(body)
                .chars()
                .forEach(unit -> escaped.append(unit < 0x80 ? String.valueOf((char) unit) : "\\u%04x".formatted(unit)));
        return escaped.toString();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
