package org.guidepost.bot.survey;

/** How many people gave an answer, as far as it may be told. */
public sealed interface Figure {

    /**
     * It may be told.
     *
     * @param share of all answers that were given to the question, in percent; roughly, where something else is left out
     */
    record Told(int count, int share) implements Figure {}

    /** One to four: so few that somebody could guess who. */
    record Few() implements Figure {}

    /** Left out, as a few could be worked out from it. */
    record Withheld() implements Figure {}
}
