package org.guidepost.knowledge.retrieval;

import java.util.ArrayList;
import java.util.List;
import org.ejml.data.FMatrixRMaj;
import org.ejml.dense.row.factory.LinearSolverFactory_FDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;

/**
 * Kernel ridge regression, one target for each class: 1 for its own texts, 0 for all others. The weights are
 * {@code (K + λI)⁻¹ Y}; the score of a class for a question is the kernel with each text times its weight, summed. It is the
 * mean of a Gaussian process with noise λ (Rasmussen and Williams 2006, section 2.2).
 *
 * <p>More than {@value #MOST_AT_ONCE} texts are divided into parts that are solved apart and averaged, as the cost grows with
 * the cube (Zhang, Duchi and Wainwright 2015, jmlr.org/papers/v16/zhang15d.html).
 */
final class KernelRidge {

    /** Takes 160 megabytes for a moment: the matrix, and the solver's copy of it. */
    private static final int MOST_AT_ONCE = 4_500;

    private final float noise;
    private final int mostAtOnce;

    KernelRidge(float noise) {
        this(noise, MOST_AT_ONCE);
    }

    KernelRidge(float noise, int mostAtOnce) {
        this.noise = noise;
        this.mostAtOnce = mostAtOnce;
    }

    /** The kernel of two texts, given by their numbers. */
    interface Kernel {

        /** The kernel of one text with every text. */
        float[] row(int text);
    }

    /**
     * The weights of each text for each class.
     *
     * @param classes the class of each text, from 0
     * @return by text, then by class
     * @throws ArithmeticException if the kernel is not positive definite
     */
    float[][] weights(Kernel kernel, int[] classes, int classCount) {
        float[][] weights = new float[classes.length][];
        int parts = 1 + (classes.length - 1) / mostAtOnce;
        for (int part = 0; part < parts; part++) {
            List<Integer> members = members(classes, classCount, part, parts);
            FMatrixRMaj solved = solve(kernel, members, classes, classCount);
            for (int place = 0; place < members.size(); place++) {
                float[] ofText = new float[classCount];
                for (int column = 0; column < classCount; column++) {
                    ofText[column] = solved.get(place, column) / parts;
                }
                weights[members.get(place)] = ofText;
            }
        }
        return weights;
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

    private FMatrixRMaj solve(Kernel kernel, List<Integer> members, int[] classes, int classCount) {
        int size = members.size();
        var matrix = new FMatrixRMaj(size, size);
        var targets = new FMatrixRMaj(size, classCount);
        for (int i = 0; i < size; i++) {
            float[] row = kernel.row(members.get(i));
            for (int j = 0; j < size; j++) {
                matrix.set(i, j, row[members.get(j)]);
            }
            matrix.add(i, i, noise);
            targets.set(i, classes[members.get(i)], 1);
        }
        LinearSolverDense<FMatrixRMaj> solver = LinearSolverFactory_FDRM.chol(size);
        if (!solver.setA(matrix)) {
            throw new ArithmeticException("The kernel is not positive definite");
        }
        var solved = new FMatrixRMaj(size, classCount);
        solver.solve(targets, solved);
        return solved;
    }
}
