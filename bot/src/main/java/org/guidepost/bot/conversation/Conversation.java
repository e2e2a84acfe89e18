package org.guidepost.bot.conversation;

import java.util.List;
import java.util.Optional;

/**
 * The turns of one person in one channel.
 *
 * @param greeted whether she has been told that this is an automated assistant
 * @param recent the latest turns, the newest first
 */
public record Conversation(
        String id, String channel, String address, boolean greeted, Person person, List<PastTurn> recent) {

    public Conversation {
        recent = List.copyOf(recent);
    }

    /** The latest turn that was about a business topic. */
    public Optional<PastTurn> lastQuestion() {
        return recent.stream().filter(turn -> !turn.question().isBlank()).findFirst();
    }
}
