package org.guidepost.bot.outcome;

import java.time.Instant;
import java.util.Optional;

/**
 * What became of a conversation. As a conversation goes on for as long as somebody comes back to the same chat, the row is about
 * her latest <i>visit</i>: the turns since she had last been away for {@link OutcomeRules#QUIET}.
 *
 * @param resolved whether it is solved, by {@link OutcomeRules}
 * @param by who answered
 * @param contained whether the guide solved it alone: no human was asked for or offered, and she asked nothing more within a day
 * @param reopened whether an earlier visit about the same topic had counted as solved
 * @param escalated the code of the rule by which a human should answer, the last if there were several
 * @param language of the last answer
 * @param country the last that was answered for
 * @param topic of the last question: the entry that answered it, or else the nearest
 * @param questions how many questions the visit had
 * @param visits how many visits there have been
 * @param from when the visit began
 * @param until when it ended
 */
public record ConversationOutcome(
        Resolution resolved,
        By by,
        boolean contained,
        boolean reopened,
        Optional<String> escalated,
        String language,
        Optional<String> country,
        Optional<String> topic,
        int questions,
        int visits,
        Instant from,
        Instant until) {

    /** Whether a question is solved. */
    public enum Resolution {
        /** She said so. */
        CONFIRMED,
        /** It was answered and she said nothing about it, or that it is solved in part. */
        ASSUMED,
        /** It was not answered, or she said that the answer did not help. */
        NOT,
        /** There was no question. */
        NOTHING_ASKED;

        boolean isSolved() {
            return this == CONFIRMED || this == ASSUMED;
        }
    }

    /** Who answered. */
    public enum By {
        GUIDE,
        PERSON,
        NOBODY
    }
}
