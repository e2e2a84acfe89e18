package org.guidepost.knowledge.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.guidepost.knowledge.Retrieval;
import org.guidepost.knowledge.Retrieval.Candidate;
import org.guidepost.knowledge.retrieval.LookedUpRanking.ScoredPassage;
import org.junit.jupiter.api.Test;

class LookedUpRankingTests {

    private final LookedUpRanking ranking = new LookedUpRanking(Calibration.LOOKED_UP_WITH_EMBEDDINGS);

    @Test
    void severalGoodPassagesBeatOneAccident() {
        Retrieval retrieval = ranking.rank(
                List.of(passage("accident", 0.8), passage("right", 0.7), passage("right", 0.7), passage("right", 0.7)));

        assertThat(retrieval.candidates()).extracting(Candidate::entry).containsExactly("right", "accident");
        assertThat(retrieval.candidates().getFirst().score()).isCloseTo(0.7, within(1e-9));
    }

    @Test
    void aClearLeadMakesConfidentAndARivalDoubtful() {
        double alone = ranking.rank(List.of(passage("a", 0.6), passage("b", 0.1)))
                .candidates()
                .getFirst()
                .confidence();
        double rivalled = ranking.rank(List.of(passage("a", 0.6), passage("b", 0.59)))
                .candidates()
                .getFirst()
                .confidence();

        assertThat(alone).isGreaterThan(rivalled);
        assertThat(rivalled).isBetween(0.0, 1.0);
    }

    @Test
    void namesEachEntryOnceAndAtMostTen() {
        List<ScoredPassage> passages = new ArrayList<>();
        IntStream.range(0, 60).forEach(i -> passages.add(passage("entry-" + i % 20, i / 60.0)));

        assertThat(ranking.rank(passages).candidates())
                .hasSize(10)
                .extracting(Candidate::entry)
                .doesNotHaveDuplicates();
    }

    @Test
    void nothingFoundIsNothing() {
        assertThat(ranking.rank(List.of()).best()).isEmpty();
    }

    private static ScoredPassage passage(String entry, double score) {
        return new ScoredPassage(
                new FoundPassage(entry, false, "variant", entry + " " + score, OptionalDouble.empty()), score);
    }
}
