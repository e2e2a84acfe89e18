package org.guidepost.knowledge.graph;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guidepost.knowledge.ConstantWords;
import org.guidepost.knowledge.Content;
import org.guidepost.knowledge.Language;

/** {@code (:Language {code, …})}. */
final class Languages implements Part {

    @Override
    public String label() {
        return "Language";
    }

    @Override
    public String keyName() {
        return "code";
    }

    @Override
    public Stream<Row> rows(Content content) {
        List<Language> languages = content.languages();
        return IntStream.range(0, languages.size()).mapToObj(position -> row(languages.get(position), position));
    }

    private static Row row(Language language, int position) {
        return Row.of("code", language.code())
                .with("name", language.name())
                .with("nativeName", language.nativeName())
                .with("direction", ConstantWords.word(language.direction()))
                .with("analyzer", language.analyzer())
                .with("position", position)
                .build();
    }

    @Override
    public String write() {
        return """
                UNWIND $rows AS row
                MERGE (language:Language {code: row.key})
                SET language = row.properties
                RETURN count(language) AS written
                """;
    }
}
