package org.guidepost.knowledge.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LuceneQueriesTests {

    @Test
    void quotesEveryTermOnce() {
        assertThat(LuceneQueries.anyOf(List.of("or", "not", "or"))).isEqualTo("\"or\" \"not\"");
    }

    @Test
    void staysBelowTheLimitOfClauses() {
        List<String> many = IntStream.range(0, 5_000).mapToObj(i -> "t" + i).toList();

        assertThat(LuceneQueries.anyOf(many).split(" ")).hasSizeLessThan(1_024);
    }
}
