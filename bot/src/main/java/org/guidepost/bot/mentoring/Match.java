package org.guidepost.bot.mentoring;

import java.time.Instant;
import java.util.List;

/**
 * A mentor whom a question suits.
 *
 * @param score from 0 to 1
 * @param reasons why, the weightiest first
 * @param from when she is there: now, or when her next working hours begin
 */
public record Match(Mentor mentor, double score, List<Reason> reasons, Instant from) {

    public Match {
        reasons = List.copyOf(reasons);
    }

    /** Why a mentor suits; shown to mentors and coordinators. */
    public enum Reason {
        KNOWS_THE_TOPIC,
        KNOWS_A_NEAR_TOPIC,
        KNOWS_THE_COUNTRY,
        SUITS_THE_STAGE,
        KNOWS_THE_SECTOR,
        HAS_TIME,
        IS_THERE_NOW,
        HAS_HELPED_BEFORE
    }
}
