package org.guidepost.knowledge.retrieval;

import java.util.HashMap;
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
        Map<String, Integer> counts = new HashMap<>();
        texts.forEach(term -> counts.merge(term, 1, Integer::sum));
        var known = new TreeMap<Integer, Double>();
        double squares = 0;
        for (Map.Entry<String, Integer> term : counts.entrySet()) {
            int number = statistics.number(term.getKey());
            if (number != TermStatistics.UNKNOWN) {
                double weight = (1 + Math.log(term.getValue())) * statistics.inverseDocumentFrequency(number);
                squares += weight * weight;
                known.put(number, weight);
            }
        }
        return unit(known, Math.sqrt(squares));
    }

    private static TermVector unit(TreeMap<Integer, Double> known, double length) {
        int[] terms = new int[known.size()];
        float[] weights = new float[known.size()];
        int place = 0;
        for (Map.Entry<Integer, Double> term : known.entrySet()) {
            terms[place] = term.getKey();
            weights[place] = (float) (term.getValue() / length);
            place++;
        }
        return new TermVector(terms, weights);
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

    /** Takes a term and its weight. */
    interface TermConsumer {
        void accept(int term, float weight);
    }
}
