package org.guidepost.knowledge.retrieval;

import java.util.Arrays;
import java.util.List;

/**
 * An inverted index over term vectors of unit length: for each term, the numbers of the texts that have it and the weights
 * it has there. Immutable.
 */
final class Postings {

    private static final int[] NONE = {};

    private final int[][] texts;
    private final float[][] weights;
    private final int size;

    private Postings(int[][] texts, float[][] weights, int size) {
        this.texts = texts;
        this.weights = weights;
        this.size = size;
    }

    /**
     * Indexes texts, numbered from 0 in the given order.
     *
     * @param terms how many terms there are
     */
    static Postings of(List<TermVector> vectors, int terms) {
        int[] lengths = new int[terms];
        vectors.forEach(vector -> vector.forEach((term, weight) -> lengths[term]++));
        int[][] texts = new int[terms][];
        float[][] weights = new float[terms][];
        Arrays.setAll(texts, term -> new int[lengths[term]]);
        Arrays.setAll(weights, term -> new float[lengths[term]]);
        int[] filled = new int[terms];
        for (int number = 0; number < vectors.size(); number++) {
            int text = number;
            vectors.get(number).forEach((term, weight) -> {
                texts[term][filled[term]] = text;
                weights[term][filled[term]++] = weight;
            });
        }
        return new Postings(texts, weights, vectors.size());
    }

    /** The cosine of the question with each text, by the text's number. */
    float[] cosines(TermVector question) {
        return cosines(question, size);
    }

    /**
     * The same without the terms that more texts have than that: they say little and cost most.
     *
     * @param most how many texts may have a term that counts
     */
    float[] cosines(TermVector question, int most) {
        float[] sums = new float[size];
        question.forEach((term, weight) -> {
            int[] having = texts[term].length > most ? NONE : texts[term];
            for (int place = 0; place < having.length; place++) {
                sums[having[place]] += weight * weights[term][place];
            }
        });
        return sums;
    }
}
