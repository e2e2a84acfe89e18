package org.guidepost.knowledge.graph;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
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
        return run(content, Optional.empty());
    }

    /**
     * Imports, after any other instance has finished doing so.
     *
     * @param fingerprint of the source that the content was read from, for {@link #hasTaken}
     * @throws KnowledgeGraphException if another instance does not finish, or takes over
     */
    public ImportReport run(Content content, Optional<String> fingerprint) {
        Instant start = clock.instant();
        var wanted = Wanted.of(content, fingerprint.map(this::source));
        return locked(() -> imported(wanted, start));
    }

    /** Whether the graph holds the content of a source with this fingerprint, embedded by this model: nothing is to be done. */
    public boolean hasTaken(String fingerprint) {
        return ContentState.isTakenFrom(driver, source(fingerprint));
    }

    private String source(String fingerprint) {
        return fingerprint + ' ' + embedder.model() + ' ' + String.join(",", new TreeSet<>(embedder.languages()));
    }

    /**
     * Imports only if the graph holds no content or this one, after any other instance has finished doing so: for guests,
     * who must not change what others answer from.
     *
     * @return what was done, or nothing if the graph holds another content
     */
    public Optional<ImportReport> runUnlessTaken(Content content, Optional<String> fingerprint) {
        Instant start = clock.instant();
        var wanted = Wanted.of(content, fingerprint.map(this::source));
        return locked(() -> {
            Optional<String> current = ContentState.current(driver);
            if (current.isEmpty()) {
                return Optional.of(imported(wanted, start));
            }
            // Also the vectors are left alone: those who answer from them may use another model.
            return current.filter(wanted.checksum()::equals)
                    .map(same -> report(unchanged(wanted.rows()), 0, Duration.between(start, clock.instant())));
        });
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

    private ImportReport imported(Wanted wanted, Instant start) {
        var counter = new Counter();
        var writer = new GraphWriter(driver, lock, counter::add);
        boolean current =
                ContentState.current(driver).filter(wanted.checksum()::equals).isPresent();
        List<Difference> differences = current ? unchanged(wanted.rows()) : differences(writer, wanted.rows());
        counter.total = differences.stream().mapToInt(Difference::size).sum();
        writer.inTransaction(ContentState::forgetSource);
        if (!current) {
            writer.inTransaction(ContentState::begin);
            differences.forEach(writer::write);
            differences.reversed().forEach(writer::remove);
        }
        int embedded = new Embeddings(driver, embedder, progress).complete(writer);
        if (!current) {
            writer.inTransaction(tx -> ContentState.finish(tx, wanted.checksum(), clock.instant()));
        }
        wanted.source()
                .ifPresent(source -> writer.inTransaction(tx -> ContentState.remember(tx, wanted.checksum(), source)));
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

    /** The nodes that a content asks for, by parts, their checksum, and where the content was taken from if that is known. */
    private record Wanted(List<List<Row>> rows, String checksum, Optional<String> source) {

        static Wanted of(Content content, Optional<String> source) {
            List<List<Row>> rows = Parts.IN_ORDER_OF_DEPENDENCE.stream()
                    .map(part -> part.rows(content).toList())
                    .toList();
            return new Wanted(rows, ContentState.checksum(rows), source);
        }
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
