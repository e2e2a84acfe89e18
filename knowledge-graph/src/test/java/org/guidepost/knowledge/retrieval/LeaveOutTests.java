package org.guidepost.knowledge.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.guidepost.knowledge.retrieval.LogisticRegression.Example;
import org.junit.jupiter.api.Test;

/** What is learnt about questions that no entry answers. */
class LeaveOutTests {

    private static final int DIMENSION = 12;

    @Test
    void nearnessCountsWhereTheTextsOfAnEntryAreAlike() {
        Credence credence = credence(bank(0.25f));

        assertThat(credence.looksAtTexts()).isTrue();
        assertThat(credence.own()).hasSize(20);
        assertThat(credence.of(0.5, 3, credence.own()[3] + credence.usual())).isCloseTo(0.5, within(1e-5));
        assertThat(credence.of(0.5, 3, 1)).isEqualTo(0.5);
        assertThat(credence.of(0.5, 3, 0.2)).isLessThan(0.5);
    }

    @Test
    void aBankWithoutEmbeddingsIsTrustedByItsScore() {
        PassageBank words = PassageBank.of(IntStream.range(0, 40)
                .mapToObj(number ->
                        new Passage("entry." + number / 4, false, "variant", "text " + number, UnitVector.NONE))
                .toList());

        assertThat(credence(words)).isSameAs(Credence.OF_SCORE);
    }

    @Test
    void nearnessIsTheMeanOfTheThreeHighestCosines() {
        float[] cosines = {0.1f, 0.9f, 0.5f, 0.7f, 1, 0.3f};
        var nearness = new Nearness(new int[] {0, 0, 0, 0, 1, 2}, 3);

        assertThat(nearness.of(text -> cosines[text], 0)).isCloseTo(0.7f, within(1e-6f));
        assertThat(nearness.of(text -> cosines[text], 0, 1)).isCloseTo(1.3f / 3, within(1e-6f));
        assertThat(nearness.of(text -> cosines[text], 1)).isEqualTo(1);
        assertThat(nearness.of(text -> cosines[text], 1, 4)).isZero();
    }

    @Test
    void aRegressionFindsTheWeightsThatMadeTheExamples() {
        var random = new Random(20_261_121);
        List<Example> examples = IntStream.range(0, 20_000)
                .mapToObj(number -> {
                    float one = (float) random.nextGaussian();
                    float other = (float) random.nextGaussian();
                    double probability = 1 / (1 + Math.exp(-(2 * one - other + 0.5)));
                    return new Example(new float[] {one, other}, random.nextDouble() < probability);
                })
                .toList();

        float[] weights = LogisticRegression.weights(examples);

        assertThat(weights[0]).isCloseTo(2, within(0.15f));
        assertThat(weights[1]).isCloseTo(-1, within(0.15f));
        assertThat(weights[2]).isCloseTo(0.5f, within(0.15f));
    }

    private static Credence credence(PassageBank bank) {
        return EntryClassifier.trained(bank, 0.1f).credence();
    }

    /** Twenty entries with twelve texts each, that lie around a middle. */
    private static PassageBank bank(float spread) {
        var random = new Random(20_261_121);
        List<float[]> middles = IntStream.range(0, 20)
                .mapToObj(number -> UnitVector.of(vector(random, new float[DIMENSION], 1)))
                .toList();
        return PassageBank.of(IntStream.range(0, 240)
                .mapToObj(number -> new Passage(
                        "entry." + (char) ('a' + number / 12),
                        false,
                        "variant",
                        "text " + number + " of " + number / 12,
                        UnitVector.of(vector(random, middles.get(number / 12), spread))))
                .toList());
    }

    private static float[] vector(Random random, float[] middle, float spread) {
        float[] vector = new float[DIMENSION];
        for (int i = 0; i < DIMENSION; i++) {
            vector[i] = middle[i] + spread * (float) random.nextGaussian();
        }
        return vector;
    }
}
