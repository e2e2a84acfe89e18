package org.guidepost.knowledge.retrieval;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/** How near something is to an entry: the mean of its three highest cosines with the entry's texts. Immutable. */
final class Nearness {

    private static final int HIGHEST = 3;
    private static final int NONE = -1;

    private final int[][] textsOf;

    /** Sorts texts, given by the numbers of their entries. */
    Nearness(int[] entryOf, int entries) {
        int[] counts = new int[entries];
        for (int entry : entryOf) {
            counts[entry]++;
        }
        textsOf = new int[entries][];
        Arrays.setAll(textsOf, entry -> new int[counts[entry]]);
        for (int text = entryOf.length - 1; text >= 0; text--) {
            textsOf[entryOf[text]][--counts[entryOf[text]]] = text;
        }
    }

    /** The numbers of an entry's texts, in order. */
    int[] texts(int entry) {
        return textsOf[entry].clone();
    }

    /** By the cosine with each text. */
    float of(IntToDoubleFunction cosine, int entry) {
        return of(cosine, entry, NONE);
    }

    /** The same as if one text did not exist; 0 if it is the only one. */
    float of(IntToDoubleFunction cosine, int entry, int without) {
        double[] rising = Arrays.stream(textsOf[entry])
                .filter(text -> text != without)
                .mapToDouble(cosine)
                .sorted()
                .toArray();
        return (float) Arrays.stream(rising)
                .skip(Math.max(0, rising.length - HIGHEST))
                .average()
                .orElse(0);
    }
}
