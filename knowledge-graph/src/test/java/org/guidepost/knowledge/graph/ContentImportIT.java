package org.guidepost.knowledge.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.guidepost.knowledge.Content;
import org.guidepost.knowledge.Embedder;
import org.guidepost.knowledge.FakeEmbedder;
import org.guidepost.knowledge.ImportProgress;
import org.guidepost.knowledge.ImportReport;
import org.guidepost.knowledge.KnowledgeGraphException;
import org.guidepost.knowledge.SampleContent;
import org.guidepost.knowledge.database.EmptyGraph;
import org.guidepost.knowledge.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

/** Imports that are cut off, and imports that meet. */
@ExtendWith(TestDatabase.class)
class ContentImportIT {

    private static final long SEED = 20_261_121;

    @TempDir
    Path folder;

    private final Driver driver;

    ContentImportIT(Driver driver) {
        this.driver = driver;
    }

    @BeforeEach
    void empty() {
        EmptyGraph.in(driver);
    }

    @Test
    void anImportThatWasCutOffAnywhereIsFinishedByTheNext() {
        Content first = SampleContent.in(folder).content();
        Content second = changed(first, new Random(SEED));
        int batches = 0;
        boolean cutOff = true;
        while (cutOff) {
            load(first, Embedder.NONE);
            cutOff = isCutOff(second, ++batches);
            if (cutOff) {
                assertThatThrownBy(() -> new ContentExport(driver).run()).isInstanceOf(KnowledgeGraphException.class);
            }

            load(first, Embedder.NONE);
            assertThat(new ContentExport(driver).run())
                    .as("after %d batches", batches)
                    .isEqualTo(first);
            assertThat(dangling()).isZero();
        }
        assertThat(batches).as("cut off at several places").isGreaterThan(4);
    }

    @Test
    void anyContentCanFollowAnyOther() {
        Content sample = SampleContent.in(folder).content();
        var random = new Random(SEED);
        for (int step = 0; step < 15; step++) {
            Content next = changed(sample, random);
            if (random.nextBoolean()) {
                isCutOff(next, 1 + random.nextInt(6));
            }

            load(next, Embedder.NONE);

            assertThat(new ContentExport(driver).run()).as("step %d", step).isEqualTo(next);
            assertThat(dangling()).isZero();
            assertThat(load(next, Embedder.NONE).changedNothing()).isTrue();
        }
    }

    @Test
    void vectorsThatWereNotComputedAreComputedByTheNextImport() {
        Content content = SampleContent.in(folder).content();
        var broken = new FakeEmbedder("one", 384) {
            @Override
            public List<float[]> embed(List<String> texts) {
                throw new IllegalStateException("The model is gone");
            }
        };
        assertThatThrownBy(() -> load(content, broken)).hasMessage("The model is gone");

        ImportReport report = load(content, FakeEmbedder.called("one"));

        assertThat(report.created()).isZero();
        assertThat(report.embedded()).isPositive();
        assertThat(new ContentExport(driver).run()).isEqualTo(content);
    }

    @Test
    void twoThatStartTogetherWriteEverythingOnce() throws Exception {
        Content content = SampleContent.in(folder).content();
        var together = new CountDownLatch(2);
        Callable<ImportReport> start = () -> {
            together.countDown();
            together.await();
            return load(content, FakeEmbedder.called("one"));
        };
        List<ImportReport> reports;
        try (ExecutorService instances = Executors.newFixedThreadPool(2)) {
            Future<ImportReport> one = instances.submit(start);
            Future<ImportReport> other = instances.submit(start);
            reports = List.of(one.get(), other.get());
        }

        assertThat(reports).filteredOn(ImportReport::changedNothing).hasSize(1);
        assertThat(reports)
                .extracting(ImportReport::unchanged)
                .contains(reports.stream().mapToInt(ImportReport::created).sum());
    }

    @Test
    void waitsForTheOneThatImports() {
        Content content = SampleContent.in(folder).content();
        var other = new ImportLock(driver, "other");
        assertThat(other.claim()).isTrue();
        var waits = new AtomicInteger();

        new ContentImport(driver, Clock.systemUTC(), Embedder.NONE, new ImportProgress() {
                    @Override
                    public void waiting() {
                        if (waits.incrementAndGet() == 2) {
                            other.release();
                        }
                    }
                })
                .run(content);

        assertThat(waits).hasValue(2);
        assertThat(new ContentExport(driver).run()).isEqualTo(content);
    }

