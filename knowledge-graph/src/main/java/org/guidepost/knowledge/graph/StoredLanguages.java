package org.guidepost.knowledge.graph;

import java.util.List;
import org.guidepost.knowledge.Language;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** The languages as they lie in the graph. */
final class StoredLanguages {

    private static final String READ = """
            MATCH (language:Language)
            RETURN language.code AS code, language.name AS name, language.nativeName AS nativeName,
                   language.direction AS direction, language.analyzer AS analyzer
            ORDER BY language.position
            """;

    private StoredLanguages() {}

    static List<Language> read(TransactionContext tx) {
        return tx.run(READ).list(StoredLanguages::language);
    }

    private static Language language(Record row) {
        return new Language(
                row.get("code").asString(),
                row.get("name").asString(),
                row.get("nativeName").asString(),
                Stored.constant(Language.Direction.class, row.get("direction")),
                row.get("analyzer").asString());
    }
}
