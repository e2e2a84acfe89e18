package org.guidepost.connectors.channel;

/** Where channels put what people send: stored durably before this returns, so that the channel may acknowledge it. */
public interface Inbox {

    /**
     * Stores what came in, once: channel and external id together are unique. Returns or throws within two seconds, also
     * while the database stands still, so that no channel needs a deadline of its own.
     *
     * @throws InboxUnavailableException if it could not be stored in time; the channel must not acknowledge it, and may try
     *     again: what is stored late all the same is then a duplicate
     */
    Acceptance accept(Inbound inbound);
}
