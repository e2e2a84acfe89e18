package org.guidepost.connectors.channel;

import java.util.Optional;

/** The pictures and documents that people send each other, as channels take them in and hand them out. */
public interface Files {

    /** None at all, for an application that passes nothing on. */
    Files NONE = new Files() {
        @Override
        public Keeping keep(String channel, String address, String name, byte[] content) {
            return new Keeping.Refused(Keeping.Reason.NOBODY_THERE);
        }

        @Override
        public Optional<Content> shownIn(String channel, String address, String id) {
            return Optional.empty();
        }

        @Override
        public Optional<Content> read(String id) {
            return Optional.empty();
        }
    };

    /**
     * Keeps a file for an hour, until the {@linkplain Inbound.Content.Attached message} that brings it is handled.
     *
     * @param name as its sender calls it
     */
    Keeping keep(String channel, String address, String name, byte[] content);

    /** A file that was sent or shown in a conversation. */
    Optional<Content> shownIn(String channel, String address, String id);

    /** A file of a message that is being delivered. */
    Optional<Content> read(String id);

    /** What became of a file that should be kept. */
    sealed interface Keeping {

        /**
         * It is kept.
         *
         * @param handle by which the application finds it again
         */
        record Kept(String handle) implements Keeping {}

        /** It is not, for a reason that the person should be told. */
        record Refused(Reason reason) implements Keeping {}

        /** Why it is not kept. */
        enum Reason {
            /** No human has the conversation now. */
            NOBODY_THERE,
            /** The two have sent each other as much as is kept. */
            NO_ROOM,
            WRONG_TYPE,
            TOO_LARGE,
            BROKEN
        }
    }

    /** A file with what it holds. */
    final class Content {

        private final String name;
        private final String mediaType;
        private final byte[] bytes;

        public Content(String name, String mediaType, byte[] bytes) {
            this.name = name;
            this.mediaType = mediaType;
            this.bytes = bytes.clone();
        }

        public String name() {
            return name;
        }

        public String mediaType() {
            return mediaType;
        }

        public byte[] bytes() {
            return bytes.clone();
        }
    }
}
