package org.guidepost.bot.publication;

/**
 * How questions fared that a publication is for.
 *
 * @param asked how many were asked
 * @param answered how many of them the guide answered
 * @param up thumbs up on those answers
 * @param down thumbs down on them
 */
public record Effect(int asked, int answered, int up, int down) {

    /** The share that was answered, in percent; empty text if nobody asked. */
    public String share() {
        return asked == 0 ? "" : Math.round(100.0 * answered / asked) + " %";
    }
}
