package org.guidepost.knowledge.graph;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guidepost.knowledge.Content;
import org.guidepost.knowledge.Mention;
import org.guidepost.knowledge.SmallTalk;

/** {@code (:Mention {key, language, position, phrases, text})-[:BRINGS]->(:Topic)}. */
final class Mentions implements Part {

    @Override
    public String label() {
        return "Mention";
    }

    @Override
    public String keyName() {
        return "key";
    }

    @Override
    public Stream<Row> rows(Content content) {
        return content.smallTalk().stream()
                .flatMap(smallTalk ->
                        IntStream.range(0, smallTalk.mentions().size()).mapToObj(position -> row(smallTalk, position)));
    }

    private static Row row(SmallTalk smallTalk, int position) {
        Mention mention = smallTalk.mentions().get(position);
        return Row.of("key", "%s/%d/%s".formatted(smallTalk.language(), position, mention.topic()))
                .with("language", smallTalk.language())
                .with("position", position)
                .with("phrases", mention.phrases())
                .with("text", mention.text())
                .linked("topic", mention.topic())
                .build();
    }

    @Override
    public String write() {
        return """
                UNWIND $rows AS row
                MATCH (topic:Topic {id: row.topic})
                MERGE (mention:Mention {key: row.key})
                SET mention = row.properties
                MERGE (mention)-[:BRINGS]->(topic)
                RETURN count(mention) AS written
                """;
    }
}
