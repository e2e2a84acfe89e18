package org.guidepost.connectors.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.standaloneSetup;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.guidepost.connectors.channel.Files;
import org.guidepost.connectors.channel.Inbound;
import org.guidepost.connectors.channel.Inbound.Content.Edited;
import org.guidepost.connectors.channel.Inbound.Content.Reachability;
import org.guidepost.connectors.channel.RecordingInbox;
import org.guidepost.connectors.channel.RecordingInbox.Mood;
import org.guidepost.connectors.channel.telegram.TelegramHealth.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;

/** Telegram calls us, and so does everybody else who finds the address. */
class WebhookIT {

    private static final String HOLA = AnUpdate.text(1, 5001, 1, "hola").json();

    private final StubBotApi telegram = new StubBotApi();
    private final RecordingInbox inbox = new RecordingInbox();
    private final TelegramParts parts =
            new TelegramParts(TelegramSettings.webhook(telegram.url()), inbox, Files.NONE, Clock.systemUTC());
    private final TelegramLifecycle lifecycle = new TelegramLifecycle(parts.wayIn(() -> true), parts.menu());
    private final MockMvc web = standaloneSetup(parts.webhook()).build();

    @BeforeEach
    void start() {
        telegram.next("getMe", StubReply.htmlPage(502));
    }

    @AfterEach
    void stop() {
        lifecycle.stop();
        parts.close();
        telegram.close();
    }

    @Test
    void tellsTelegramWhereToCallAndTriesUntilItListens() {
        telegram.next("setWebhook", StubReply.refused(400, "Bad Request: bad webhook"));
        registered();

        JsonNode last = telegram.calls("setWebhook").getLast().parameters();
        assertThat(last.path("url").asString()).isEqualTo("https://guide.example.org/telegram/webhook");
        assertThat(last.path("secret_token").asString()).isEqualTo(TelegramSettings.SECRET);
        assertThat(last.path("allowed_updates").size()).isEqualTo(4);
    }

    @Test
    void sendsBackWhatComesBeforeItKnowsWhoItIs() throws Exception {
        assertThat(status(call(HOLA, TelegramSettings.SECRET))).isEqualTo(503);
        registered();

        assertThat(status(call(HOLA, TelegramSettings.SECRET))).isEqualTo(200);
        assertThat(inbox.texts()).containsExactly("hola");
    }

    @Test
    void sendsBackWhatCannotBeStoredAndTellsThePerson() throws Exception {
        registered();
        inbox.feels(Mood.UNAVAILABLE);
        assertThat(status(call(HOLA, TelegramSettings.SECRET))).isEqualTo(503);
        inbox.feels(Mood.BROKEN);
        assertThat(status(call(HOLA, TelegramSettings.SECRET))).isEqualTo(503);
        await().until(() -> telegram.sentTo(5001).size() == 1);
        assertThat(parts.health().health().state()).isEqualTo(State.FAILING);

        inbox.feels(Mood.WELL);
        assertThat(status(call(HOLA, TelegramSettings.SECRET))).isEqualTo(200);
        assertThat(inbox.texts()).containsExactly("hola");
        assertThat(parts.health().health().state()).isEqualTo(State.LISTENING);
    }

    /** Every line of the hostile updates, in their order, as each expects. */
    @TestFactory
    Stream<DynamicTest> takesEachUpdateAsItShould() {
        registered();
        return JsonLines.resource("/adversarial/telegram_updates.jsonl")
                .map(line -> DynamicTest.dynamicTest(line.path("note").asString("2 MB body"), () -> check(line)));
    }

    private void check(JsonNode line) throws Exception {
        int before = inbox.accepted().size();
        int status = status(call(body(line), secret(line)));
        List<Inbound> stored = inbox.accepted().subList(before, inbox.accepted().size());

        switch (line.path("expect").asString()) {
            case "answer" -> {
                assertThat(status).isEqualTo(200);
                assertThat(stored).hasSize(1).noneMatch(WebhookIT::asksForNoAnswer);
            }
            case "ignore" -> {
                assertThat(status).isEqualTo(200);
                assertThat(stored).allMatch(WebhookIT::asksForNoAnswer);
            }
            default -> {
                assertThat(status).isIn(401, 413);
                assertThat(stored).isEmpty();
            }
        }
    }

    /** The inbox is told, and answers nothing: who was never heard can't correct herself. */
    private static boolean asksForNoAnswer(Inbound inbound) {
        return inbound.content() instanceof Edited || inbound.content() instanceof Reachability;
    }

    private static String body(JsonNode line) {
        return line.has("body")
                ? line.path("body").asString()
                : line.path("body_repeat").asString().repeat(line.path("count").asInt());
    }

    private static @Nullable String secret(JsonNode line) {
        if (!line.has("secret")) {
            return TelegramSettings.SECRET;
        }
        return line.path("secret").isNull() ? null : line.path("secret").asString();
    }

    private void registered() {
        lifecycle.start();
        await().until(() -> parts.health().health().state() == State.LISTENING);
    }

    private static MockHttpServletRequestBuilder call(String body, @Nullable String secret) {
        MockHttpServletRequestBuilder call =
                post(WebhookController.PATH).content(body.getBytes(StandardCharsets.UTF_8));
        return secret == null ? call : call.header(WebhookController.SECRET_HEADER, secret);
    }

    private int status(MockHttpServletRequestBuilder call) throws Exception {
        return web.perform(call).andReturn().getResponse().getStatus();
    }
}
