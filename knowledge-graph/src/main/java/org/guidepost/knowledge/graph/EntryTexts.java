package org.guidepost.knowledge.graph;

import java.util.stream.Stream;
import org.guidepost.knowledge.ConstantWords;
import org.guidepost.knowledge.Content;
import org.guidepost.knowledge.Entry;

/** {@code (:EntryText {key, language, title, text, next, labels, state, updated})-[:TEXT_OF]->(:Entry)}. */
final class EntryTexts implements Part {

    @Override
    public String label() {
        return "EntryText";
    }

    @Override
    public String keyName() {
        return "key";
    }

    @Override
    public Stream<Row> rows(Content content) {
        return content.entries().stream().map(EntryTexts::row);
    }

    private static Row row(Entry entry) {
        return Row.of("key", entry.id() + "/" + entry.language())
                .with("language", entry.language())
                .with("title", entry.title())
                .with("text", entry.text())
                .with("next", entry.next())
                .with("labels", entry.labels())
                .with("state", ConstantWords.word(entry.state()))
                .with("updated", entry.updated())
                .linked("entry", entry.id())
                .build();
    }

    @Override
    public String write() {
        return """
                UNWIND $rows AS row
                MATCH (entry:Entry {id: row.entry})
                MERGE (text:EntryText {key: row.key})
                SET text = row.properties
                MERGE (text)-[:TEXT_OF]->(entry)
                RETURN count(text) AS written
                """;
    }
}
