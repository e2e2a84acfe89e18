package org.guidepost.connectors.channel.telegram;

import java.util.Locale;
import org.guidepost.connectors.channel.Acceptance;
import org.guidepost.connectors.channel.Inbound;
import org.guidepost.connectors.channel.Inbound.Content.Reachability;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageReplyMarkup;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;

/** What the channel itself replies to something that comes in; never an answer. */
final class Replies {

    private final Courtesies courtesies;
    private final DelayNotices delayNotices;
    private final Tongues tongues;

    Replies(Courtesies courtesies, DelayNotices delayNotices, Tongues tongues) {
        this.courtesies = courtesies;
        this.delayNotices = delayNotices;
        this.tongues = tongues;
    }

    /** The answer will be late. Nobody waits for one who has just blocked the bot. */
    void delayed(Inbound inbound) {
        if (!(inbound.content() instanceof Reachability)) {
            ChatId.of(inbound.address()).ifPresent(delayNotices::tell);
        }
    }

    /** Messages can be stored: whatever was delayed no longer is. */
    void flowing() {
        delayNotices.over();
    }

    void rejected(Inbound inbound, Acceptance.Reason reason) {
        ChatId.of(inbound.address())
                .ifPresent(chat -> courtesies.say(chat, ChannelTexts.of("rejected." + key(reason), tongues.of(chat))));
    }

    /** Ends the button's waiting circle and shows the choice on the keyboard. */
    void pressed(CallbackQuery query) {
        long chat = query.getMessage().getChatId();
        courtesies.inPassing(chat, new AnswerCallbackQuery(query.getId()));
        if (query.getMessage() instanceof Message message && message.hasReplyMarkup()) {
            Keyboard.marked(message.getReplyMarkup(), query.getData())
                    .ifPresent(marked -> courtesies.inPassing(chat, edit(message, marked)));
        }
    }

    private static EditMessageReplyMarkup edit(Message message, InlineKeyboardMarkup marked) {
        return EditMessageReplyMarkup.builder()
                .chatId(message.getChatId())
                .messageId(message.getMessageId())
                .replyMarkup(marked)
                .build();
    }

    private static String key(Acceptance.Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
