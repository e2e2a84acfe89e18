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

    /** The number of a term that no text has. */
    static final int UNKNOWN = -1;

    private static final double UNSEEN = 0.1;
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

    int number(String term) {
        return numbers.getOrDefault(term, UNKNOWN);
    }

    /** How many texts have a term; none has an unknown one. */
    int texts(int number) {
        return number == UNKNOWN ? 0 : documentFrequency[number];
    }

    /** {@code 1 + ln((1 + N) / (1 + df))}: even a term that all texts have weighs something. */
    double inverseDocumentFrequency(int number) {
        return 1 + Math.log((1.0 + documents) / (1 + documentFrequency[number]));
    }

    /** The logarithm of the share of texts that have a term; one that none has is taken for a tenth of a text. */
    double logShare(String term) {
        return Math.log((texts(number(term)) + UNSEEN) / (documents + 1));
    }
}
