package org.guidepost.knowledge.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TermVectorTests {

    private static final TermStatistics STATISTICS = new TermStatistics();

    static {
        STATISTICS.add(List.of("how", "much", "vat"));
        STATISTICS.add(List.of("how", "much", "tax"));
        STATISTICS.add(List.of("how", "register"));
    }

    @Test
    void aTextIsLikeItself() {
        TermVector vector = TermVector.of(List.of("how", "much", "vat", "vat"), STATISTICS);

        assertThat(vector.cosine(vector)).isCloseTo(1, within(1e-6));
    }

    @Test
    void aRareWordTellsMoreThanACommonOne() {
        TermVector question = TermVector.of(List.of("how", "vat"), STATISTICS);

        assertThat(question.cosine(TermVector.of(List.of("vat"), STATISTICS)))
                .isGreaterThan(question.cosine(TermVector.of(List.of("how"), STATISTICS)));
    }

    @Test
    void anUnknownWordChangesNothing() {
        TermVector passage = TermVector.of(List.of("vat"), STATISTICS);

        assertThat(TermVector.of(List.of("vat", "zebra"), STATISTICS).cosine(passage))
                .isEqualTo(TermVector.of(List.of("vat"), STATISTICS).cosine(passage));
    }

    @Test
    void similaritiesAreSymmetricAndBounded() {
        var random = new Random(7);
        List<String> terms = List.of("how", "much", "vat", "tax", "register", "unknown");
        for (int i = 0; i < 500; i++) {
            TermVector one = TermVector.of(someOf(terms, random), STATISTICS);
            TermVector other = TermVector.of(someOf(terms, random), STATISTICS);

            assertThat(one.cosine(other)).isBetween(0.0, 1.0 + 1e-6).isEqualTo(other.cosine(one));
        }
    }

    private static List<String> someOf(List<String> terms, Random random) {
        return IntStream.range(0, random.nextInt(8))
                .mapToObj(i -> terms.get(random.nextInt(terms.size())))
                .toList();
    }
}
