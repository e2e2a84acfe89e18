package org.guidepost.connectors.channel.telegram;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.guidepost.connectors.channel.Delivery.RetryLater;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;

/**
 * The small calls beside the answers: "typing…", the answer to a pressed button, a word that something is delayed.
 *
 * <p>They never hold up anybody, keep the pace, and are dropped where Telegram has none of them: the conversation does not
 * depend on them.
 */
final class Courtesies {

    private static final Logger LOG = LoggerFactory.getLogger(Courtesies.class);
    private static final int TRIES = 5;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final BotApi api;
    private final Pace pace;
    private final Sender sender;
    private final ScheduledExecutorService timer;

    Courtesies(BotApi api, Pace pace, Sender sender, ScheduledExecutorService timer) {
        this.api = api;
        this.pace = pace;
        this.sender = sender;
        this.timer = timer;
    }

    /** A call that makes no message; left out while Telegram wants the chat to be left alone. */
    void inPassing(long chat, PartialBotApiMethod<?> call) {
        if (!pace.isPaused(chat)) {
            Thread.ofVirtual().name("telegram-courtesy").start(() -> attempt(chat, call));
        }
    }

    /** A call that may as well be left out; left out when messages need the pace. */
    void ifThereIsRoom(long chat, PartialBotApiMethod<?> call) {
        if (pace.spare(chat)) {
            Thread.ofVirtual().name("telegram-courtesy").start(() -> attempt(chat, call));
        }
    }

    /** A short text of the channel itself, as soon as it is the chat's turn. */
    void say(long chat, String text) {
        Page page = new Page(HtmlText.escape(text), text);
        later(new Letter("notice", chat, page, Optional.empty()), Duration.ZERO, TRIES);
    }

    private void later(Letter letter, Duration wait, int tries) {
        var _ = timer.schedule(
                () -> Thread.ofVirtual().name("telegram-notice").start(() -> say(letter, tries)),
                wait.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    private void say(Letter letter, int tries) {
        if (sender.send(letter) instanceof RetryLater retry
                && tries > 1
                && retry.after().compareTo(LONGEST_WAIT) <= 0) {
            later(letter, retry.after().plusMillis(1), tries - 1);
        }
    }

    private void attempt(long chat, PartialBotApiMethod<?> call) {
        switch (api.call(call)) {
            case ApiAnswer.TooMany(Duration retryAfter) -> pace.pause(chat, retryAfter);
            case ApiAnswer.Refused refused ->
                LOG.atDebug()
                        .addKeyValue("method", call.getMethod())
                        .addKeyValue("code", refused.code())
                        .log("Telegram refused a courtesy");
            case ApiAnswer.Done _, ApiAnswer.Trouble _ -> {}
        }
    }
}
