package org.guidepost.connectors.channel.telegram;

import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.guidepost.connectors.channel.Delivery;
import org.guidepost.connectors.channel.Message;
import org.guidepost.connectors.channel.Message.Block;
import org.guidepost.connectors.channel.Message.Choice;
import org.guidepost.connectors.channel.Message.Origin;
import org.guidepost.connectors.channel.Message.Paragraph;
import org.guidepost.connectors.channel.Outbound;
import org.guidepost.connectors.channel.RecordingInbox;
import org.guidepost.connectors.channel.telegram.TelegramProperties.PaceLimits;

/** The whole channel between a stand-in of Telegram and an inbox in memory. */
final class RunningChannel implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    final StubBotApi telegram = new StubBotApi();
    final RecordingInbox inbox = new RecordingInbox();
    final FewFiles files = new FewFiles();
    final TelegramParts parts;
    private final TelegramLifecycle lifecycle;

    private RunningChannel(PaceLimits pace, PollingLease lease) {
        parts = new TelegramParts(TelegramSettings.polling(telegram.url(), pace), inbox, files, Clock.systemUTC());
        lifecycle = new TelegramLifecycle(parts.wayIn(lease), parts.menu());
    }

    static RunningChannel withoutPolling() {
        return new RunningChannel(TelegramSettings.NO_PACE, () -> false);
    }

    static RunningChannel withPace(PaceLimits pace) {
        return new RunningChannel(pace, () -> false);
    }

    static RunningChannel polling() {
        return polling(() -> true);
    }

    static RunningChannel polling(PollingLease lease) {
        RunningChannel running = new RunningChannel(TelegramSettings.NO_PACE, lease);
        running.lifecycle.start();
        return running;
    }

    Delivery deliver(Outbound message) {
        return parts.channel().deliver(message);
    }

    TelegramHealth health() {
        return parts.health().health();
    }

    /** Updates come in, and nobody waits for them. */
    void receives(AnUpdate... updates) {
        for (AnUpdate update : updates) {
            telegram.receives(update.json());
        }
    }

    void awaitTexts(String... texts) {
        await().atMost(PATIENCE).until(() -> inbox.texts().equals(List.of(texts)));
    }

    static Outbound says(String id, long chat, String text) {
        return outbound(id, chat, List.of(new Paragraph(text)), List.of());
    }

    static Outbound outbound(String id, long chat, List<Block> blocks, List<Choice> choices) {
        Message message = new Message(Origin.APPROVED_CONTENT, "Reviewed", "en", blocks, choices);
        return new Outbound(id, "telegram", Long.toString(chat), 1, message);
    }

    @Override
    public void close() {
        lifecycle.stop();
        parts.close();
        telegram.close();
    }
}
