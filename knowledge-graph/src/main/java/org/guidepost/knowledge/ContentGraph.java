package org.guidepost.knowledge;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.guidepost.knowledge.graph.ContentExport;
import org.guidepost.knowledge.graph.ContentImport;
import org.guidepost.knowledge.graph.KnowledgeMigrations;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * The content as it lies in the database. Thread-safe; several instances may work on one database at once.
 *
 * <p>Every failure is a {@link KnowledgeGraphException}.
 */
public final class ContentGraph {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Driver driver;
    private final Clock clock;

    public ContentGraph(Driver driver, Clock clock) {
        this.driver = driver;
        this.clock = clock;
    }

    /**
     * Brings the schema up to date; waits for another instance that does so.
     *
     * @param furtherLocations where other modules keep their migrations, such as {@code classpath:neo4j/migrations/bot}; all
     *     share one history, so a version may be used once only
     */
    public void migrate(List<String> furtherLocations) {
        guarded(() -> {
            new KnowledgeMigrations(driver, furtherLocations, PATIENCE).apply();
            return true;
        });
    }

    /** Makes the graph hold a content, changing only what differs; waits for another instance that imports. */
    public ImportReport load(Content content, Embedder embedder, ImportProgress progress) {
        return guarded(() -> new ContentImport(driver, clock, embedder, progress).run(content));
    }

    /** The content that the graph holds. */
    public Content content() {
        return guarded(() -> new ContentExport(driver).run());
    }

    /** One of its entries in one language. */
    public Optional<Entry> entry(String id, String language) {
        return guarded(() -> new ContentExport(driver).entry(id, language));
    }

    /** One of its facts in all its languages; none if there is no such fact. */
    public List<Fact> fact(String id) {
        return guarded(() -> new ContentExport(driver).fact(id));
    }

    /** Its languages, in their order. */
    public List<Language> languages() {
        return guarded(new ContentExport(driver)::languages);
    }

    /** Its areas, groups and topics, in their order. */
    public Scheme scheme() {
        return guarded(new ContentExport(driver)::scheme);
    }

    /** Its countries and unions. */
    public List<Jurisdiction> jurisdictions() {
        return guarded(new ContentExport(driver)::jurisdictions);
    }

    /** Its greetings and the like, by language. */
    public List<SmallTalk> smallTalk() {
        return guarded(new ContentExport(driver)::smallTalk);
    }

    /** Questions that it names itself, spread over its topics and languages. */
    public List<String> questions(int most) {
        return guarded(() -> new ContentExport(driver).questions(most));
    }

    private static <T> T guarded(Supplier<T> work) {
        try {
            return work.get();
        } catch (Neo4jException e) {
            throw new KnowledgeGraphException("database", "It did not do what was asked: " + e.getMessage(), e);
        }
    }
}
