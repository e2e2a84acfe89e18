package org.guidepost.connectors.channel.telegram;

/** Where to look how the Telegram channel is doing. */
@FunctionalInterface
public interface TelegramMonitor {

    /** The state at this moment. */
    TelegramHealth health();
}
