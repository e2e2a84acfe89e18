package org.guidepost.evaluation.ask;

import java.util.List;
import org.guidepost.evaluation.metric.Case;
import org.guidepost.evaluation.metric.Outcome;

/** A question with what the guide made of it. */
record Asked(AskedQuestion question, AskedAnswer answer) {

    boolean isAnswered() {
        return answer.decision().equals("answer");
    }

    /** The place of the expected topic among the candidates that are topics, counted from 1; 0 if it is not there. */
    int rank() {
        return question.expectedTopic().map(topics()::indexOf).orElse(-1) + 1;
    }

    /** The same as a case to measure. */
    Case asCase() {
        return new Case(
                question.id(),
                question.text(),
                question.languageName(),
                question.shouldBeAnswered() ? question.topic() : null,
                topics(),
                answer.confidence(),
                Outcome.of(answer.decision()),
                answer.latencyMs());
    }

    private List<String> topics() {
        return answer.topics().stream()
                .map(AskedAnswer.RankedTopic::id)
                .filter(id -> !isBoundary(id))
                .toList();
    }

    private static boolean isBoundary(String id) {
        return id.startsWith("oos.") || id.equals("distress");
    }
}
