package org.guidepost.knowledge.retrieval;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/**
 * An index of long texts by BM25 (Robertson and Zaragoza 2009, doi:10.1561/1500000019), which knows that a term found again says
 * less each time, and that long texts have more of them. Eight bytes for each term of each text. Immutable.
 */
final class BestMatch {

    private static final double SATURATION = 1.2;
    private static final double LENGTH_COUNTS = 0.75;

    private final TermStatistics statistics = new TermStatistics();
    private final int size;
    private final Postings postings;

    /** Indexes texts, given as their terms and numbered in their order. */
    BestMatch(List<List<String>> texts) {
        this.size = texts.size();
        texts.forEach(statistics::add);
        double length = texts.stream().mapToInt(List::size).average().orElse(1);
        this.postings =
                Postings.of(texts.stream().map(terms -> vector(terms, length)).toList(), statistics.size());
    }

    private TermVector vector(List<String> terms, double meanLength) {
        return TermVector.weighted(
                terms,
                statistics,
                (number, count) -> inverse(statistics.texts(number)) * saturated(count, terms.size() / meanLength));
    }

    private double inverse(int having) {
        return Math.log(1 + (size - having + 0.5) / (having + 0.5));
    }

    private static double saturated(int count, double relativeLength) {
        double norm = SATURATION * (1 - LENGTH_COUNTS + LENGTH_COUNTS * relativeLength);
        return count * (SATURATION + 1) / (count + norm);
    }

    /** How well each text matches, by its number: 0 for nothing shared, around 1 where all terms are found. */
    float[] scores(Collection<String> question) {
        List<String> terms = List.copyOf(new HashSet<>(question));
        float[] scores = postings.products(TermVector.weighted(terms, statistics, (number, count) -> 1));
        double mass = terms.stream()
                .mapToDouble(term -> inverse(statistics.texts(statistics.number(term))))
                .sum();
        for (int number = 0; number < size && mass > 0; number++) {
            scores[number] /= (float) mass;
        }
        return scores;
    }
}
