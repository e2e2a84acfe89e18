package org.guidepost.bot.conversation;

/**
 * That what somebody writes goes to another human and not to the guide.
 *
 * @param caseId the case that they talk about
 * @param side on which side of it she is
 */
public record Talk(String caseId, Side side) {

    /** The two sides of a case. */
    public enum Side {
        MENTEE,
        MENTOR
    }
}
