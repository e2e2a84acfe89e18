package org.guidepost.knowledge.graph;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guidepost.knowledge.CharacterNGrams;
import org.guidepost.knowledge.Content;
import org.guidepost.knowledge.Entry;
import org.guidepost.knowledge.Fact;
import org.guidepost.knowledge.PassageIndex;

/**
 * {@code (:Passage {key, language, kind, target, position, text, grams, jurisdiction?})-[:LEADS_TO]->(:Entry)}: the texts that
 * are searched. A fact leads to the entry of its first topic.
 *
 * <p>The key holds a checksum of the text, so a passage never changes its text; it is replaced by another. Whatever was
 * computed from the text, such as its vector, is therefore never stale.
 */
final class Passages implements Part {

    static final String VARIANT = "variant";
    private static final String BODY = "body";
    private static final String FACT = "fact";
    private static final Set<String> LONG = Set.of(BODY, FACT);

    @Override
    public String label() {
        return "Passage";
    }

    @Override
    public String keyName() {
        return "key";
    }

    @Override
    public Stream<Row> rows(Content content) {
        return Stream.concat(
                content.entries().stream().flatMap(Passages::ofEntry),
                content.facts().stream().map(Passages::ofFact));
    }

    private static Stream<Row> ofEntry(Entry entry) {
        return Stream.of(
                        rows(entry, "title", List.of(entry.title())),
                        rows(entry, "label", entry.labels()),
                        rows(entry, VARIANT, entry.variants()),
                        rows(entry, BODY, List.of(entry.text())))
                .flatMap(rows -> rows);
    }

    private static Stream<Row> rows(Entry entry, String kind, List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(position -> row(
                        entry.id(),
                        entry.id(),
                        entry.language(),
                        kind,
                        position,
                        texts.get(position),
                        Optional.empty()));
    }

    private static Row ofFact(Fact fact) {
        return row(
                fact.id(),
                fact.topics().getFirst(),
                fact.language(),
                FACT,
                0,
                fact.text(),
                Optional.of(fact.jurisdiction()));
    }

    private static Row row(
            String owner,
            String target,
            String language,
            String kind,
            int position,
            String text,
            Optional<String> jurisdiction) {
        return Row.of("key", "%s/%s/%s/%s".formatted(owner, language, kind, Checksum.of(text)))
                .with("language", language)
                .with("kind", kind)
                .with("target", target)
                .with("position", position)
                .with("text", text)
                .withAny("grams", grams(kind, text))
                .withAny("jurisdiction", jurisdiction)
                .linked("label", PassageIndex.of(language).orElseThrow().label())
                .build();
    }

    /** Long texts have none: they share pieces with any question, and would only push the short ones out of sight. */
    private static Optional<String> grams(String kind, String text) {
        return LONG.contains(kind) ? Optional.empty() : Optional.of(CharacterNGrams.joined(text));
    }

    /** Adds properties rather than replacing them, so that the vector stays. */
    @Override
    public String write() {
        return """
                UNWIND $rows AS row
                MATCH (entry:Entry {id: row.properties.target})
                MERGE (passage:Passage {key: row.key})
                SET passage += row.properties, passage:$(row.label)
                WITH passage, entry
                CALL (passage) {
                  MATCH (passage)-[old:LEADS_TO]->()
                  DELETE old
                }
                CREATE (passage)-[:LEADS_TO]->(entry)
                RETURN count(passage) AS written
                """;
    }
}
