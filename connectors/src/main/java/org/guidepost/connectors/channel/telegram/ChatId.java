package org.guidepost.connectors.channel.telegram;

import java.util.Optional;

/** Telegram's number of a chat, as it stands in an address. */
final class ChatId {

    private ChatId() {}

    static Optional<Long> of(String address) {
        try {
            return Optional.of(Long.parseLong(address));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
