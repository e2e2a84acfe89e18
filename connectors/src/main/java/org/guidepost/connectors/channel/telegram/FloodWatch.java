package org.guidepost.connectors.channel.telegram;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Guesses from single refusals that the bot as a whole is too fast, which Telegram's answer doesn't say: several chats
 * refused in a row, with nothing gone through in between.
 *
 * <p>Everything then rests as long as the shortest of these refusals says, and at most a minute: then one chat tries again.
 */
final class FloodWatch {

    private static final int CHATS_IN_A_ROW = 3;
    private static final Duration LONGEST_REST = Duration.ofMinutes(1);

    private final Map<Long, Duration> refused = new HashMap<>();

    /** How long everything should rest, if it should. */
    Optional<Duration> refused(long chat, Duration retryAfter) {
        refused.put(chat, retryAfter);
        if (refused.size() < CHATS_IN_A_ROW) {
            return Optional.empty();
        }
        Duration shortest = refused.values().stream().min(Duration::compareTo).orElse(retryAfter);
        return Optional.of(shortest.compareTo(LONGEST_REST) < 0 ? shortest : LONGEST_REST);
    }

    void wentThrough() {
        refused.clear();
    }
}
