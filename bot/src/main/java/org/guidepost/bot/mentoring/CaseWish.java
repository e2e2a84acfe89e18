package org.guidepost.bot.mentoring;

/** What somebody wants with a case: a mentee with hers, or a mentor with one that she is asked to take. */
public sealed interface CaseWish {

    /** The mentee: to write the question that goes to a mentor. */
    record Collect() implements CaseWish {}

    /**
     * The mentee: that the question which she was shown goes to a mentor.
     *
     * @param turn the id of the turn in which it was shown
     */
    record Open(String turn, boolean toWoman) implements CaseWish {}

    /** The mentee: that this question goes to a mentor. She is shown it once more, and decides then. */
    record OpenWith(String question) implements CaseWish {}

    /** The mentee: no answer any more. */
    record Withdraw(String id) implements CaseWish {}

    /** The mentee: back to the guide; what the mentor wrote stays. */
    record Leave(String id, Case.Solved solved) implements CaseWish {}

    /** The mentee: another mentor. */
    record Another(String id) implements CaseWish {}

    /**
     * A mentor-to-be: that this chat is hers; or a mentee: to go on here with what she began in a browser.
     *
     * @param code of her invitation, or of her link
     */
    record Join(String code) implements CaseWish {}

    /**
     * A mentee: that what she began in a browser goes on here, and that the link was hers.
     *
     * @param code of the link
     */
    record GoOnHere(String code) implements CaseWish {}

    /** Whoever was sent such a link: that nothing is joined by it. */
    record StayApart(String code) implements CaseWish {}

    /** The mentor: takes it. */
    record Accept(String id) implements CaseWish {}

    /** The mentor: passes it on, before or after she took it. */
    record Pass(String id) implements CaseWish {}

    /** The mentor: that what she writes from now on goes to the mentee. */
    record Reply(String id) implements CaseWish {}

    /** The mentor: that what she writes is meant for the guide again. */
    record Pause() implements CaseWish {}

    /** The mentor: her cases. */
    record Mine() implements CaseWish {}

    /** The mentor: what the guide knows of the question, and what was said before. */
    record Background(String id) implements CaseWish {}

    /** Either: what one writes to the other. */
    record Write(String id, Letter.By by, String text) implements CaseWish {}

    /** The mentee: the same, of words that a coordinator should read first. */
    record Hold(String id, String text) implements CaseWish {}

    /**
     * Either: other words for what she sent before.
     *
     * @param original the channel's id of what she sent
     */
    record Rewrite(String original, String text) implements CaseWish {}

    /**
     * Either: a picture or document for the other.
     *
     * @param handle by which the channel finds it
     * @param name as its sender calls it
     */
    record SendFile(String id, Letter.By by, String handle, String name) implements CaseWish {}

    /** Either: something is wrong; what can she do? */
    record Trouble(String id) implements CaseWish {}

    /** Either: that the talk stops and a coordinator looks at it. */
    record Report(String id) implements CaseWish {}

    /** Either: never to meet the other again. */
    record NeverAgain(String id) implements CaseWish {}

    /** Either: that both tell each other who they are. */
    record Names(String id) implements CaseWish {}

    /** Either: name and contact, which the other sees once she has given hers. */
    record OfferName(String id, String card) implements CaseWish {}

    /** Either: no names, or not any more. */
    record NoNames(String id) implements CaseWish {}
}
