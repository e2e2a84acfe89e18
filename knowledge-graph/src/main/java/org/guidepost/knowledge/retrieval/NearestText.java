package org.guidepost.knowledge.retrieval;

import java.util.List;

/**
 * Scores an entry by the one of its texts that is most like the question, as a share of the likeness of a text with itself. Where
 * each entry has a single text there is nothing to learn about what a likeness is worth, and {@link KernelRidge} with the noise
 * that its leave-one-out error asks for, without end, comes to the same (decision 0011). It keeps a number for each text, where a
 * classifier keeps one for each text and entry. Immutable.
 */
final class NearestText implements EntryScorer {

    private final List<String> entries;
    private final int[] entryOf;
    private final float same;

    private NearestText(List<String> entries, int[] entryOf, float same) {
        this.entries = entries;
        this.entryOf = entryOf;
        this.same = same;
    }

    /** The one of a bank. */
    static NearestText of(PassageBank bank) {
        List<String> entries = bank.entries();
        return new NearestText(entries, bank.entryOf(entries), bank.ofSame());
    }

    @Override
    public List<String> entries() {
        return entries;
    }

    @Override
    public float[] scores(float[] kernel) {
        float[] scores = new float[entries.size()];
        for (int text = 0; text < kernel.length; text++) {
            scores[entryOf[text]] = Math.max(scores[entryOf[text]], kernel[text] / same);
        }
        return scores;
    }
}
