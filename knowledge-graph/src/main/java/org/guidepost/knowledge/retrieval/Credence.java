package org.guidepost.knowledge.retrieval;

/**
 * What else a score is trusted by: whether the question is about as near to the texts of the entry as these are to each other.
 * Only a lack of nearness counts, as more of it says nothing about being right. How much it counts is learnt from the texts
 * themselves, see {@link LeaveOut}; where they are written to differ from each other, it is nothing. Immutable.
 *
 * @param weight what a unit of cosine is worth in units of score, never negative
 * @param usual by how much three quarters of an entry's texts are at least nearer to the others than {@code own} says; about −0.03
 * @param own by entry, how near its texts are to each other on average; empty where nothing was learnt
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Credence(float weight, float usual, float[] own) {

    /** The score is trusted as it is. */
    static final Credence OF_SCORE = new Credence(0, 0, new float[0]);

    /** Whether it takes a look at the texts. */
    boolean looksAtTexts() {
        return weight > 0;
    }

    /**
     * The score that would be trusted as much if the question were near enough.
     *
     * @param near how near the question is to the texts of the entry, see {@link Nearness}
     */
    double of(double score, int entry, double near) {
        return score + weight * shortfall((float) near - own[entry], usual);
    }

    /** How far a nearness is below the usual one, as a negative number; 0 if it is not. */
    static float shortfall(float nearness, float usual) {
        return Math.min(0, nearness - usual);
    }
}
