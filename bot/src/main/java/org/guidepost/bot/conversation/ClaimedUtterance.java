package org.guidepost.bot.conversation;

import java.time.Instant;
import java.util.Optional;
import org.guidepost.connectors.channel.Inbound.Content;

/**
 * An utterance that this instance works on: nobody else does until the lease runs out.
 *
 * @param id random
 * @param attempts how often it has been claimed, this time included
 */
public record ClaimedUtterance(
        String id,
        String conversation,
        String channel,
        String address,
        Content content,
        Optional<String> locale,
        Instant receivedAt,
        int attempts) {}
