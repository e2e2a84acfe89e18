package org.guidepost.connectors.channel.telegram;

import java.time.Instant;
import java.util.Optional;
import org.guidepost.connectors.channel.Inbound;
import org.guidepost.connectors.channel.Inbound.Content;
import org.telegram.telegrambots.meta.api.objects.User;

/** The common frame of everything that arrives from Telegram. */
final class Arrivals {

    private static final int LONGEST_LANGUAGE_TAG = 35;

    private Arrivals() {}

    static Inbound inbound(String externalId, long chat, Content content, User from, Instant sentAt) {
        return new Inbound(TelegramChannel.NAME, externalId, Long.toString(chat), content, locale(from), sentAt);
    }

    static Instant instant(int unixTime) {
        return Instant.ofEpochSecond(unixTime);
    }

    private static Optional<String> locale(User from) {
        return Optional.ofNullable(from.getLanguageCode())
                .filter(tag -> !tag.isBlank() && tag.length() <= LONGEST_LANGUAGE_TAG);
    }
}
