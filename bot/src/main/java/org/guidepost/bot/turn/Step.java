package org.guidepost.bot.turn;

/** The stages of a turn, in the order in which they run. */
public enum Step {
    ACCEPTED,
    OPENED,
    UNDERSTOOD,
    RETRIEVED,
    DECIDED,
    COMPOSED,
    RECORDED,
    DELIVERED
}
