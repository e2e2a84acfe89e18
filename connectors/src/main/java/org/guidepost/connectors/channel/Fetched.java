package org.guidepost.connectors.channel;

/** What came of fetching something that a person sent. */
public sealed interface Fetched {

    /** Here it is. */
    final class Found implements Fetched {

        private final byte[] content;

        public Found(byte[] content) {
            this.content = content.clone();
        }

        public byte[] content() {
            return content.clone();
        }
    }

    /** It is larger than the channel gives away, or than was asked for. */
    record TooLarge() implements Fetched {}

    /** It is not there, or not any more. */
    record Gone() implements Fetched {}

    /**
     * Not now: a rate limit, a time-out, an outage.
     *
     * @param reason a short code, fit for a log
     */
    record Later(String reason) implements Fetched {}
}
