package org.guidepost.connectors.channel;

import java.time.Duration;
import java.util.Optional;

/** What became of handing a message to a channel. */
public sealed interface Delivery {

    /**
     * The other side has it.
     *
     * @param externalId the channel's own id of the message, where it gives one
     */
    record Delivered(Optional<String> externalId) implements Delivery {}

    /**
     * Not now: a rate limit, a time-out, an outage.
     *
     * @param after how long to wait at least before the next try
     * @param reason a short code, fit for a log
     */
    record RetryLater(Duration after, String reason) implements Delivery {}

    /**
     * Never: the other side refuses for good.
     *
     * @param reason a short code, fit for a log
     * @param unreachable whether the person can't be reached at all any more (she blocked the bot, deleted the account)
     */
    record Failed(String reason, boolean unreachable) implements Delivery {}
}
