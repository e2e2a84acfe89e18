package org.guidepost.bot.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.guidepost.bot.understanding.AskedAspects;
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

    private static final String EUROPEAN_UNION = "EU";

    private static final double MAIN_TOPIC = 0.1;
    private static final double HIGH_CONFIDENCE = 0.05;
    private static final double LOW_CONFIDENCE = -0.1;

    /** What the union says is rarely what somebody in a country of it asks. */
    private static final double UNION = -0.15;

    /** What a step into business rests on matters to most who ask; the first of its facts says what is to be done. */
    private static final double FIRST_IN_STEP = 0.15;

    private static final double ASKED_ASPECT = 0.25;

    private final TextSimilarity similarity;
    private final AskedAspects aspects;

    FactSelection(TextSimilarity similarity, AskedAspects aspects) {
        this.similarity = similarity;
        this.aspects = aspects;
    }

    /**
     * The facts, the most fitting first.
     *
     * @param language the language of the question
     * @param followedUp what a follow-up wants to know; facts that tell it come first
     */
    List<StatedFact> ranked(List<StatedFact> facts, String question, String language, Optional<Aspect> followedUp) {
        Optional<Aspect> asked = aspects.in(question, language);
        return facts.stream()
                .map(fact -> new Weighed(
                        fact,
                        tells(fact, followedUp),
                        weight(fact, question) + (tells(fact, asked) ? ASKED_ASPECT : 0)))
                .sorted(Comparator.comparing(Weighed::tells)
                        .thenComparingDouble(Weighed::weight)
                        .reversed())
                .map(Weighed::fact)
                .toList();
    }

    /** Whether a fact tells what is asked. */
    static boolean tells(StatedFact fact, Optional<Aspect> aspect) {
        return aspect.filter(asked -> FactAspects.tells(fact.text(), fact.language(), asked))
                .isPresent();
    }

    private double weight(StatedFact fact, String question) {
        return (question.isBlank() ? 0 : similarity.of(fact.language(), question, fact.text()))
                + (fact.main() ? MAIN_TOPIC : 0)
                + (fact.confidence() == Confidence.HIGH ? HIGH_CONFIDENCE : 0)
                + (fact.confidence() == Confidence.LOW ? LOW_CONFIDENCE : 0)
                + (fact.jurisdiction().equals(EUROPEAN_UNION) ? UNION : 0)
                + fact.inStep().map(place -> FIRST_IN_STEP * 2 / (2 + place)).orElse(0.0);
    }

    private record Weighed(StatedFact fact, boolean tells, double weight) {}
}
