package org.guidepost.knowledge.retrieval;

/**
 * The share of the texts that each entry has, which is about the score that has been learnt for any question that resembles
 * nothing: little among 88 entries, a lot among six. Immutable.
 */
final class Shares {

    private final float[] shares;

    /** Counts texts, given by the numbers of their entries. */
    Shares(int[] entryOf, int entries) {
        this.shares = new float[entries];
        for (int entry : entryOf) {
            shares[entry] += 1f / entryOf.length;
        }
    }

    /** What scores are beyond the shares, in the place of the scores. */
    float[] takenOff(float[] scores) {
        for (int entry = 0; entry < scores.length; entry++) {
            if (shares[entry] < 1) {
                scores[entry] = (scores[entry] - shares[entry]) / (1 - shares[entry]);
            }
        }
        return scores;
    }
}