    @Test
    void aGuestTakesAnEmptyGraphAndLeavesAnotherContentAsItIs() {
        Content first = SampleContent.in(folder).content();
        Content second = changed(first, new Random(SEED));
        var guest = new ContentImport(driver, Clock.systemUTC(), Embedder.NONE, ImportProgress.UNWATCHED);

        assertThat(guest.runUnlessTaken(first, Optional.empty()))
                .hasValueSatisfying(report -> assertThat(report.created()).isPositive());
        assertThat(guest.runUnlessTaken(first, Optional.empty()))
                .hasValueSatisfying(
                        report -> assertThat(report.changedNothing()).isTrue());
        assertThat(guest.runUnlessTaken(second, Optional.empty())).isEmpty();
        assertThat(new ContentExport(driver).run()).isEqualTo(first);
    }

    @Test
    void theSourceIsRememberedUntilTheContentChanges() {
        Content first = SampleContent.in(folder).content();
        var server = new ContentImport(driver, Clock.systemUTC(), Embedder.NONE, ImportProgress.UNWATCHED);

        server.run(first, Optional.of("first files"));
        assertThat(server.hasTaken("first files")).isTrue();
        assertThat(server.hasTaken("other files")).isFalse();

        server.run(first, Optional.of("the same, written otherwise"));
        assertThat(server.hasTaken("first files")).isFalse();
        assertThat(server.hasTaken("the same, written otherwise")).isTrue();

        server.run(changed(first, new Random(SEED)));
        assertThat(server.hasTaken("the same, written otherwise")).isFalse();
    }

    /** Imports with a stop after so many batches; says whether it came to that. */
    private boolean isCutOff(Content content, int batches) {
        var left = new AtomicInteger(batches);
        try {
            new ContentImport(driver, Clock.systemUTC(), Embedder.NONE, new ImportProgress() {
                        @Override
                        public void nodesWritten(int done, int total) {
                            if (left.decrementAndGet() == 0) {
                                throw new CutOff();
                            }
                        }
                    })
                    .run(content);
            return false;
        } catch (CutOff e) {
            return true;
        }
    }

    private ImportReport load(Content content, Embedder embedder) {
        return new ContentImport(driver, Clock.systemUTC(), embedder, ImportProgress.UNWATCHED).run(content);
    }

    /** Nodes that lack the relationship that every node of their kind has. */
    private int dangling() {
        return driver.executableQuery("""
                        MATCH (n)
                        WHERE (n:Passage AND NOT (n)-[:LEADS_TO]->())
                           OR ((n:EntryText OR n:FactText) AND NOT (n)-[:TEXT_OF]->())
                           OR (n:Fact AND NOT ((n)-[:ABOUT]->() AND (n)-[:APPLIES_IN]->() AND (n)-[:STATED_BY]->()))
                           OR (n:Topic AND NOT (n)-[:BROADER]->())
                           OR (n:JurisdictionName AND NOT (n)-[:NAMES]->())
                           OR (n:JurisdictionTerms AND NOT (n)-[:TELLS]->())
                           OR (n:Authority AND NOT (n)-[:SERVES]->())
                           OR (n:Concept AND n.checksum = '')
                        RETURN count(n) AS n
                        """)
                .execute()
                .records()
                .getFirst()
                .get("n")
                .asInt();
    }

    /** Drops and changes parts by chance, keeping what other parts need. */
    private static Content changed(Content content, Random random) {
        return new Content(
                content.languages(),
                content.scheme(),
                content.jurisdictions(),
                content.entries().stream()
                        .filter(entry -> entry.id().equals("tax.vat") || random.nextInt(3) > 0)
                        .map(entry -> Samples.changed(entry, random))
                        .toList(),
                content.smallTalk().stream()
                        .filter(value -> random.nextBoolean())
                        .toList(),
                content.facts().stream()
                        .filter(fact -> random.nextInt(3) > 0)
                        .map(fact -> Samples.changed(fact, random))
                        .toList(),
                content.roadmaps().stream()
                        .map(roadmap -> Samples.changed(roadmap, random))
                        .toList());
    }

    private static final class CutOff extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
