package org.guidepost.knowledge.retrieval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Kernel ridge regression, one target for each class: 1 for its own texts, 0 for all others. The weights are
 * {@code (K + λI)⁻¹ Y}; the score of a class for a question is the kernel with each text times its weight, summed. It is the
 * mean of a Gaussian process with noise λ (Rasmussen and Williams 2006, section 2.2).
 *
 * <p>Texts whose matrix would not fit the memory are divided into parts that are solved apart and averaged (Zhang, Duchi and
 * Wainwright 2015, jmlr.org/papers/v16/zhang15d.html); measured to cost half a point of accuracy, so it is the last resort.
 */
final class KernelRidge {

    /** Of the heap that is not in use, for the moment of learning. */
    private static final double SHARE_OF_MEMORY = 0.7;

    private final float noise;
    private final int mostAtOnce;

    KernelRidge(float noise) {
        this(noise, largest(unused(Runtime.getRuntime())));
    }

    KernelRidge(float noise, int mostAtOnce) {
        this.noise = noise;
        this.mostAtOnce = mostAtOnce;
    }

    private static long unused(Runtime runtime) {
        return runtime.maxMemory() - runtime.totalMemory() + runtime.freeMemory();
    }

    /** How many texts have a lower triangle that takes the share of this memory: 19,000 of a gigabyte. */
    static int largest(long memory) {
        return (int) Math.max(1, Math.sqrt(2 * SHARE_OF_MEMORY * memory / Float.BYTES));
    }

    /** The kernel of two texts, given by their numbers. */
    interface Kernel {

        /** The kernel of one text with every text. */
        float[] row(int text);
    }

    /**
     * What was learnt.
     *
     * @param weights by text, then by class
     * @param factor of the kernel with its noise, if all texts were solved at once
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared; megabytes of numbers.
    record Solution(float[][] weights, Optional<CholeskyFactor> factor) {}

    /**
     * Learns the weights of each text for each class.
     *
     * @param classes the class of each text, from 0
     * @throws ArithmeticException if the kernel is not positive definite
     */
    Solution solve(Kernel kernel, int[] classes, int classCount) {
        int parts = 1 + (classes.length - 1) / mostAtOnce;
        if (parts == 1) {
            List<Integer> all = IntStream.range(0, classes.length).boxed().toList();
            CholeskyFactor factor = CholeskyFactor.of(matrix(kernel, all));
            return new Solution(weights(factor, all, classes, classCount), Optional.of(factor));
        }
        float[][] weights = new float[classes.length][];
        for (int part = 0; part < parts; part++) {
            List<Integer> members = members(classes, classCount, part, parts);
            float[][] solved = weights(CholeskyFactor.of(matrix(kernel, members)), members, classes, classCount);
            for (int place = 0; place < members.size(); place++) {
                float[] ofText = solved[place];
                for (int column = 0; column < classCount; column++) {
                    ofText[column] /= parts;
                }
                weights[members.get(place)] = ofText;
            }
        }
        return new Solution(weights, Optional.empty());
    }

    /** Every part has its share of each class. */
    private static List<Integer> members(int[] classes, int classCount, int part, int parts) {
        int[] seen = new int[classCount];
        List<Integer> members = new ArrayList<>();
        for (int text = 0; text < classes.length; text++) {
            if (seen[classes[text]]++ % parts == part) {
                members.add(text);
            }
        }
        return members;
    }

    private static float[][] weights(CholeskyFactor factor, List<Integer> members, int[] classes, int classCount) {
        float[][] targets = new float[members.size()][classCount];
        for (int place = 0; place < targets.length; place++) {
            targets[place][classes[members.get(place)]] = 1;
        }
        factor.solve(targets);
        return targets;
    }

    /** The lower triangle of the kernel of these texts, with the noise. */
    private float[][] matrix(Kernel kernel, List<Integer> members) {
        float[][] lower = new float[members.size()][];
        for (int place = 0; place < lower.length; place++) {
            float[] row = kernel.row(members.get(place));
            lower[place] = new float[place + 1];
            for (int before = 0; before <= place; before++) {
                lower[place][before] = row[members.get(before)];
            }
            lower[place][place] += noise;
        }
        return lower;
    }
}
