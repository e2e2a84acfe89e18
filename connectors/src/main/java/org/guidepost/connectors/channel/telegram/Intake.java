package org.guidepost.connectors.channel.telegram;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.guidepost.connectors.channel.Acceptance;
import org.guidepost.connectors.channel.Acceptance.Accepted;
import org.guidepost.connectors.channel.Acceptance.Duplicate;
import org.guidepost.connectors.channel.Acceptance.Rejected;
import org.guidepost.connectors.channel.Inbound;
import org.guidepost.connectors.channel.Inbox;
import org.guidepost.connectors.channel.InboxUnavailableException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.objects.Update;

/**
 * The way of one update into the inbox, the same for polling and webhook: read, stored durably, and only then told as
 * stored.
 */
final class Intake implements TelegramBot {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private final Inbox inbox;
    private final Replies replies;
    private final Tongues tongues;
    private final Clock clock;
    private volatile @Nullable UpdateReading reading;
    private volatile Optional<String> name = Optional.empty();

    Intake(Inbox inbox, Replies replies, Tongues tongues, Clock clock) {
        this.inbox = inbox;
        this.replies = replies;
        this.tongues = tongues;
        this.clock = clock;
    }

    /** Tells whose bot this is; until then everything is delayed, since nobody could say what is meant for it. */
    void introduce(BotAccount bot) {
        reading = new UpdateReading(bot, clock);
        name = Optional.of(bot.username()).filter(known -> !known.isEmpty());
    }

    @Override
    public Optional<String> name() {
        return name;
    }

    Taking take(RawUpdate raw) {
        UpdateReading current = reading;
        if (current == null) {
            return Taking.DELAYED;
        }
        Optional<Update> update = raw.read();
        Optional<List<Inbound>> inbounds = update.flatMap(known -> inbounds(current, known));
        return inbounds.isEmpty() ? Taking.UNREADABLE : store(update.orElseThrow(), inbounds.get());
    }

    /** Tells the person behind an update that its answer is delayed, without trying to store it. */
    void tellDelay(RawUpdate raw) {
        UpdateReading current = reading;
        if (current != null) {
            raw.read()
                    .flatMap(update -> inbounds(current, update))
                    .ifPresent(inbounds -> inbounds.forEach(replies::delayed));
        }
    }

    private Optional<List<Inbound>> inbounds(UpdateReading reading, Update update) {
        try {
            List<Inbound> inbounds = reading.read(update);
            inbounds.forEach(this::listen);
            return Optional.of(inbounds);
        } catch (RuntimeException e) {
            // A required part is missing: the Bot API promises it, a forged call does not.
            return Optional.empty();
        }
    }

    private Taking store(Update update, List<Inbound> inbounds) {
        try {
            inbounds.forEach(this::store);
        } catch (InboxUnavailableException e) {
            inbounds.forEach(replies::delayed);
            return Taking.DELAYED;
        } catch (RuntimeException e) {
            LOG.atError()
                    .addKeyValue("update", update.getUpdateId())
                    .addKeyValue("error", e.getClass().getName())
                    .log("An update could not be stored");
            return Taking.BROKEN;
        }
        return inbounds.isEmpty() ? Taking.IGNORED : stored(update);
    }

    private void listen(Inbound inbound) {
        ChatId.of(inbound.address()).ifPresent(chat -> tongues.heard(chat, inbound.locale()));
    }

    private void store(Inbound inbound) {
        Acceptance acceptance = inbox.accept(inbound);
        switch (acceptance) {
            case Accepted _, Duplicate _ -> {}
            case Rejected(Acceptance.Reason reason) -> replies.rejected(inbound, reason);
        }
    }

    private Taking stored(Update update) {
        replies.flowing();
        if (update.hasCallbackQuery()) {
            replies.pressed(update.getCallbackQuery());
        }
        return Taking.STORED;
    }
}
