package org.guidepost.knowledge.graph;

import org.guidepost.knowledge.Content;
import org.guidepost.knowledge.KnowledgeGraphException;
import org.neo4j.driver.Driver;
import org.neo4j.driver.TransactionContext;

/** Reads the content back out of the graph, all of it. */
public final class ContentExport {

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
        try (var session = driver.session()) {
            return session.executeRead(ContentExport::content);
        }
    }

    private static Content content(TransactionContext tx) {
        return new Content(
                StoredLanguages.read(tx),
                StoredScheme.read(tx),
                StoredJurisdictions.read(tx),
                StoredEntries.read(tx),
                StoredSmallTalk.read(tx),
                StoredFacts.read(tx));
    }
}
