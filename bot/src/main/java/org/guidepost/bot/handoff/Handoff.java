package org.guidepost.bot.handoff;

import java.util.ArrayList;
import java.util.List;
import org.guidepost.bot.conversation.TransactionalWrite;
import org.guidepost.connectors.channel.Message;

/**
 * What comes of a wish about a case.
 *
 * @param messages what is said to who wished it
 * @param writes what is written together with the turn
 */
public record Handoff(List<Message> messages, List<TransactionalWrite> writes) {

    public Handoff {
        messages = List.copyOf(messages);
        writes = List.copyOf(writes);
    }

    /** The same, with another message after it. */
    Handoff andSaying(Message message) {
        List<Message> all = new ArrayList<>(messages);
        all.add(message);
        return new Handoff(all, writes);
    }

    static Handoff saying(Message message) {
        return new Handoff(List.of(message), List.of());
    }
}
