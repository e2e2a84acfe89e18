package org.guidepost.knowledge.retrieval;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * The terms of the texts of one language, each with a number and the count of texts that have it: what makes a rare word
 * weigh more than a common one. Filled first, then only read.
 */
final class TermStatistics {

    /** The number of a term that no text has: it weighs in the length of a vector and matches nothing. */
    static final int UNKNOWN = -1;

    private static final double UNSEEN = 0.5;
    private static final int FIRST_CAPACITY = 1_024;

    private final Map<String, Integer> numbers = new HashMap<>();
    private int[] documentFrequency = new int[FIRST_CAPACITY];
    private int documents;

    void add(List<String> terms) {
        documents++;
        new HashSet<>(terms).forEach(this::count);
    }

    private void count(String term) {
        int number = numbers.computeIfAbsent(term, fresh -> numbers.size());
        if (number == documentFrequency.length) {
            documentFrequency = Arrays.copyOf(documentFrequency, 2 * number);
        }
        documentFrequency[number]++;
    }

    /** How many terms there are; they are numbered from 0. */
    int size() {
        return numbers.size();
    }

    boolean knows(String term) {
        return numbers.containsKey(term);
    }

    int number(String term) {
        return numbers.getOrDefault(term, UNKNOWN);
    }

    /** {@code ln(1 + N / (0.5 + df))}: positive, finite, and highest for a term that no text has. */
    double inverseDocumentFrequency(int number) {
        int frequency = number == UNKNOWN ? 0 : documentFrequency[number];
        return Math.log(1 + documents / (UNSEEN + frequency));
    }
}
