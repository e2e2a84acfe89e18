package org.guidepost.connectors.channel.telegram;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import java.time.Duration;

/**
 * An answer that the stub of Telegram gives instead of its own.
 *
 * @param definition the answer
 * @param accepting whether the request is carried out all the same
 */
public record StubReply(ResponseDefinition definition, boolean accepting) {

    public static StubReply tooManyRequests(long retryAfter) {
        return json(429, """
                {"ok":false,"error_code":429,"description":"Too Many Requests: retry after %d",\
                "parameters":{"retry_after":%d}}""".formatted(retryAfter, retryAfter));
    }

    public static StubReply refused(int code, String description) {
        return json(code, "{\"ok\":false,\"error_code\":%d,\"description\":\"%s\"}".formatted(code, description));
    }

    public static StubReply blocked() {
        return refused(403, "Forbidden: bot was blocked by the user");
    }

    public static StubReply htmlPage(int status) {
        return body(status, "text/html", "<html><body><h1>%d</h1></body></html>".formatted(status));
    }

    public static StubReply cutJson() {
        return body(200, "application/json", "{\"ok\":true,\"result\":[{\"update_id\":7,\"mess");
    }

    public static StubReply junk(String json) {
        return body(200, "application/json", json);
    }

    public static StubReply reset() {
        return new StubReply(
                aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER).build(), false);
    }

    /** Taken, and then the connection breaks: the sender can't know. */
    public static StubReply takenThenReset() {
        return new StubReply(reset().definition(), true);
    }

    /** Silence for a while. */
    public static StubReply silence(Duration length) {
        ResponseDefinitionBuilder late = aResponse().withStatus(504).withFixedDelay((int) length.toMillis());
        return new StubReply(late.build(), false);
    }

    private static StubReply json(int status, String json) {
        return body(status, "application/json", json);
    }

    private static StubReply body(int status, String type, String body) {
        return new StubReply(
                aResponse()
                        .withStatus(status)
                        .withHeader("Content-Type", type)
                        .withBody(body)
                        .build(),
                false);
    }
}
