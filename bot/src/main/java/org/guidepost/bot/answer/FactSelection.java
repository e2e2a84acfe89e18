package org.guidepost.bot.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.guidepost.bot.understanding.Intent.Aspect;
import org.guidepost.knowledge.Fact.Confidence;
import org.guidepost.knowledge.guidance.Guidance.StatedFact;
import org.guidepost.knowledge.retrieval.TextSimilarity;

/**
 * Chooses the facts that answer a question first, as a topic often has more than a person can read at once: those whose
 * words resemble the question, then those that are mainly about the topic, then the more certain ones.
 */
final class FactSelection {

    /** How many facts an answer shows; the others are one button away. */
    static final int MOST_SHOWN = 4;

    private static final double MAIN_TOPIC = 0.1;
    private static final double HIGH_CONFIDENCE = 0.05;
    private static final double LOW_CONFIDENCE = -0.1;

    private final TextSimilarity similarity;

    FactSelection(TextSimilarity similarity) {
        this.similarity = similarity;
    }

    /**
     * The facts, the most fitting first.
     *
     * @param aspect what a follow-up wants to know; facts that tell it come first
     */
    List<StatedFact> ranked(List<StatedFact> facts, String question, Optional<Aspect> aspect) {
        return facts.stream()
                .map(fact -> new Weighed(fact, tells(fact, aspect), weight(fact, question)))
                .sorted(Comparator.comparing(Weighed::tells)
                        .thenComparingDouble(Weighed::weight)
                        .reversed())
                .map(Weighed::fact)
                .toList();
    }

    /** Whether a fact tells what a follow-up asks. */
    static boolean tells(StatedFact fact, Optional<Aspect> aspect) {
        return aspect.filter(asked -> FactAspects.tells(fact.text(), fact.language(), asked))
                .isPresent();
    }

    private double weight(StatedFact fact, String question) {
        return (question.isBlank() ? 0 : similarity.of(fact.language(), question, fact.text()))
                + (fact.main() ? MAIN_TOPIC : 0)
                + (fact.confidence() == Confidence.HIGH ? HIGH_CONFIDENCE : 0)
                + (fact.confidence() == Confidence.LOW ? LOW_CONFIDENCE : 0);
    }

    private record Weighed(StatedFact fact, boolean tells, double weight) {}
}
