package org.guidepost.connectors.channel.telegram;

import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The messages that the stub has taken, after the checks that Telegram makes. */
final class StubMessages {

    private static final int LONGEST = 4_096;
    private static final int LONGEST_CALLBACK = 64;

    private final List<SentMessage> messages = new ArrayList<>();

    synchronized List<SentMessage> all() {
        return List.copyOf(messages);
    }

    synchronized ResponseDefinition take(JsonNode parameters) {
        String text = parameters.path("text").asString("");
        boolean html = "html".equalsIgnoreCase(parameters.path("parse_mode").asString(""));
        String visible;
        try {
            visible = html ? TelegramHtml.visible(text) : text;
        } catch (IllegalArgumentException e) {
            return StubReply.refused(400, "Bad Request: can't parse entities").definition();
        }
        if (visible.isBlank() || visible.length() > LONGEST) {
            return StubReply.refused(400, "Bad Request: message text is empty or too long")
                    .definition();
        }
        return take(parameters, text, html, visible);
    }

    private ResponseDefinition take(JsonNode parameters, String text, boolean html, String visible) {
        List<String> buttons = new ArrayList<>();
        List<String> callbacks = new ArrayList<>();
        List<Integer> rows = new ArrayList<>();
        for (JsonNode row : parameters.path("reply_markup").path("inline_keyboard")) {
            rows.add(row.size());
            for (JsonNode button : row) {
                buttons.add(button.path("text").asString());
                callbacks.add(button.path("callback_data").asString());
            }
        }
        if (buttons.contains("") || callbacks.stream().anyMatch(StubMessages::isTooLong)) {
            return StubReply.refused(400, "Bad Request: BUTTON_DATA_INVALID").definition();
        }
        long chat = parameters.path("chat_id").asLong();
        int id = messages.size() + 1;
        messages.add(new SentMessage(chat, id, text, html, visible, buttons, callbacks, rows, Instant.now()));
        return StubBotApi.done("{\"message_id\":%d,\"date\":1795000000,\"chat\":{\"id\":%d,\"type\":\"private\"}}"
                .formatted(id, chat));
    }

    private static boolean isTooLong(String callback) {
        return callback.getBytes(StandardCharsets.UTF_8).length > LONGEST_CALLBACK;
    }
}
