package org.guidepost.knowledge.retrieval;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A text as weighted terms of unit length: {@code (1 + ln tf) · idf}, cosine-normalised ("ltc" in the SMART notation of
 * Salton and Buckley 1988, doi:10.1016/0306-4573(88)90021-0). Terms that no text has don't count: to let them add to the length
 * was measured to be worse (decision 0010). Kept as two arrays, as thousands of passages are kept.
 */
final class TermVector {

    private final int[] terms;
    private final float[] weights;

    private TermVector(int[] terms, float[] weights) {
        this.terms = terms;
        this.weights = weights;
    }

    static TermVector of(List<String> texts, TermStatistics statistics) {
        return weighted(
                        texts,
                        statistics,
                        (term, count) -> (1 + Math.log(count)) * statistics.inverseDocumentFrequency(term))
                .unit();
    }

    /** A vector of any length, of the terms that some text has. */
    static TermVector weighted(List<String> texts, TermStatistics statistics, Weight weight) {
        var counts = new TreeMap<Integer, Integer>();
        for (String term : texts) {
            int number = statistics.number(term);
            if (number != TermStatistics.UNKNOWN) {
                counts.merge(number, 1, Integer::sum);
            }
        }
        int[] terms = new int[counts.size()];
        float[] weights = new float[counts.size()];
        int place = 0;
        for (Map.Entry<Integer, Integer> term : counts.entrySet()) {
            terms[place] = term.getKey();
            weights[place] = (float) weight.of(term.getKey(), term.getValue());
            place++;
        }
        return new TermVector(terms, weights);
    }

    private TermVector unit() {
        double squares = 0;
        for (float weight : weights) {
            squares += (double) weight * weight;
        }
        float length = (float) Math.sqrt(squares);
        float[] unit = new float[weights.length];
        for (int place = 0; place < unit.length; place++) {
            unit[place] = weights[place] / length;
        }
        return new TermVector(terms, unit);
    }

    /** The cosine of the two vectors, from 0 (nothing shared) to 1. */
    double cosine(TermVector other) {
        double sum = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < terms.length && theirs < other.terms.length) {
            if (terms[mine] == other.terms[theirs]) {
                sum += weights[mine++] * other.weights[theirs++];
            } else if (terms[mine] < other.terms[theirs]) {
                mine++;
            } else {
                theirs++;
            }
        }
        return sum;
    }

    /** Hands out the terms that some text has, with their weights, in the order of their numbers. */
    void forEach(TermConsumer consumer) {
        for (int place = 0; place < terms.length; place++) {
            consumer.accept(terms[place], weights[place]);
        }
    }

    /** What a term weighs by how often it occurs. */
    interface Weight {
        double of(int term, int count);
    }

    /** Takes a term and its weight. */
    interface TermConsumer {
        void accept(int term, float weight);
    }
}
