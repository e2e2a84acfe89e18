package org.guidepost.connectors.channel;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Something a person sent, as a channel understood it.
 *
 * @param channel the {@linkplain Channel#name() channel's name}
 * @param externalId the channel's id of it, unique within the channel: the dedupe key (at most 200 characters)
 * @param address where answers go: a chat id, or the hash of a web session's token
 * @param content what was sent
 * @param locale the BCP 47 tag that the person's program reports, a hint only
 * @param sentAt when it was sent, by the channel's clock where it has one
 */
public record Inbound(
        String channel, String externalId, String address, Content content, Optional<String> locale, Instant sentAt) {

    /** The longest text that is taken, in UTF-16 units; Telegram's own limit is 4,096. */
    public static final int MAX_TEXT_LENGTH = 4_096;

    public Inbound {
        Objects.requireNonNull(content);
        Objects.requireNonNull(sentAt);
        if (channel.isBlank() || externalId.isBlank() || externalId.length() > 200 || address.isBlank()) {
            throw new IllegalArgumentException("An inbound needs a channel, an external id and an address");
        }
    }

    /** The kinds of things that people send. */
    public sealed interface Content {

        /** Typed text, as it was typed. */
        record Utterance(String text) implements Content {}

        /**
         * A pressed button.
         *
         * @param choiceId the {@link Message.Choice#id()} that was offered
         */
        record Pressed(String choiceId) implements Content {}

        /**
         * A corrected utterance.
         *
         * @param originalExternalId the external id of what is corrected
         */
        record Edited(String originalExternalId, String text) implements Content {}

        /** Something that can't be read yet: a voice message, a picture, a document. */
        record Unreadable(Kind kind) implements Content {

            /** What could not be read. */
            public enum Kind {
                VOICE,
                PICTURE,
                DOCUMENT,
                OTHER
            }
        }

        /**
         * A picture or document that can be fetched.
         *
         * @param handle by which the channel, or the application that keeps it, finds it
         * @param name as its sender calls it; empty if it has none
         * @param kind what it claims to be
         * @param ofSeveral whether it was sent together with others
         */
        record Attached(String handle, String name, Unreadable.Kind kind, boolean ofSeveral) implements Content {}

        /**
         * A command, without its slash.
         *
         * @param name {@code start}, {@code help}, {@code language}, {@code country}, {@code human}, {@code delete} …
         * @param argument what followed it, empty if nothing did
         */
        record Command(String name, String argument) implements Content {}

        /** The person can be reached, or can no longer be reached, through this channel: she blocked or unblocked it. */
        record Reachability(boolean reachable) implements Content {}
    }
}
