package org.guidepost.knowledge.retrieval;

import java.util.Collections;
import java.util.List;

/**
 * Knows, for each text it was trained on, how much its likeness speaks for and against each entry: the weights of
 * {@link KernelRidge}. Immutable.
 *
 * @param entries the entries, in the order of the weights
 * @param weights by text, then by entry
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; megabytes of numbers.
record EntryClassifier(List<String> entries, float[][] weights) {

    EntryClassifier {
        entries = List.copyOf(entries);
    }

    /**
     * Learns from texts.
     *
     * @param targets the entry of each text
     * @param noise how far the texts are believed: more for a kernel that sees less
     */
    static EntryClassifier trained(KernelRidge.Kernel kernel, List<String> targets, float noise) {
        List<String> entries = targets.stream().distinct().sorted().toList();
        int[] classes = targets.stream()
                .mapToInt(target -> Collections.binarySearch(entries, target))
                .toArray();
        return new EntryClassifier(entries, new KernelRidge(noise).weights(kernel, classes, entries.size()));
    }

    /**
     * The score of each entry: near 1 for the one that a question surely asks for, near 0 for the others.
     *
     * @param kernel of the question with each text
     */
    float[] scores(float[] kernel) {
        float[] scores = new float[entries.size()];
        WeightedRows.add(scores, kernel, weights, 0, scores.length);
        return scores;
    }

    @Override
    public String toString() {
        return "EntryClassifier[%d entries, %d texts]".formatted(entries.size(), weights.length);
    }
}
