package org.guidepost.knowledge.graph;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.guidepost.knowledge.ConstantWords;
import org.guidepost.knowledge.Content;
import org.guidepost.knowledge.Fact;
import org.guidepost.knowledge.Source;

/** {@code (:Source {key, url, publisher, kind})}: facts of the same page share one. */
final class Sources implements Part {

    /** A key made of everything that a source is. */
    static String key(Source source) {
        return Checksum.of(List.of(
                ConstantWords.word(source.kind()),
                url(source).orElse(""),
                source.publisher().orElse("")));
    }

    private static Optional<String> url(Source source) {
        return source.url().map(URI::toString);
    }

    @Override
    public String label() {
        return "Source";
    }

    @Override
    public String keyName() {
        return "key";
    }

    @Override
    public Stream<Row> rows(Content content) {
        return content.facts().stream().map(Fact::source).distinct().map(Sources::row);
    }

    private static Row row(Source source) {
        return Row.of("key", key(source))
                .withAny("url", url(source))
                .withAny("publisher", source.publisher())
                .with("kind", ConstantWords.word(source.kind()))
                .build();
    }

    @Override
    public String write() {
        return """
                UNWIND $rows AS row
                MERGE (source:Source {key: row.key})
                SET source = row.properties
                RETURN count(source) AS written
                """;
    }
}
