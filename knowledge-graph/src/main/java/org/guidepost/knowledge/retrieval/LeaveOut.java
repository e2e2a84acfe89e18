package org.guidepost.knowledge.retrieval;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guidepost.knowledge.retrieval.LogisticRegression.Example;

/**
 * Learns from the texts alone how a question looks that no entry answers: each text is asked once as if it were not there itself,
 * and once as if its whole entry were not there. That takes no learning anew: what is left out of {@code (K + λI)⁻¹} follows from
 * its block S of the texts that are left out, {@code f = y − (A⁻¹)ₛₛ⁻¹ αₛ} (Rasmussen and Williams 2006, section 5.4.2, for one
 * text; Pahikkala et al. 2006 for several).
 */
final class LeaveOut {

    /** Of larger banks so many texts are left out; with 2,000 what is learnt still depends on which they are. */
    private static final int ENOUGH = 5_000;

    /** The block of an entry with more texts would take too much memory. */
    private static final int LARGEST_ENTRY = 500;

    private final PassageBank bank;
    private final int[] entryOf;
    private final float[][] weights;
    private final CholeskyFactor factor;
    private final Nearness nearness;
    private final Shares shares;
    private final float[] own;

    /**
     * @param entryOf the number of each text's entry
     * @param weights what was learnt, by text and entry
     * @param factor of the kernel with its noise
     */
    LeaveOut(PassageBank bank, int[] entryOf, int entries, float[][] weights, CholeskyFactor factor) {
        this.bank = bank;
        this.entryOf = entryOf;
        this.weights = weights;
        this.factor = factor;
        this.nearness = new Nearness(entryOf, entries);
        this.shares = new Shares(entryOf, entries);
        this.own = new float[entries];
        for (int entry = 0; entry < entries; entry++) {
            own[entry] = own(entry);
        }
    }

    private float own(int entry) {
        return (float) Arrays.stream(nearness.texts(entry))
                .mapToDouble(text -> near(text, entry))
                .average()
                .orElse(0);
    }

    private float near(int text, int entry) {
        return nearness.of(other -> bank.cosine(text, other), entry, text);
    }

    /** What a lack of nearness is worth beside the score. */
    Credence credence() {
        List<Example> examples =
                sample().parallel().boxed().flatMap(this::examples).toList();
        if (examples.isEmpty()) {
            return Credence.OF_SCORE;
        }
        float usual = lowerQuartile(examples);
        float[] learnt = LogisticRegression.weights(examples.stream()
                .map(example -> new Example(
                        new float[] {example.signals()[0], Credence.shortfall(example.signals()[1], usual)},
                        example.so()))
                .toList());
        boolean helps = learnt[0] > 0 && learnt[1] > 0;
        return helps ? new Credence(learnt[1] / learnt[0], usual, own) : Credence.OF_SCORE;
    }

    /** Of the nearness of texts whose entry is there. */
    private static float lowerQuartile(List<Example> examples) {
        double[] rising = examples.stream()
                .filter(Example::so)
                .mapToDouble(example -> example.signals()[1])
                .sorted()
                .toArray();
        return (float) rising[rising.length / 4];
    }

    /** Every entry, or every second, third … */
    private IntStream sample() {
        int step = 1 + (entryOf.length - 1) / ENOUGH;
        return IntStream.range(0, own.length)
                .filter(entry -> entry % step == 0)
                .filter(entry -> nearness.texts(entry).length > 1 && nearness.texts(entry).length <= LARGEST_ENTRY);
    }

    private Stream<Example> examples(int entry) {
        int[] texts = nearness.texts(entry);
        float[][] block = factor.inverse(texts);
        float[][] withoutEntry =
                Arrays.stream(texts).mapToObj(text -> weights[text].clone()).toArray(float[][]::new);
        float[] diagonal = new float[texts.length];
        for (int place = 0; place < texts.length; place++) {
            diagonal[place] = block[place][place];
        }
        CholeskyFactor.of(block).solve(withoutEntry);
        return IntStream.range(0, texts.length)
                .boxed()
                .flatMap(place -> Stream.of(
                        known(texts[place], entry, diagonal[place]),
                        stranger(texts[place], entry, withoutEntry[place])));
    }

    private Example known(int text, int entry, float diagonal) {
        float[] scores = weights[text].clone();
        for (int other = 0; other < scores.length; other++) {
            scores[other] = (other == entry ? 1 : 0) - scores[other] / diagonal;
        }
        return example(text, shares.takenOff(scores), true);
    }

    private Example stranger(int text, int entry, float[] leftOut) {
        float[] scores = new float[leftOut.length];
        for (int other = 0; other < scores.length; other++) {
            scores[other] = -leftOut[other];
        }
        shares.takenOff(scores);
        scores[entry] = Float.NEGATIVE_INFINITY;
        return example(text, scores, false);
    }

    private Example example(int text, float[] scores, boolean known) {
        int best = 0;
        for (int entry = 1; entry < scores.length; entry++) {
            best = scores[entry] > scores[best] ? entry : best;
        }
        return new Example(new float[] {scores[best], near(text, best) - own[best]}, known);
    }
}
