package org.guidepost.knowledge.retrieval;

import java.util.List;

/**
 * Knows, for each text it was trained on, how much its likeness speaks for and against each entry: the weights of
 * {@link KernelRidge}. Immutable.
 *
 * @param entries the entries, in the order of the weights
 * @param weights by text, then by entry
 * @param credence what else its scores are trusted by
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; megabytes of numbers.
record EntryClassifier(List<String> entries, float[][] weights, Credence credence) implements EntryScorer {

    EntryClassifier {
        entries = List.copyOf(entries);
    }

    /**
     * Learns from the texts of a bank.
     *
     * @param noise how far the texts are believed: more for a kernel that sees less
     */
    static EntryClassifier trained(PassageBank bank, float noise) {
        List<String> entries = bank.entries();
        int[] entryOf = bank.entryOf(entries);
        KernelRidge.Solution solution = new KernelRidge(noise).solve(bank, entryOf, entries.size());
        Credence credence = solution.factor()
                .filter(factor -> bank.isEmbedded())
                .map(factor -> new LeaveOut(bank, entryOf, entries.size(), solution.weights(), factor).credence())
                .orElse(Credence.OF_SCORE);
        return new EntryClassifier(entries, solution.weights(), credence);
    }

    @Override
    public float[] scores(float[] kernel) {
        float[] scores = new float[entries.size()];
        WeightedRows.add(scores, kernel, weights, 0, scores.length);
        return scores;
    }

    @Override
    public String toString() {
        return "EntryClassifier[%d entries, %d texts]".formatted(entries.size(), weights.length);
    }
}
