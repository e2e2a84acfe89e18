package org.guidepost.knowledge.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PostingsTests {

    private final Random random = new Random(20_261_121);

    @Test
    void giveTheSameCosinesAsComparingEachTextAlone() {
        List<List<String>> texts = Stream.generate(this::someWords).limit(200).toList();
        var statistics = new TermStatistics();
        texts.forEach(statistics::add);
        List<TermVector> vectors =
                texts.stream().map(text -> TermVector.of(text, statistics)).toList();
        Postings postings = Postings.of(vectors, statistics.size());

        for (int round = 0; round < 100; round++) {
            TermVector question = TermVector.of(someWords(), statistics);
            float[] cosines = postings.products(question);

            assertThat(cosines).hasSameSizeAs(vectors);
            IntStream.range(0, vectors.size()).forEach(number -> assertThat((double) cosines[number])
                    .isCloseTo(question.cosine(vectors.get(number)), within(1e-5)));
        }
    }

    private List<String> someWords() {
        return random.ints(1 + random.nextInt(8), 0, 60)
                .mapToObj(number -> "word" + number)
                .toList();
    }
}
