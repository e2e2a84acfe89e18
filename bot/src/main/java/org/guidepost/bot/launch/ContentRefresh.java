package org.guidepost.bot.launch;

import org.guidepost.knowledge.graph.ContentWatch;
import org.guidepost.knowledge.guidance.GuidanceReader;
import org.guidepost.knowledge.retrieval.PassageBanks;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Lets go of what is held in memory when the content in the graph has changed, by this instance or by another. */
final class ContentRefresh {

    private static final Logger LOG = LoggerFactory.getLogger(ContentRefresh.class);

    private final ContentWatch watch;
    private final PassageBanks banks;
    private final GuidanceReader guidance;

    ContentRefresh(ContentWatch watch, PassageBanks banks, GuidanceReader guidance) {
        this.watch = watch;
        this.banks = banks;
        this.guidance = guidance;
    }

    @Scheduled(fixedDelayString = "PT2S")
    void refresh() {
        try {
            if (watch.hasChanged()) {
                banks.forget();
                guidance.forget();
                LOG.atInfo().log("The content has changed and is read anew");
            }
        } catch (Neo4jException e) {
            // The database is away, as others say; the next look comes soon.
        }
    }
}
