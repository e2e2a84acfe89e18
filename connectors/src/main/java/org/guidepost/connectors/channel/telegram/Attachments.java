package org.guidepost.connectors.channel.telegram;

import java.util.Comparator;
import java.util.Optional;
import org.guidepost.connectors.channel.Inbound.Content.Attached;
import org.guidepost.connectors.channel.Inbound.Content.Unreadable.Kind;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** What a message carries besides words. Pictures and documents can be fetched; nothing else can be read. */
final class Attachments {

    private Attachments() {}

    /** A picture in its largest size, or a document; an animation is a film and none of these. */
    static Optional<Attached> fetchable(Message message) {
        boolean ofSeveral = message.getMediaGroupId() != null;
        if (message.hasPhoto()) {
            return message.getPhoto().stream()
                    .max(Comparator.comparingInt(size -> size.getWidth() * size.getHeight()))
                    .map(size -> new Attached(size.getFileId(), "", Kind.PICTURE, ofSeveral));
        }
        if (message.hasDocument() && !message.hasAnimation()) {
            String name = message.getDocument().getFileName();
            return Optional.of(new Attached(
                    message.getDocument().getFileId(), name == null ? "" : name, Kind.DOCUMENT, ofSeveral));
        }
        return Optional.empty();
    }

    static Optional<Kind> kind(Message message) {
        if (message.hasVoice() || message.hasAudio()) {
            return Optional.of(Kind.VOICE);
        }
        // An empty list of sizes is a picture too, which the library's hasPhoto() denies; an animation has a document.
        if (message.getPhoto() != null || message.hasAnimation()) {
            return Optional.of(Kind.PICTURE);
        }
        if (message.hasDocument()) {
            return Optional.of(Kind.DOCUMENT);
        }
        return isOther(message) ? Optional.of(Kind.OTHER) : Optional.empty();
    }

    private static boolean isOther(Message message) {
        return message.hasVideo()
                || message.hasVideoNote()
                || message.hasSticker()
                || message.hasContact()
                || message.hasLocation()
                || message.hasPoll()
                || message.hasDice()
                || message.hasStory();
    }
}
