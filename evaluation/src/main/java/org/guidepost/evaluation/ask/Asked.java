package org.guidepost.evaluation.ask;

import java.util.List;

/** A question with what the guide made of it. */
record Asked(AskedQuestion question, AskedAnswer answer) {

    boolean isAnswered() {
        return answer.decision().equals("answer");
    }

    /** The place of the expected topic among the candidates that are topics, counted from 1; 0 if it is not there. */
    int rank() {
        List<String> topics = answer.topics().stream()
                .map(AskedAnswer.RankedTopic::id)
                .filter(id -> !isBoundary(id))
                .toList();
        return question.expectedTopic().map(topics::indexOf).orElse(-1) + 1;
    }

    private static boolean isBoundary(String id) {
        return id.startsWith("oos.") || id.equals("distress");
    }
}
