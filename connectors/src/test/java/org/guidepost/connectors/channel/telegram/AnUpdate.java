package org.guidepost.connectors.channel.telegram;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** Updates as Telegram writes them; without {@code inGroup} the chat is the person's own. */
public final class AnUpdate {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int DATE = 1_795_000_000;

    private final Map<String, Object> update = new TreeMap<>();
    private final Map<String, Object> body = new TreeMap<>();

    private AnUpdate(int id, String kind) {
        update.put("update_id", id);
        update.put(kind, body);
    }

    public static AnUpdate message(int id, long from, int messageId) {
        return new AnUpdate(id, "message").withMessage(from, messageId);
    }

    public static AnUpdate text(int id, long from, int messageId, String text) {
        return message(id, from, messageId).with("text", text);
    }

    public static AnUpdate edited(int id, long from, int messageId, String text, int editDate) {
        return edited(id, from, messageId, editDate).with("text", text);
    }

    /** Something that is no text, or has a caption, was edited. */
    public static AnUpdate edited(int id, long from, int messageId, int editDate) {
        return new AnUpdate(id, "edited_message").withMessage(from, messageId).with("edit_date", DATE + editDate);
    }

    /** A button is pressed under a message of the bot with one row of buttons. */
    public static AnUpdate pressed(int id, long from, String callbackId, String data, String... rowOfData) {
        List<Map<String, String>> row = List.of(rowOfData).stream()
                .map(other -> Map.of("text", "label " + other, "callback_data", other))
                .toList();
        Map<String, Object> message = Map.of(
                "message_id",
                77,
                "date",
                DATE,
                "chat",
                privateChat(from),
                "text",
                "answer",
                "reply_markup",
                Map.of("inline_keyboard", List.of(row)));
        return new AnUpdate(id, "callback_query")
                .with("id", callbackId)
                .with("from", user(from))
                .with("data", data)
                .with("chat_instance", "1")
                .with("message", message);
    }

    public static AnUpdate membership(int id, long from, String status) {
        Map<String, Object> bot = user(StubBotApi.BOT_ID);
        return new AnUpdate(id, "my_chat_member")
                .with("chat", privateChat(from))
                .with("from", user(from))
                .with("date", DATE)
                .with("old_chat_member", Map.of("status", "member", "user", bot))
                .with("new_chat_member", Map.of("status", status, "user", bot, "until_date", 0));
    }

    public AnUpdate with(String field, Object value) {
        body.put(field, value);
        return this;
    }

    public AnUpdate inGroup(long chat) {
        return with("chat", Map.of("id", chat, "type", "supergroup", "title", "Mothers in business"));
    }

    public AnUpdate inLanguage(long from, String code) {
        return with("from", Map.of("id", from, "is_bot", false, "first_name", "T", "language_code", code));
    }

    /** Answers a message of the bot. */
    public AnUpdate inReplyToBot() {
        Map<String, Object> bot = Map.of("id", StubBotApi.BOT_ID, "is_bot", true, "first_name", "Guidepost");
        return with(
                "reply_to_message",
                Map.of("message_id", 5, "date", DATE, "chat", body.get("chat"), "from", bot, "text", "answer"));
    }

    public String json() {
        return JSON.writeValueAsString(update);
    }

    private AnUpdate withMessage(long from, int messageId) {
        return with("message_id", messageId)
                .with("date", DATE)
                .with("chat", privateChat(from))
                .with("from", user(from));
    }

    private static Map<String, Object> privateChat(long id) {
        return Map.of("id", id, "type", "private", "first_name", "T");
    }

    private static Map<String, Object> user(long id) {
        return Map.of("id", id, "is_bot", false, "first_name", "T", "language_code", "es");
    }
}
