package org.guidepost.connectors.channel.telegram;

import java.time.Duration;
import java.util.Optional;
import org.guidepost.connectors.channel.Delivery;
import org.guidepost.connectors.channel.Delivery.Delivered;
import org.guidepost.connectors.channel.Delivery.RetryLater;
import org.guidepost.connectors.channel.telegram.ApiAnswer.Done;
import org.guidepost.connectors.channel.telegram.ApiAnswer.Refused;
import org.guidepost.connectors.channel.telegram.ApiAnswer.TooMany;
import org.guidepost.connectors.channel.telegram.ApiAnswer.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;

/** Sends one page to one chat when it is the chat's turn; with mark-up, and once without where Telegram can't parse it. */
final class Sender {

    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);

    private final BotApi api;
    private final Pace pace;
    private final Backoff backoff;

    Sender(BotApi api, Pace pace, Backoff backoff) {
        this.api = api;
        this.pace = pace;
        this.backoff = backoff;
    }

    Delivery send(Letter letter) {
        Optional<Duration> wait = pace.turn(letter.chat());
        if (wait.isPresent()) {
            return new RetryLater(wait.get(), "pace");
        }
        ApiAnswer answer = api.call(withMarkup(letter));
        if (answer instanceof Refused refused && Verdict.isAboutTheText(refused)) {
            LOG.atWarn()
                    .addKeyValue("outbound", letter.outboundId())
                    .log("Telegram refused the mark-up; sending plain");
            pace.charge(letter.chat());
            answer = api.call(message(letter, letter.page().plain()).build());
        }
        return delivery(letter.outboundId(), letter.chat(), answer);
    }

    /** What an answer means for a message. */
    Delivery delivery(String outboundId, long chat, ApiAnswer answer) {
        return switch (answer) {
            case Done done -> delivered(chat, done);
            case TooMany(Duration retryAfter) -> tooMany(chat, retryAfter);
            case Refused refused -> Verdict.delivery(refused);
            case Trouble trouble -> trouble(outboundId, trouble);
        };
    }

    private Delivery delivered(long chat, Done done) {
        backoff.reset();
        pace.wentThrough();
        String messageId = done.result().path("message_id").asText("");
        return new Delivered(
                messageId.isEmpty() ? Optional.empty() : Optional.of(ExternalIds.message(chat, messageId)));
    }

    private Delivery tooMany(long chat, Duration retryAfter) {
        pace.pause(chat, retryAfter);
        return new RetryLater(retryAfter, "too-many-requests");
    }

    /** The one known moment in which an answer may be repeated: Telegram has no key by which it would know it again. */
    private Delivery trouble(String outboundId, Trouble trouble) {
        if (trouble.maybeDone()) {
            LOG.atWarn()
                    .addKeyValue("outbound", outboundId)
                    .addKeyValue("reason", trouble.reason())
                    .log("Telegram may have taken this message; it will be sent again and may appear twice");
        }
        return new RetryLater(backoff.next(), trouble.reason());
    }

    private static SendMessage withMarkup(Letter letter) {
        return message(letter, letter.page().html()).parseMode(ParseMode.HTML).build();
    }

    private static SendMessage.SendMessageBuilder<?, ?> message(Letter letter, String text) {
        return SendMessage.builder()
                .chatId(letter.chat())
                .text(text)
                .linkPreviewOptions(
                        LinkPreviewOptions.builder().isDisabled(true).build())
                .replyMarkup(letter.keyboard().orElse(null));
    }
}
