package org.guidepost.bot.people;

import org.guidepost.connectors.channel.Message;

/** Puts a message into a conversation that answers nothing: who implements it has it queued like any other. */
@FunctionalInterface
public interface Notices {

    /** @param conversation its id */
    void send(String conversation, Message message);
}
