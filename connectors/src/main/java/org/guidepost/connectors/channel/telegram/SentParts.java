package org.guidepost.connectors.channel.telegram;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.guidepost.connectors.channel.Delivery.Delivered;

/**
 * How much of each message Telegram already has.
 *
 * <p>A retry goes on with the next part, and a message that comes again because its delivery could not be recorded is not
 * sent twice as long as this process lives. Thread-safe; the oldest of many are forgotten.
 */
final class SentParts {

    private static final int REMEMBERED = 10_000;

    private final SequencedMap<String, Sent> messages = new LinkedHashMap<>();

    synchronized int count(String outboundId) {
        Sent sent = messages.get(outboundId);
        return sent == null ? 0 : sent.parts();
    }

    /** What Telegram said of the last part that went through. */
    synchronized Optional<Delivered> lastOf(String outboundId) {
        return Optional.ofNullable(messages.get(outboundId)).map(Sent::last);
    }

    synchronized void sent(String outboundId, Delivered part) {
        messages.put(outboundId, new Sent(count(outboundId) + 1, part));
        if (messages.size() > REMEMBERED) {
            messages.pollFirstEntry();
        }
    }

    private record Sent(int parts, Delivered last) {}
}
