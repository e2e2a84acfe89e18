package org.guidepost.bot.conversation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How work is shared among the instances of one database.
 *
 * @param lease how long an instance may work on an utterance or a message before another takes it over; far longer than a
 *     turn takes, short enough that a dead instance's people don't wait long
 * @param replyWithin when whoever writes is told that it could not be stored; people are promised three seconds
 */
@ConfigurationProperties("guidepost.work")
record WorkProperties(
        @DefaultValue("15s") Duration lease,
        @DefaultValue("1800ms") Duration replyWithin) {

    WorkProperties {
        if (!lease.isPositive()) {
            throw new IllegalArgumentException("guidepost.work.lease must be longer than nothing");
        }
        if (!replyWithin.isPositive()) {
            throw new IllegalArgumentException("guidepost.work.reply-within must be longer than nothing");
        }
    }
}
