package org.guidepost.bot.conversation;

import org.guidepost.connectors.channel.Message;
import tools.jackson.databind.json.JsonMapper;

/** Writes messages as JSON for the database, and reads them back. */
final class MessageCodec {

    private final JsonMapper json = JsonMapper.builder().build();

    String write(Message message) {
        return json.writeValueAsString(message);
    }

    Message read(String text) {
        return json.readValue(text, Message.class);
    }
}
