package org.guidepost.knowledge.retrieval;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * An index of long texts by BM25 (Robertson and Zaragoza 2009, doi:10.1561/1500000019), which knows that a term found again says
 * less each time, and that long texts have more of them. Immutable.
 */
final class BestMatch {

    private static final double SATURATION = 1.2;
    private static final double LENGTH_COUNTS = 0.75;

    private final int size;
    private final double unknown;
    private final Map<String, Posting> postings = new HashMap<>();

    /** Indexes texts, given as their terms and numbered in their order. */
    BestMatch(List<List<String>> texts) {
        this.size = texts.size();
        this.unknown = inverse(0);
        double length = texts.stream().mapToInt(List::size).average().orElse(1);
        Map<String, Map<Integer, Integer>> counts = new HashMap<>();
        for (int number = 0; number < size; number++) {
            for (String term : texts.get(number)) {
                counts.computeIfAbsent(term, fresh -> new HashMap<>()).merge(number, 1, Integer::sum);
            }
        }
        counts.forEach((term, in) -> {
            double inverse = inverse(in.size());
            Map<Integer, Double> gains = new HashMap<>();
            in.forEach((number, count) -> gains.put(
                    number, inverse * saturated(count, texts.get(number).size() / length)));
            postings.put(term, new Posting(inverse, gains));
        });
    }

    private double inverse(int having) {
        return Math.log(1 + (size - having + 0.5) / (having + 0.5));
    }

    private static double saturated(int count, double relativeLength) {
        double norm = SATURATION * (1 - LENGTH_COUNTS + LENGTH_COUNTS * relativeLength);
        return count * (SATURATION + 1) / (count + norm);
    }

    /** How well each text matches, by its number: 0 for nothing shared, around 1 where all terms are found. */
    double[] scores(Collection<String> question) {
        double[] scores = new double[size];
        double mass = 0;
        for (String term : new HashSet<>(question)) {
            Posting posting = postings.get(term);
            mass += posting == null ? unknown : posting.inverse;
            if (posting != null) {
                posting.gains.forEach((number, gain) -> scores[number] += gain);
            }
        }
        for (int number = 0; number < size && mass > 0; number++) {
            scores[number] /= mass;
        }
        return scores;
    }

    private record Posting(double inverse, Map<Integer, Double> gains) {}
}
