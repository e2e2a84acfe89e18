package org.guidepost.bot.understanding;

/** The turns that the people of a conversation may rate: its own. */
@FunctionalInterface
public interface RateableTurns {

    boolean contains(String conversation, String turn);
}
