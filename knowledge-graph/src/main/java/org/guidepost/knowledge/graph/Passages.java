package org.guidepost.knowledge.graph;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.guidepost.knowledge.CharacterNGrams;
import org.guidepost.knowledge.Content;
import org.guidepost.knowledge.PassageIndex;
import org.guidepost.knowledge.PassageText;

/**
 * {@code (:Passage {key, language, kind, target, position, text, grams, jurisdiction?})-[:LEADS_TO]->(:Entry)}: the texts that
 * are searched.
 *
 * <p>The key holds a checksum of the text, so a passage never changes its text; it is replaced by another. Whatever was
 * computed from the text, such as its vector, is therefore never stale.
 */
final class Passages implements Part {

    static final String VARIANT = PassageText.VARIANT;
    private static final Set<String> LONG = Set.of(PassageText.BODY, PassageText.FACT);

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
        return PassageText.of(content).map(Passages::row);
    }

    private static Row row(PassageText passage) {
        return Row.of(
                        "key",
                        "%s/%s/%s/%s"
                                .formatted(
                                        passage.owner(),
                                        passage.language(),
                                        passage.kind(),
                                        Checksum.of(passage.text())))
                .with("language", passage.language())
                .with("kind", passage.kind())
                .with("target", passage.target())
                .with("position", passage.position())
                .with("text", passage.text())
                .withAny("grams", grams(passage.kind(), passage.text()))
                .withAny("jurisdiction", passage.jurisdiction())
                .linked(
                        "label",
                        PassageIndex.of(passage.language()).orElseThrow().label())
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
