package org.guidepost.bot.mentoring;

/** How far a business is. */
public enum Stage {
    IDEA,
    STARTING,
    RUNNING,
    GROWING
}
