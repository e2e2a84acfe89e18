package org.guidepost.connectors.channel.telegram;

import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.util.List;
import org.guidepost.connectors.channel.Channel;
import org.guidepost.connectors.channel.ChannelContractTests;
import org.guidepost.connectors.channel.Files;
import org.guidepost.connectors.channel.RecordingInbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Telegram keeps the promises of every channel. */
class TelegramChannelContractIT extends ChannelContractTests {

    private static final long FIRST_CHAT = 5000;

    private final RecordingInbox inbox = new RecordingInbox();
    private final StubBotApi telegram = new StubBotApi();
    private final TelegramParts parts =
            new TelegramParts(TelegramSettings.polling(telegram.url()), inbox, Files.NONE, Clock.systemUTC());
    private final TelegramLifecycle lifecycle = new TelegramLifecycle(parts.wayIn(() -> true), parts.menu());
    private int updates;

    @BeforeEach
    void start() {
        lifecycle.start();
    }

    @AfterEach
    void stop() {
        lifecycle.stop();
        parts.close();
        telegram.close();
    }

    @Override
    protected Channel channel() {
        return parts.channel();
    }

    @Override
    protected RecordingInbox inbox() {
        return inbox;
    }

    @Override
    protected String addressOf(int person) {
        return Long.toString(FIRST_CHAT + person);
    }

    @Override
    protected List<String> shownTo(int person) {
        return telegram.sentTo(FIRST_CHAT + person).stream()
                .map(SentMessage::visible)
                .toList();
    }

    @Override
    protected List<String> buttonsShownTo(int person) {
        return telegram.sentTo(FIRST_CHAT + person).stream()
                .flatMap(message -> message.buttons().stream())
                .toList();
    }

    @Override
    protected void writes(int person, int number, String text) {
        telegram.receives(
                AnUpdate.text(++updates, FIRST_CHAT + person, number, text).json());
        await().until(() -> telegram.unconfirmed() == 0);
    }
}
