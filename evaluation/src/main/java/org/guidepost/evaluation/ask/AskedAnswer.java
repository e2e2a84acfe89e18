package org.guidepost.evaluation.ask;

import java.util.List;

/**
 * A line of the output.
 *
 * @param decision answer, clarify, escalate, decline or smalltalk
 * @param reason the code of the rule that decided
 * @param topics the candidates, the best first, at most ten
 * @param confidence from 0 to 1
 * @param answer the text of the reply
 * @param origin who made the content
 * @param latencyMs from the question to the composed reply
 */
record AskedAnswer(
        String id,
        String decision,
        String reason,
        List<RankedTopic> topics,
        double confidence,
        String lang,
        String answer,
        String origin,
        List<Citation> citations,
        double latencyMs) {

    /** A candidate with its score. */
    record RankedTopic(String id, double score) {}

    /**
     * A page behind the answer.
     *
     * @param asOf the year of what it says, empty if unknown
     */
    record Citation(String url, String asOf) {}
}
