package org.guidepost.bot.mentoring;

/**
 * What mentee or mentor wrote to the other.
 *
 * @param by who wrote it
 */
public record Letter(By by, String text) {

    /** The two who write. */
    public enum By {
        MENTEE,
        MENTOR
    }
}
