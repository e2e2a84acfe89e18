package org.guidepost.bot.mentoring;

/**
 * Why no mentor is left for a question: the first condition, in this order, that the last of them did not meet. It tells a
 * coordinator what to do: invite somebody, wait, or ask the mentee.
 */
public enum Obstacle {
    /** There are no mentors at all. */
    NO_MENTOR,
    /** Nobody answers in her language. */
    LANGUAGE,
    /** Whoever does has as many cases as she takes. */
    CAPACITY,
    /** Whoever has room is away today. */
    ABSENCE,
    /** A woman is wished for, and whoever is left is none, or has not said so. */
    WOMAN_WISHED,
    /** Whoever is left was refused by the mentee, passed the case on, or let it lie. */
    REFUSED
}
