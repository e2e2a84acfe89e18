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
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final List<Upload> uploads = new ArrayList<>();
    private final List<Call> calls = new ArrayList<>();
    private final Map<String, Deque<StubReply>> scripted = new ConcurrentHashMap<>();
    private final Map<String, StubReply> permanent = new ConcurrentHashMap<>();

    /** One request, whatever came of it. */
    public record Call(String method, JsonNode parameters, long nanoTime) {}

    /** A file that was sent to a chat. */
    public record Upload(String method, long chat, String body) {}

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

    /** Lets a file be fetched by its id. */
    public void holds(String fileId, byte[] content) {
        files.put(fileId, content);
    }

    public synchronized List<Upload> uploads() {
        return List.copyOf(uploads);
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
        if (path.length == 4 && path[1].equals("file") && path[2].equals("bot" + TOKEN)) {
            byte[] content = files.get(path[3]);
            return content == null
                    ? aResponse().withStatus(404).build()
                    : aResponse().withBody(content).build();
        }
        if (path.length != 3 || !path[1].equals("bot" + TOKEN)) {
            return StubReply.refused(401, "Unauthorized").definition();
        }
        String method = key(path[2]);
        if (request.isMultipart()) {
            return upload(method, request);
        }
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

    private synchronized ResponseDefinition upload(String method, LoggedRequest request) {
        long chat = Long.parseLong(request.getPart("chat_id").getBody().asString());
        log(method, JSON.createObjectNode().put("chat_id", Long.toString(chat)));
        Optional<StubReply> told = told(method, Long.toString(chat));
        if (told.isPresent() && !told.get().accepting()) {
            return told.get().definition();
        }
        uploads.add(new Upload(method, chat, request.getBodyAsString()));
        return done("{\"message_id\":%d,\"date\":1795000000,\"chat\":{\"id\":%d,\"type\":\"private\"}}"
                .formatted(9_000 + uploads.size(), chat));
    }

    private ResponseDefinition file(JsonNode parameters) {
        String id = parameters.path("file_id").asString("");
        return files.containsKey(id)
                ? done("{\"file_id\":\"%s\",\"file_unique_id\":\"u\",\"file_path\":\"%s\"}".formatted(id, id))
                : StubReply.refused(400, "Bad Request: invalid file_id").definition();
    }

    private ResponseDefinition carryOut(String method, JsonNode parameters) {
        return switch (method) {
            case "getme" ->
                done("{\"id\":%d,\"is_bot\":true,\"first_name\":\"Guidepost\",\"username\":\"%s\"}"
                        .formatted(BOT_ID, USERNAME));
            case "getupdates" -> done(queue.from(parameters));
            case "sendmessage" -> messages.take(parameters);
            case "getfile" -> file(parameters);
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
