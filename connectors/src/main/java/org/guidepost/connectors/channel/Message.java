package org.guidepost.connectors.channel;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the guide says, without any channel's mark-up: each channel renders blocks and choices in its own way and escapes
 * every text.
 *
 * @param origin who made the content
 * @param originLabel the origin in the person's language, always shown
 * @param language BCP 47 tag of the texts; right-to-left follows from it
 * @param blocks the parts, in reading order
 * @param choices the buttons, in order; may be empty
 */
public record Message(Origin origin, String originLabel, String language, List<Block> blocks, List<Choice> choices) {

    public Message {
        Objects.requireNonNull(origin);
        blocks = List.copyOf(blocks);
        choices = List.copyOf(choices);
    }

    /** Who made the content (EU AI Act, Article 50: the machine-readable origin of each message). */
    public enum Origin {
        /** Text and facts of the knowledge graph that a reader of the language has checked. */
        APPROVED_CONTENT,
        /** Text and facts of the knowledge graph that nobody has checked in this language yet. */
        DRAFT_CONTENT,
        /** Rephrased or translated by a language model. */
        AI_GENERATED,
        /** Written by a human. */
        PERSON,
        /** A notice of the program itself: greetings, questions back, what happens next. */
        AUTOMATED
    }

    /** A part of a message. All texts are plain text. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(Notice.class),
        @JsonSubTypes.Type(Title.class),
        @JsonSubTypes.Type(Paragraph.class),
        @JsonSubTypes.Type(Bullets.class),
        @JsonSubTypes.Type(DatedFact.class),
        @JsonSubTypes.Type(NextStep.class),
        @JsonSubTypes.Type(Contact.class),
        @JsonSubTypes.Type(Attachment.class)
    })
    public sealed interface Block {}

    /** A remark about the answer, shown less loud than it: "this is an automated assistant", "not yet reviewed". */
    @JsonTypeName("notice")
    public record Notice(String text) implements Block {}

    /** A heading. */
    @JsonTypeName("title")
    public record Title(String text) implements Block {}

    /** Running text. */
    @JsonTypeName("paragraph")
    public record Paragraph(String text) implements Block {}

    /** A list. */
    @JsonTypeName("bullets")
    public record Bullets(List<String> items) implements Block {
        private static final Pattern NUMBER = Pattern.compile("\\d+\\. ");

        public Bullets {
            items = List.copyOf(items);
        }

        /** Whether every item begins with its number, so that it needs no other mark before it. */
        public boolean carriesNumbers() {
            return items.stream().allMatch(item -> NUMBER.matcher(item).lookingAt());
        }
    }

    /**
     * A fact with its date and its link.
     *
     * @param dated the date in the person's words: "2025", "date not known"
     * @param link where it can be checked
     * @param warning why it should be checked before acting, if there is a reason
     */
    @JsonTypeName("fact")
    public record DatedFact(String text, String dated, Link link, Optional<String> warning) implements Block {}

    /**
     * The one thing to do next.
     *
     * @param label "What next", in the person's language
     */
    @JsonTypeName("next")
    public record NextStep(String label, String text) implements Block {}

    /**
     * Somebody who can help: an office, a helpline.
     *
     * @param phone its number, as it is dialled
     */
    @JsonTypeName("contact")
    public record Contact(String name, Optional<String> phone, Optional<Link> link) implements Block {}

    /**
     * A picture or document that a person sent.
     *
     * @param id by which {@link Files} finds it
     * @param mediaType what it is
     * @param size in bytes
     */
    @JsonTypeName("attachment")
    public record Attachment(String id, String name, String mediaType, long size) implements Block {}

    /**
     * A link.
     *
     * @param url absolute, {@code https} or {@code http}; or a path of this very site that begins with a slash, for people
     *     of the web channel only, who have it before them
     */
    public record Link(String label, String url) {
        public Link {
            boolean ofThisSite = url.startsWith("/") && !url.startsWith("//");
            if (!ofThisSite && !url.startsWith("https://") && !url.startsWith("http://")) {
                throw new IllegalArgumentException("A link is of the web, absolute or a path of this site");
            }
        }
    }

    /**
     * A button.
     *
     * @param id what comes back as {@link Inbound.Content.Pressed}; at most 64 bytes in UTF-8 (Telegram's limit)
     * @param label what it says, in the person's language
     * @param kind what it is for, so that a channel can group and draw it
     */
    public record Choice(String id, String label, Kind kind) {

        private static final int MAX_ID_BYTES = 64;

        public Choice {
            if (id.isEmpty() || id.getBytes(java.nio.charset.StandardCharsets.UTF_8).length > MAX_ID_BYTES) {
                throw new IllegalArgumentException("A choice id has 1 to 64 bytes");
            }
        }

        /** What a button is for. */
        public enum Kind {
            QUESTION,
            COUNTRY,
            LANGUAGE,
            THUMB_UP,
            THUMB_DOWN,
            ASK_PERSON,
            ACTION
        }
    }
}
