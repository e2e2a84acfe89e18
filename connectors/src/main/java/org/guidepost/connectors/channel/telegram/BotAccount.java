package org.guidepost.connectors.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import org.telegram.telegrambots.meta.api.objects.User;

/**
 * The bot's own account: by it the bot knows in a group that it is meant.
 *
 * @param username without the {@code @}
 */
record BotAccount(long id, String username) {

    /** Reads the answer to {@code getMe}. */
    static BotAccount of(JsonNode me) {
        return new BotAccount(me.path("id").asLong(), me.path("username").asText(""));
    }

    boolean is(User user) {
        return user.getId() == id;
    }

    boolean isCalled(String name) {
        return username.equalsIgnoreCase(name);
    }
}
