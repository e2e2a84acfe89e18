package org.guidepost.connectors.channel.telegram;

import java.util.Optional;

/** Which bot this is. */
@FunctionalInterface
public interface TelegramBot {

    /** Its name without the {@code @}, as soon as this instance has been told it by Telegram. */
    Optional<String> name();
}
