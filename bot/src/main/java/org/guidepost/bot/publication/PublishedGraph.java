package org.guidepost.bot.publication;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.guidepost.bot.conversation.TransactionalWrite;
import org.guidepost.bot.gap.AnsweredGaps;
import org.guidepost.knowledge.Content;
import org.guidepost.knowledge.ContentReading;
import org.guidepost.knowledge.ImportProgress;
import org.guidepost.knowledge.graph.ContentImport;
import org.neo4j.driver.Driver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes versions and brings the graph to what they say. Whoever calls it holds the {@link PublishingLease}. */
final class PublishedGraph {

    private static final Logger LOG = LoggerFactory.getLogger(PublishedGraph.class);

    private final Versions versions;
    private final PublishedContent content;
    private final ContentImport graph;
    private final AnsweredGaps gaps;
    private final Driver driver;
    private final Clock clock;

    PublishedGraph(
            Versions versions,
            PublishedContent content,
            ContentImport graph,
            AnsweredGaps gaps,
            Driver driver,
            Clock clock) {
        this.versions = versions;
        this.content = content;
        this.graph = graph;
        this.gaps = gaps;
        this.driver = driver;
        this.clock = clock;
    }

    /**
     * Writes all or nothing, and then brings it into the graph. What is written is published: should the graph not take it now,
     * the version waits and is brought there later.
     *
     * @return whether the graph holds it now
     */
    boolean publish(List<TransactionalWrite> writes) {
        try (var session = driver.session()) {
            session.executeWriteWithoutResult(tx -> writes.forEach(write -> write.write(tx)));
        }
        try {
            return bring();
        } catch (RuntimeException e) {
            LOG.atWarn()
                    .addKeyValue("failure", e.getClass().getName())
                    .log("What was published is not in the graph yet and will be brought there again");
            return false;
        }
    }

    /** Brings into the graph what an instance has published that could not do so itself. */
    void bringWhatWaits() {
        if (versions.isAnyWaiting()) {
            bring();
        }
    }

    /** What holds is read now, and not taken from what was tried before: the graph never gets an older content than that. */
    private boolean bring() {
        Instant asOf = clock.instant();
        Optional<String> fingerprint = content.fingerprint();
        if (content.read(ImportProgress.UNWATCHED) instanceof ContentReading.Accepted(Content whole)) {
            graph.run(whole, fingerprint);
            versions.arrived(asOf, gaps::answered);
            return true;
        }
        return false;
    }
}
