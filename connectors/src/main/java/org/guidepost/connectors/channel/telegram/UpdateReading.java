package org.guidepost.connectors.channel.telegram;

import java.time.Clock;
import java.util.List;
import org.guidepost.connectors.channel.Inbound;
import org.guidepost.connectors.channel.Inbound.Content.Pressed;
import org.guidepost.connectors.channel.Inbound.Content.Reachability;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.chat.Chat;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberUpdated;

/** What an update says, in the channel's words; nothing, if it is not meant for the bot. */
final class UpdateReading {

    private final MessageReading messages;
    private final Clock clock;

    UpdateReading(BotAccount bot, Clock clock) {
        this.messages = new MessageReading(new Audience(bot));
        this.clock = clock;
    }

    List<Inbound> read(Update update) {
        if (update.hasMessage()) {
            return messages.read(update.getMessage());
        }
        if (update.hasEditedMessage()) {
            return messages.readEdited(update.getEditedMessage());
        }
        if (update.hasCallbackQuery()) {
            return press(update.getCallbackQuery());
        }
        return update.hasMyChatMember() ? membership(update.getMyChatMember()) : List.of();
    }

    private List<Inbound> press(CallbackQuery query) {
        if (query.getMessage() == null || query.getData() == null || !mayPress(query)) {
            return List.of();
        }
        long chat = query.getMessage().getChatId();
        return List.of(Arrivals.inbound(
                ExternalIds.callback(chat, query.getId()),
                chat,
                new Pressed(query.getData()),
                query.getFrom(),
                clock.instant()));
    }

    /** In a private chat only its owner can press: any other sender is forged. */
    private static boolean mayPress(CallbackQuery query) {
        User from = query.getFrom();
        Chat chat = query.getMessage().getChat();
        return !from.getIsBot() && (!chat.isUserChat() || chat.getId().equals(from.getId()));
    }

    private static List<Inbound> membership(ChatMemberUpdated change) {
        Chat chat = change.getChat();
        if (chat.isChannelChat()) {
            return List.of();
        }
        String status = change.getNewChatMember().getStatus();
        boolean reachable = !status.equals("kicked") && !status.equals("left");
        return List.of(Arrivals.inbound(
                ExternalIds.membership(chat.getId(), change.getDate(), status),
                chat.getId(),
                new Reachability(reachable),
                change.getFrom(),
                Arrivals.instant(change.getDate())));
    }
}
