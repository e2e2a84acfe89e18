package org.guidepost.knowledge.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guidepost.knowledge.Content;
import org.guidepost.knowledge.Entry;
import org.guidepost.knowledge.Fact;
import org.guidepost.knowledge.Jurisdiction;
import org.guidepost.knowledge.KnowledgeGraphException;
import org.guidepost.knowledge.Language;
import org.guidepost.knowledge.Scheme;
import org.guidepost.knowledge.SmallTalk;
import org.neo4j.driver.Driver;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionContext;

/** Reads the content back out of the graph, all of it. */
public final class ContentExport {

    private static final String QUESTIONS = """
            MATCH (passage:Passage {kind: $variant})-[:LEADS_TO]->(entry) WHERE NOT entry:Boundary
            WITH passage.text AS text ORDER BY passage.key
            WITH collect(text) AS texts
            UNWIND range(0, CASE WHEN size(texts) < $most THEN size(texts) ELSE $most END - 1) AS i
            RETURN texts[i * size(texts) / CASE WHEN size(texts) < $most THEN size(texts) ELSE $most END] AS question
            """;

    private final Driver driver;

    public ContentExport(Driver driver) {
        this.driver = driver;
    }

    /**
     * The content that the graph holds.
     *
     * @throws KnowledgeGraphException if the graph holds none, or an import is under way or was cut off
     */
    public Content run() {
        if (ContentState.current(driver).isEmpty()) {
            throw new KnowledgeGraphException("export", "The graph holds no complete content; import it first");
        }
        return read(ContentExport::content);
    }

    /** An entry in one language, if it is there. */
    public Optional<Entry> entry(String id, String language) {
        return read(tx -> StoredEntries.read(tx, id, language));
    }

    /** A fact in all its languages; none if there is no such fact. */
    public List<Fact> fact(String id) {
        return read(tx -> StoredFacts.read(tx, id));
    }

    /** The languages, in the order of the content. */
    public List<Language> languages() {
        return read(StoredLanguages::read);
    }

    /** The areas, groups and topics, in the order of the content. */
    public Scheme scheme() {
        return read(StoredScheme::read);
    }

    /** The countries and unions. */
    public List<Jurisdiction> jurisdictions() {
        return read(StoredJurisdictions::read);
    }

    /** Greetings and the like, by language. */
    public List<SmallTalk> smallTalk() {
        return read(StoredSmallTalk::read);
    }

    /** Questions that the content itself names, spread over all of its topics and languages. */
    public List<String> questions(int most) {
        return read(tx -> tx.run(QUESTIONS, Map.of("variant", Passages.VARIANT, "most", most))
                .list(row -> row.get("question").asString()));
    }

    private <T> T read(TransactionCallback<T> work) {
        try (var session = driver.session()) {
            return session.executeRead(work);
        }
    }

    private static Content content(TransactionContext tx) {
        return new Content(
                StoredLanguages.read(tx),
                StoredScheme.read(tx),
                StoredJurisdictions.read(tx),
                StoredEntries.read(tx),
                StoredSmallTalk.read(tx),
                StoredFacts.read(tx),
                StoredRoadmaps.read(tx));
    }
}
