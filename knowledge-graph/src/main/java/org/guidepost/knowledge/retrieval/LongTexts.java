package org.guidepost.knowledge.retrieval;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The running texts of those entries that nobody has yet written ways to ask for: until somebody does, the text itself is all
 * that they can be found by. Beside variants it was measured to add nothing (decision 0010). Immutable.
 */
final class LongTexts {

    private static final String BODY = "body";
    private static final String VARIANT = "variant";

    private static final int GRAM = 4;
    private static final int GRAMS_COUNT = 2;

    private final List<Passage> bodies;
    private final BestMatch words;
    private final BestMatch grams;

    private LongTexts(List<Passage> bodies) {
        this.bodies = bodies;
        this.words = index(Terms::wordsOf);
        this.grams = index(LongTexts::gramsOf);
    }

    /** Those among all passages of a language. */
    static LongTexts of(List<Passage> passages) {
        Set<String> askedFor = passages.stream()
                .filter(passage -> passage.kind().equals(VARIANT))
                .map(Passage::entry)
                .collect(Collectors.toSet());
        return new LongTexts(passages.stream()
                .filter(passage -> passage.kind().equals(BODY) && !askedFor.contains(passage.entry()))
                .toList());
    }

    private BestMatch index(Function<String, List<String>> terms) {
        return new BestMatch(bodies.stream().map(Passage::text).map(terms).toList());
    }

    private static List<String> gramsOf(String text) {
        return Terms.grams(Terms.wordsOf(text), GRAM, GRAM);
    }

    List<Passage> bodies() {
        return bodies;
    }

    /** How well each of {@link #bodies} matches a question, from 0 to about 1. */
    float[] scores(String question) {
        float[] byWords = words.scores(Terms.wordsOf(question));
        float[] byGrams = grams.scores(gramsOf(question));
        float[] scores = new float[bodies.size()];
        for (int number = 0; number < scores.length; number++) {
            scores[number] = (byWords[number] + GRAMS_COUNT * byGrams[number]) / (1 + GRAMS_COUNT);
        }
        return scores;
    }
}
