package org.guidepost.connectors.channel.telegram;

import java.time.Duration;

/** Waits that double with each failure, from a first to a longest one, until something succeeds. Thread-safe. */
final class Backoff {

    private final Duration first;
    private final Duration longest;
    private Duration next;

    Backoff(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
        this.next = first;
    }

    synchronized Duration next() {
        Duration current = next;
        Duration doubled = current.multipliedBy(2);
        next = doubled.compareTo(longest) < 0 ? doubled : longest;
        return current;
    }

    synchronized void reset() {
        next = first;
    }
}
