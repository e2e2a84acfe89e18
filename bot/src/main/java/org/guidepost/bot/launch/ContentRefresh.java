package org.guidepost.bot.launch;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.guidepost.knowledge.ContentGraph;
import org.guidepost.knowledge.Language;
import org.guidepost.knowledge.graph.ContentWatch;
import org.guidepost.knowledge.guidance.GuidanceReader;
import org.guidepost.knowledge.guidance.RoadmapReader;
import org.guidepost.knowledge.retrieval.PassageBanks;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Reads what is held in memory: at the start, beside whatever else is being started, and anew when the content in the graph
 * has changed, by this instance or by another. Reading may take long, as there is much to learn, and so happens apart from
 * what else is scheduled.
 */
final class ContentRefresh implements SmartLifecycle, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ContentRefresh.class);

    private final ContentWatch watch;
    private final PassageBanks banks;
    private final GuidanceReader guidance;
    private final RoadmapReader roadmaps;
    private final ContentGraph content;
    private final Future<?> first;
    private final AtomicBoolean failed = new AtomicBoolean();
    private final ExecutorService reading = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("content-refresh").factory());

    ContentRefresh(
            ContentWatch watch,
            PassageBanks banks,
            GuidanceReader guidance,
            RoadmapReader roadmaps,
            ContentGraph content) {
        this.watch = watch;
        this.banks = banks;
        this.guidance = guidance;
        this.roadmaps = roadmaps;
        this.content = content;
        this.first = reading.submit(this::readAll);
    }

    /** Waits until the content has been read: nobody is to be answered before. */
    @Override
    public void start() {
        try {
            first.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("Reading the content was interrupted.");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void stop() {
        close();
    }

    /** Also where the start did not come to an end. */
    @Override
    public void close() {
        reading.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return first.state() == Future.State.SUCCESS && !reading.isShutdown();
    }

    /** Before all that asks. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }

    @Scheduled(fixedDelayString = "PT2S")
    void look() {
        try {
            if (watch.hasChanged() || failed.getAndSet(false)) {
                LOG.atInfo().log("The content has changed and is read anew");
                guidance.forget();
                roadmaps.forget();
                reading.execute(this::read);
            }
        } catch (Neo4jException e) {
            // The database is away, as others say; the next look comes soon.
        }
    }

    private void read() {
        try {
            readAll();
        } catch (RuntimeException | OutOfMemoryError e) {
            failed.set(true);
            LOG.atError()
                    .addKeyValue("failure", e.getClass().getName())
                    .log("The changed content could not be read and will be again; the one before answers meanwhile");
        }
    }

    private void readAll() {
        Optional<String> now = watch.current();
        banks.read(content.languages().stream().map(Language::code).toList());
        watch.hasRead(now);
    }
}
