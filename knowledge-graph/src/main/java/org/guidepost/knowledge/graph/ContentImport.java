package org.guidepost.knowledge.graph;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.guidepost.knowledge.Content;
import org.guidepost.knowledge.Embedder;
import org.guidepost.knowledge.ImportProgress;
import org.guidepost.knowledge.ImportReport;
import org.guidepost.knowledge.KnowledgeGraphException;
import org.neo4j.driver.Driver;

/**
 * Makes the graph hold a content: writes what is new or changed, then removes what is gone.
 *
 * <p>Writing goes along the relationships and removing against them, so a node never loses what it points to while it is
 * wanted; that is why an import that was killed anywhere is finished by the next one. One instance imports at a time.
 */
public final class ContentImport {

    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Driver driver;
    private final Clock clock;
    private final Embedder embedder;
    private final ImportProgress progress;
    private final ImportLock lock;

    public ContentImport(Driver driver, Clock clock, Embedder embedder, ImportProgress progress) {
        Embeddings.requireUsable(embedder);
        this.driver = driver;
        this.clock = clock;
        this.embedder = embedder;
        this.progress = progress;
        this.lock = new ImportLock(driver, UUID.randomUUID().toString());
    }

    /**
     * Imports, after any other instance has finished doing so.
     *
     * @throws KnowledgeGraphException if another instance does not finish, or takes over
     */
    public ImportReport run(Content content) {
        Instant start = clock.instant();
        List<List<Row>> wanted = rows(content);
        return locked(() -> imported(wanted, start));
    }

    /**
     * Imports only if the graph holds no content or this one, after any other instance has finished doing so: for guests,
     * who must not change what others answer from.
     *
     * @return what was done, or nothing if the graph holds another content
     */
    public Optional<ImportReport> runUnlessTaken(Content content) {
        Instant start = clock.instant();
        List<List<Row>> wanted = rows(content);
        return locked(() -> {
            String checksum = ContentState.checksum(wanted);
            boolean taken = ContentState.current(driver)
                    .filter(current -> !current.equals(checksum))
                    .isPresent();
            return taken ? Optional.empty() : Optional.of(imported(wanted, start));
        });
    }

    private static List<List<Row>> rows(Content content) {
        return Parts.IN_ORDER_OF_DEPENDENCE.stream()
                .map(part -> part.rows(content).toList())
                .toList();
    }

    private <T> T locked(Supplier<T> work) {
        awaitLock();
        try {
            return work.get();
        } finally {
            lock.release();
        }
    }

    private void awaitLock() {
        Instant deadline = clock.instant().plus(PATIENCE);
        while (!lock.claim()) {
            progress.waiting();
            if (clock.instant().isAfter(deadline)) {
                throw new KnowledgeGraphException("import", "Another instance has been importing for minutes");
            }
            Wait.of(PAUSE);
        }
    }

    private ImportReport imported(List<List<Row>> wanted, Instant start) {
        var counter = new Counter();
        var writer = new GraphWriter(driver, lock, counter::add);
        String checksum = ContentState.checksum(wanted);
        boolean current = ContentState.current(driver).filter(checksum::equals).isPresent();
        List<Difference> differences = current ? unchanged(wanted) : differences(writer, wanted);
        counter.total = differences.stream().mapToInt(Difference::size).sum();
        if (!current) {
            writer.inTransaction(ContentState::begin);
            differences.forEach(writer::write);
            differences.reversed().forEach(writer::remove);
        }
        int embedded = new Embeddings(driver, embedder, progress).complete(writer);
        if (!current) {
            writer.inTransaction(tx -> ContentState.finish(tx, checksum, clock.instant()));
        }
        return report(differences, embedded, Duration.between(start, clock.instant()));
    }

    /** The differences when the graph says that it holds this very content: there are none, and none are looked for. */
    private static List<Difference> unchanged(List<List<Row>> wanted) {
        return IntStream.range(0, wanted.size())
                .mapToObj(i -> Difference.none(
                        Parts.IN_ORDER_OF_DEPENDENCE.get(i), wanted.get(i).size()))
                .toList();
    }

    private static List<Difference> differences(GraphWriter writer, List<List<Row>> wanted) {
        return IntStream.range(0, wanted.size())
                .mapToObj(i -> writer.difference(Parts.IN_ORDER_OF_DEPENDENCE.get(i), wanted.get(i)))
                .toList();
    }

    private static ImportReport report(List<Difference> differences, int embedded, Duration duration) {
        return new ImportReport(
                differences.stream()
                        .mapToInt(difference -> difference.created().size())
                        .sum(),
                differences.stream()
                        .mapToInt(difference -> difference.changed().size())
                        .sum(),
                differences.stream()
                        .mapToInt(difference -> difference.removed().size())
                        .sum(),
                differences.stream().mapToInt(Difference::unchanged).sum(),
                embedded,
                duration);
    }

    /** Adds up what is written, for those who watch. */
    private final class Counter {

        private int done;
        private int total;

        void add(int count) {
            done += count;
            progress.nodesWritten(done, total);
        }
    }
}
