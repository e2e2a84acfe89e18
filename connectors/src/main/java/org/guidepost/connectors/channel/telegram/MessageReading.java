package org.guidepost.connectors.channel.telegram;

import java.util.ArrayList;
import java.util.List;
import org.guidepost.connectors.channel.CommandLine;
import org.guidepost.connectors.channel.Inbound;
import org.guidepost.connectors.channel.Inbound.Content;
import org.guidepost.connectors.channel.Inbound.Content.Command;
import org.guidepost.connectors.channel.Inbound.Content.Edited;
import org.guidepost.connectors.channel.Inbound.Content.Unreadable;
import org.guidepost.connectors.channel.Inbound.Content.Utterance;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** What a message says: words, a command, a correction, something attached, or something that can't be read. */
final class MessageReading {

    private final Audience audience;

    MessageReading(Audience audience) {
        this.audience = audience;
    }

    List<Inbound> read(Message message) {
        if (!audience.isAddressed(message)) {
            return List.of();
        }
        return message.hasText() ? List.of(words(message)) : attachment(message);
    }

    /**
     * A correction of words, be they under a picture; a command that was carried out can't be corrected, and a live location is no
     * correction.
     */
    List<Inbound> readEdited(Message message) {
        long chat = message.getChatId();
        if (message.hasText()) {
            return edited(message, ExternalIds.message(chat, message.getMessageId()), message.getText());
        }
        return message.hasCaption()
                ? edited(message, ExternalIds.caption(chat, message.getMessageId()), message.getCaption())
                : List.of();
    }

    private List<Inbound> edited(Message message, String original, String text) {
        if (!audience.isAddressed(message) || CommandLine.of(text).isPresent()) {
            return List.of();
        }
        long chat = message.getChatId();
        int edited = message.getEditDate() == null ? message.getDate() : message.getEditDate();
        return List.of(Arrivals.inbound(
                ExternalIds.edit(chat, message.getMessageId(), edited),
                chat,
                new Edited(original, audience.withoutName(message, text)),
                message.getFrom(),
                Arrivals.instant(edited)));
    }

    private Inbound words(Message message) {
        Content content = CommandLine.of(message.getText())
                .<Content>map(command -> new Command(command.name(), command.argument()))
                .orElseGet(() -> new Utterance(audience.withoutName(message, message.getText())));
        return inbound(message, ExternalIds.message(message.getChatId(), message.getMessageId()), content);
    }

    /** The words under it are taken as if they stood alone. */
    private List<Inbound> attachment(Message message) {
        long chat = message.getChatId();
        List<Inbound> inbounds = new ArrayList<>();
        Attachments.fetchable(message)
                .ifPresentOrElse(
                        attached -> inbounds.add(
                                inbound(message, ExternalIds.message(chat, message.getMessageId()), attached)),
                        () -> inbounds.addAll(unreadable(message)));
        if (inbounds.isEmpty()) {
            return List.of();
        }
        if (message.hasCaption()) {
            Content caption = new Utterance(audience.withoutName(message, message.getCaption()));
            inbounds.add(inbound(message, ExternalIds.caption(chat, message.getMessageId()), caption));
        }
        return inbounds;
    }

    /** Says that it can't be read, once for an album. */
    private static List<Inbound> unreadable(Message message) {
        long chat = message.getChatId();
        String externalId = message.getMediaGroupId() == null
                ? ExternalIds.message(chat, message.getMessageId())
                : ExternalIds.album(chat, message.getMediaGroupId());
        return Attachments.kind(message)
                .map(kind -> List.of(inbound(message, externalId, new Unreadable(kind))))
                .orElse(List.of());
    }

    private static Inbound inbound(Message message, String externalId, Content content) {
        return Arrivals.inbound(
                externalId, message.getChatId(), content, message.getFrom(), Arrivals.instant(message.getDate()));
    }
}
