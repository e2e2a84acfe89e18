package org.guidepost.bot.mentoring;

/** What a step does to a case besides moving it. */
public sealed interface Deed {

    /**
     * One of the two changes what she wrote.
     *
     * @param turn the turn in which she wrote it first
     */
    record Rewrite(String turn, String text) implements Deed {}

    /** What was kept from the mentor is hers to read. */
    record Release() implements Deed {}

    /** One of the two reports it. */
    record Report(Letter.By by) implements Deed {}

    /**
     * One of the two would show the other who she is.
     *
     * @param card her name, and how she can be reached
     */
    record OfferName(Letter.By by, String card) implements Deed {}

    /** She would not any more. */
    record WithdrawName(Letter.By by) implements Deed {}
}
