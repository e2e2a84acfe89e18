package org.guidepost.connectors.channel;

/** Where channels put what people send: stored durably before this returns, so that the channel may acknowledge it. */
public interface Inbox {

    /**
     * Stores what came in, once: channel and external id together are unique.
     *
     * @throws InboxUnavailableException if it could not be stored; the channel must not acknowledge it, and may try again
     */
    Acceptance accept(Inbound inbound);
}
