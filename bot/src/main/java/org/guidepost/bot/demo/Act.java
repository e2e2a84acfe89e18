package org.guidepost.bot.demo;

import java.time.Duration;
import java.util.Locale;
import org.springframework.boot.convert.DurationStyle;

/**
 * Something that happens in the story of a mentee.
 *
 * @param ago how long before the demonstration begins
 * @param words what is said, or the key of the mentor who is asked; empty where neither is needed
 */
record Act(Duration ago, Deed deed, String words) {

    private static final int PARTS = 3;

    /** What can happen, and who does it. */
    enum Deed {
        /** The mentee asks the guide. */
        ASKS,
        /** She rates the guide's latest answer. */
        LIKES,
        DISLIKES,
        /** She presses the newest button whose id begins like this, if she was shown one. */
        PRESSES,
        /** She asks for a {@code mentor}, or for a {@code woman}. */
        WANTS,
        /** A mentor is asked; the words are her key. */
        OFFERED,
        /** Half of a mentor's time is over. */
        REMINDED,
        /** All of it is over. */
        EXPIRED,
        /** Nobody is found. */
        LEFT,
        ACCEPTED,
        /** The mentor gives it on, before or after she took it. */
        DECLINED,
        /** The mentor writes to the mentee. */
        ANSWERS,
        /** The mentee writes to the mentor. */
        WRITES,
        /** The mentor writes down what the mentee never sees. */
        NOTES,
        /** The mentee wants another mentor. */
        ANOTHER,
        SOLVED,
        PARTLY,
        /** She goes back to the guide unhelped. */
        BACK,
        /** She has said nothing for long. */
        SILENT,
        WITHDRAWS
    }

    /** An act as the files tell it: {@code 12d asks How do I …?}. */
    static Act of(String line) {
        String[] parts = line.split(" ", PARTS);
        return new Act(
                DurationStyle.SIMPLE.parse(parts[0]),
                Deed.valueOf(parts[1].toUpperCase(Locale.ROOT)),
                parts.length < PARTS ? "" : parts[2]);
    }
}
