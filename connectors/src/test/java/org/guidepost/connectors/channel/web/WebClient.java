package org.guidepost.connectors.channel.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that speaks to the interface of the web channel as the widget does, or as the widget never would. */
final class WebClient implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI site;

    WebClient(int port) {
        site = URI.create("http://localhost:" + port);
    }

    String openSession() {
        return json(request("/api/web/sessions").POST(BodyPublishers.noBody()))
                .get("token")
                .asString();
    }

    HttpResponse<String> say(String token, String text) {
        return say(token, UUID.randomUUID().toString(), text);
    }

    HttpResponse<String> say(String token, String key, String text) {
        return post(token, key, JSON.writeValueAsString(Map.of("text", text)));
    }

    HttpResponse<String> post(String token, String key, String body) {
        return send(message(token, key).POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> post(String token, String key, byte[] body) {
        return send(message(token, key).POST(BodyPublishers.ofByteArray(body)));
    }

    private HttpRequest.Builder message(String token, String key) {
        return request("/api/web/messages")
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json");
    }

    HttpResponse<String> get(String path, String... headers) {
        var request = request(path).GET();
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    JsonNode history(String token, long after) {
        return json(request("/api/web/history?after=" + after).header("Authorization", "Bearer " + token))
                .get("lines");
    }

    /** The lines of an event stream, as they come. Closing the stream drops the connection. */
    Stream<String> events(String token, long after) {
        var request = request("/api/web/events")
                .header("Authorization", "Bearer " + token)
                .header("Last-Event-ID", Long.toString(after))
                .build();
        try {
            return http.send(request, BodyHandlers.ofLines()).body();
        } catch (IOException e) {
            throw new IllegalStateException("No stream", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(site.resolve(path)).timeout(Duration.ofSeconds(20));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("No answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private JsonNode json(HttpRequest.Builder request) {
        return read(send(request));
    }

    static JsonNode read(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
