package org.guidepost.bot.conversation;

import java.time.Instant;
import java.util.Optional;
import org.guidepost.connectors.channel.Inbound.Content;

/**
 * An utterance that this instance works on: nobody else does until the lease runs out.
 *
 * @param id random
 * @param attempts how often it has been claimed, this time included
 * @param byAlias whether it comes from a browser whose conversation goes on elsewhere
 */
public record ClaimedUtterance(
        String id,
        String conversation,
        String channel,
        String address,
        Content content,
        Optional<String> locale,
        Instant receivedAt,
        int attempts,
        boolean byAlias) {

    /** Of somebody who writes where her conversation is. */
    public ClaimedUtterance(
            String id,
            String conversation,
            String channel,
            String address,
            Content content,
            Optional<String> locale,
            Instant receivedAt,
            int attempts) {
        this(id, conversation, channel, address, content, locale, receivedAt, attempts, false);
    }
}
