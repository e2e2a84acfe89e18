package org.guidepost.knowledge.graph;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.guidepost.knowledge.ConstantWords;
import org.guidepost.knowledge.Content;
import org.guidepost.knowledge.SmallTalk;

/** {@code (:SmallTalk {key, language, purpose, kind, phrases})}: one node for each kind of utterance or follow-up. */
final class SmallTalks implements Part {

    static final String UTTERANCE = "utterance";
    static final String FOLLOW_UP = "follow-up";

    @Override
    public String label() {
        return "SmallTalk";
    }

    @Override
    public String keyName() {
        return "key";
    }

    @Override
    public Stream<Row> rows(Content content) {
        return content.smallTalk().stream()
                .flatMap(smallTalk -> Stream.concat(
                        rows(smallTalk, UTTERANCE, smallTalk.utterances()),
                        rows(smallTalk, FOLLOW_UP, smallTalk.followUps())));
    }

    private static <E extends Enum<E>> Stream<Row> rows(
            SmallTalk smallTalk, String purpose, Map<E, List<String>> phrases) {
        return phrases.entrySet().stream()
                .map(entry -> row(smallTalk.language(), purpose, ConstantWords.word(entry.getKey()), entry.getValue()));
    }

    private static Row row(String language, String purpose, String kind, List<String> phrases) {
        return Row.of("key", "%s/%s/%s".formatted(language, purpose, kind))
                .with("language", language)
                .with("purpose", purpose)
                .with("kind", kind)
                .with("phrases", phrases)
                .build();
    }

    @Override
    public String write() {
        return """
                UNWIND $rows AS row
                MERGE (smallTalk:SmallTalk {key: row.key})
                SET smallTalk = row.properties
                RETURN count(smallTalk) AS written
                """;
    }
}
