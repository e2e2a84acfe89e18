package org.guidepost.bot.understanding;

/** What people of a conversation have sent to another human from it. */
@FunctionalInterface
public interface SentLetters {

    /** @param externalId the channel's id of what was sent */
    boolean contains(String conversation, String externalId);
}
