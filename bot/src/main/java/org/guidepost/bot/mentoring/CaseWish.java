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

    /** The mentee: that this question goes to a mentor. */
    record OpenWith(String question) implements CaseWish {}

    /** The mentee: no answer any more. */
    record Withdraw(String id) implements CaseWish {}

    /** The mentee: back to the guide; what the mentor wrote stays. */
    record Leave(String id, Case.Solved solved) implements CaseWish {}

    /** The mentee: another mentor. */
    record Another(String id) implements CaseWish {}

    /**
     * A mentor-to-be: that this chat is hers.
     *
     * @param code of her invitation
     */
    record Join(String code) implements CaseWish {}

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
}
