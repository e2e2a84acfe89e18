package org.guidepost.bot.conversation;

import java.util.List;
import java.util.Optional;
import org.guidepost.connectors.channel.Message;

/**
 * Everything that comes of an utterance.
 *
 * @param person what she is known by from now on
 * @param messages what is said to her
 * @param also what else is written together with it
 * @param owner the case by which a mentor had the conversation when the turn was made
 */
public record Outcome(
        Turn turn, Person person, List<Message> messages, List<TransactionalWrite> also, Optional<String> owner) {

    public Outcome {
        messages = List.copyOf(messages);
        also = List.copyOf(also);
    }
}
