package org.guidepost.connectors.channel.telegram;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A stand-in for Telegram's Bot API on a port of this machine: keeps a queue of updates as Telegram does, takes messages as
 * strictly as Telegram does, and fails as it is told to.
 */
public final class StubBotApi implements AutoCloseable {

    public static final String TOKEN = "123456:stub-token";
    public static final String USERNAME = "guidepost_bot";
    public static final long BOT_ID = 123456;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final WireMockServer server;
    private final StubQueue queue = new StubQueue();
    private final StubMessages messages = new StubMessages();
    private final List<Call> calls = new ArrayList<>();
    private final Map<String, Deque<StubReply>> scripted = new ConcurrentHashMap<>();
    private final Map<String, StubReply> permanent = new ConcurrentHashMap<>();

    /** One request, whatever came of it. */
    public record Call(String method, JsonNode parameters, long nanoTime) {}

    public StubBotApi() {
        server = new WireMockServer(options()
                .dynamicPort()
                .bindAddress("127.0.0.1")
                .containerThreads(64)
                .extensions(new Answers()));
        server.stubFor(any(anyUrl()).willReturn(aResponse()));
        server.start();
    }

    public URI url() {
        return URI.create(server.baseUrl());
    }

    /** Puts an update into the queue; see {@link AnUpdate}. */
    public void receives(String update) {
        queue.add(update);
    }

    /** How many updates nobody has confirmed. */
    public int unconfirmed() {
        return queue.size();
    }

    /** The next call of a method gets this answer; several stand in line. */
    public void next(String method, StubReply... replies) {
        scripted.computeIfAbsent(key(method), any -> new ArrayDeque<>()).addAll(List.of(replies));
    }

    /** Every call of a method for a chat gets this answer. */
    public void always(String method, long chat, StubReply reply) {
        permanent.put(key(method) + chat, reply);
    }

    /** Every call of a method gets this answer. */
    public void always(String method, StubReply reply) {
        permanent.put(key(method), reply);
    }

    /** All is well again. */
    public void heals() {
        scripted.clear();
        permanent.clear();
    }

    public List<SentMessage> sent() {
        return messages.all();
    }

    public List<SentMessage> sentTo(long chat) {
        return sent().stream().filter(message -> message.chat() == chat).toList();
    }

    public synchronized List<Call> calls(String method) {
        return calls.stream().filter(call -> call.method().equals(key(method))).toList();
    }

    @Override
    public void close() {
        server.stop();
    }

    private synchronized void log(String method, JsonNode parameters) {
        calls.add(new Call(method, parameters, System.nanoTime()));
    }

    private ResponseDefinition answer(LoggedRequest request) {
        String[] path = request.getUrl().split("/", -1);
        if (path.length != 3 || !path[1].equals("bot" + TOKEN)) {
            return StubReply.refused(401, "Unauthorized").definition();
        }
        String method = key(path[2]);
        String body = request.getBodyAsString();
        JsonNode parameters = JSON.readTree(body.isEmpty() ? "{}" : body);
        log(method, parameters);
        Optional<StubReply> told = told(method, parameters.path("chat_id").asString(""));
        if (told.isEmpty() || told.get().accepting()) {
            ResponseDefinition own = carryOut(method, parameters);
            return told.map(StubReply::definition).orElse(own);
        }
        return told.get().definition();
    }

    private synchronized Optional<StubReply> told(String method, String chat) {
        Deque<StubReply> line = scripted.getOrDefault(method, new ArrayDeque<>());
        if (!line.isEmpty()) {
            return Optional.ofNullable(line.poll());
        }
        return Optional.ofNullable(permanent.get(method + chat)).or(() -> Optional.ofNullable(permanent.get(method)));
    }

    private ResponseDefinition carryOut(String method, JsonNode parameters) {
        return switch (method) {
            case "getme" ->
                done("{\"id\":%d,\"is_bot\":true,\"first_name\":\"Guidepost\",\"username\":\"%s\"}"
                        .formatted(BOT_ID, USERNAME));
            case "getupdates" -> done(queue.from(parameters));
            case "sendmessage" -> messages.take(parameters);
            default -> done("true");
        };
    }

    static ResponseDefinition done(String result) {
        return aResponse()
                .withHeader("Content-Type", "application/json")
                .withBody("{\"ok\":true,\"result\":" + result + "}")
                .build();
    }

    /** The library writes some methods in lower case, and Telegram doesn't mind. */
    private static String key(String method) {
        return method.toLowerCase(Locale.ROOT);
    }

    private final class Answers implements ResponseDefinitionTransformerV2 {

        @Override
        public ResponseDefinition transform(ServeEvent event) {
            return answer(event.getRequest());
        }

        @Override
        public String getName() {
            return "bot-api";
        }
    }
}
