package org.guidepost.connectors.channel.telegram;

import java.util.Optional;
import org.guidepost.connectors.channel.Inbound.Content.Unreadable.Kind;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** What a message carries besides words; none of it can be read yet, and none of it is stored. */
final class Attachments {

    private Attachments() {}

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
