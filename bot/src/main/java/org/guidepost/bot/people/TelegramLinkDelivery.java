package org.guidepost.bot.people;

import java.util.List;
import org.guidepost.bot.conversation.Notices;
import org.guidepost.bot.text.Texts;
import org.guidepost.connectors.channel.Message;
import org.guidepost.connectors.channel.Message.Origin;
import org.guidepost.connectors.channel.Message.Paragraph;

/** In the conversation that she has linked with her account, where messages can be put into one. */
final class TelegramLinkDelivery implements LinkDelivery {

    private final MentorConversations conversations;
    private final Notices notices;
    private final Texts texts;

    TelegramLinkDelivery(MentorConversations conversations, Notices notices, Texts texts) {
        this.conversations = conversations;
        this.notices = notices;
        this.texts = texts;
    }

    @Override
    public boolean reaches(Account account) {
        return conversations.reachableConversationOf(account.id()).isPresent();
    }

    @Override
    public void deliver(Account account, String link, String language) {
        conversations
                .reachableConversationOf(account.id())
                .ifPresent(conversation -> notices.send(conversation, message(link, language)));
    }

    private Message message(String link, String language) {
        var paragraph = new Paragraph(texts.get(language, "sign-in.mail.text", link, MINUTES));
        return new Message(
                Origin.AUTOMATED, texts.get(language, "origin.automated"), language, List.of(paragraph), List.of());
    }
}
