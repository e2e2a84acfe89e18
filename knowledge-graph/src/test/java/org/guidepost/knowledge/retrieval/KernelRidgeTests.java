package org.guidepost.knowledge.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KernelRidgeTests {

    @Test
    void solvesATwoByTwoSystemAsOneDoesByHand() {
        // (K + I) = [[2, 0.5], [0.5, 2]]; its inverse is [[2, -0.5], [-0.5, 2]] / 3.75.
        float[][] kernel = {{1, 0.5f}, {0.5f, 1}};

        float[][] weights = new KernelRidge(1)
                .solve(text -> kernel[text], new int[] {0, 1}, 2)
                .weights();

        assertThat(weights[0][0]).isCloseTo(2 / 3.75f, within(1e-5f));
        assertThat(weights[0][1]).isCloseTo(-0.5f / 3.75f, within(1e-5f));
        assertThat(weights[1][0]).isCloseTo(weights[0][1], within(1e-6f));
        assertThat(weights[1][1]).isCloseTo(weights[0][0], within(1e-6f));
    }

    /** The weights satisfy the equation that defines them: {@code (K + λI) W = Y}. */
    @Test
    void keepsItsEquationForRandomTexts() {
        int texts = 150;
        float noise = 0.3f;
        float[][] kernel = randomKernel(texts);
        int[] classes = IntStream.range(0, texts).map(text -> text % 7).toArray();

        float[][] weights =
                new KernelRidge(noise).solve(text -> kernel[text], classes, 7).weights();

        for (int text = 0; text < texts; text++) {
            for (int column = 0; column < 7; column++) {
                float sum = noise * weights[text][column];
                for (int other = 0; other < texts; other++) {
                    sum += kernel[text][other] * weights[other][column];
                }
                assertThat(sum).isCloseTo(classes[text] == column ? 1 : 0, within(1e-3f));
            }
        }
    }

    /** As if they had never been there: what is left out need not be learnt anew. */
    @Test
    void tellsWhatItWouldSayWithoutSomeTexts() {
        int texts = 40;
        float noise = 0.2f;
        float[][] kernel = randomKernel(texts);
        int[] classes = IntStream.range(0, texts).map(text -> text % 5).toArray();
        int[] left = IntStream.range(0, texts).filter(text -> text % 5 == 3).toArray();
        int[] kept = IntStream.range(0, texts).filter(text -> text % 5 != 3).toArray();

        KernelRidge.Solution whole = new KernelRidge(noise).solve(text -> kernel[text], classes, 5);
        float[][] leftOut = IntStream.of(left)
                .mapToObj(text -> whole.weights()[text].clone())
                .toArray(float[][]::new);
        CholeskyFactor.of(whole.factor().orElseThrow().inverse(left)).solve(leftOut);

        float[][] anew = new KernelRidge(noise)
                .solve(
                        place -> values(kernel[kept[place]], kept),
                        IntStream.of(kept).map(text -> classes[text]).toArray(),
                        5)
                .weights();
        for (int place = 0; place < left.length; place++) {
            float[] scores = new float[5];
            WeightedRows.add(scores, values(kernel[left[place]], kept), anew, 0, 5);
            for (int column = 0; column < 5; column++) {
                float target = column == 3 ? 1 : 0;
                assertThat(target - leftOut[place][column]).isCloseTo(scores[column], within(1e-3f));
            }
        }
    }

    private static float[] values(float[] row, int[] places) {
        float[] values = new float[places.length];
        for (int place = 0; place < places.length; place++) {
            values[place] = row[places[place]];
        }
        return values;
    }

    @Test
    void averagesThePartsWhenThereAreTooManyTexts() {
        float[][] kernel = {{1, 0, 0, 0}, {0, 1, 0, 0}, {0, 0, 1, 0}, {0, 0, 0, 1}};
        int[] classes = {0, 0, 1, 1};

        float[][] whole =
                new KernelRidge(1, 4).solve(text -> kernel[text], classes, 2).weights();
        float[][] halves =
                new KernelRidge(1, 2).solve(text -> kernel[text], classes, 2).weights();

        // Unlike texts: each weight is 1 / (1 + 1), and a half of that where two parts are averaged.
        assertThat(whole).isDeepEqualTo(new float[][] {{0.5f, 0}, {0.5f, 0}, {0, 0.5f}, {0, 0.5f}});
        assertThat(halves).isDeepEqualTo(new float[][] {{0.25f, 0}, {0.25f, 0}, {0, 0.25f}, {0, 0.25f}});
    }

    @Test
    void saysSoIfTheKernelIsNone() {
        float[][] impossible = {{-5, 0}, {0, -5}};

        assertThatThrownBy(() -> new KernelRidge(1).solve(text -> impossible[text], new int[] {0, 1}, 2))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void takesAsManyTextsAtOnceAsTheirTriangleFitsIntoMostOfTheMemory() {
        assertThat(KernelRidge.largest(1L << 30)).isEqualTo(19_385);
        assertThat(KernelRidge.largest(0)).isEqualTo(1);
    }

    private static float product(float[] one, float[] other) {
        float sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    private static float[][] randomKernel(int texts) {
        var random = new Random(20_261_121);
        float[][] vectors = IntStream.range(0, texts)
                .mapToObj(text -> {
                    float[] vector = new float[12];
                    for (int i = 0; i < vector.length; i++) {
                        vector[i] = (float) random.nextGaussian();
                    }
                    return UnitVector.of(vector);
                })
                .toArray(float[][]::new);
        float[][] kernel = new float[texts][texts];
        for (int one = 0; one < texts; one++) {
            for (int other = 0; other < texts; other++) {
                kernel[one][other] = PassageKernel.withEmbeddings(product(vectors[one], vectors[other]), 0, 0);
            }
        }
        return kernel;
    }
}
