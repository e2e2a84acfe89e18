package org.guidepost.bot.launch;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.guidepost.knowledge.Content;
import org.guidepost.knowledge.Language;
import org.guidepost.knowledge.graph.ContentWatch;
import org.guidepost.knowledge.guidance.GuidanceReader;
import org.guidepost.knowledge.retrieval.PassageBanks;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Reads anew what is held in memory when the content in the graph has changed, by this instance or by another. Reading may
 * take long, as there is much to learn, and so happens apart from what else is scheduled.
 */
final class ContentRefresh implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ContentRefresh.class);

    private final ContentWatch watch;
    private final PassageBanks banks;
    private final GuidanceReader guidance;
    private final List<String> languages;
    private final ExecutorService reading = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("content-refresh").factory());

    ContentRefresh(ContentWatch watch, PassageBanks banks, GuidanceReader guidance, Content content) {
        this.watch = watch;
        this.banks = banks;
        this.guidance = guidance;
        this.languages = content.languages().stream().map(Language::code).toList();
    }

    @Scheduled(fixedDelayString = "PT2S")
    void look() {
        try {
            if (watch.hasChanged()) {
                LOG.atInfo().log("The content has changed and is read anew");
                guidance.forget();
                reading.execute(this::read);
            }
        } catch (Neo4jException e) {
            // The database is away, as others say; the next look comes soon.
        }
    }

    private void read() {
        try {
            banks.read(languages);
        } catch (RuntimeException e) {
            LOG.atError()
                    .addKeyValue("failure", e.getClass().getName())
                    .log("The changed content could not be read; questions are answered from the one before");
        }
    }

    @Override
    public void close() {
        reading.shutdownNow();
    }
}
