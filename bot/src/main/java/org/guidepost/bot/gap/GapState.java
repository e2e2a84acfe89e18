package org.guidepost.bot.gap;

/** What people have decided about a gap. */
public enum GapState {
    /** Nobody has done anything about it yet. */
    OPEN,
    /** The guide knows an answer now. */
    ANSWERED,
    /** It is none of the guide's business. */
    DISMISSED
}
