package org.guidepost.bot.privacy;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Deletes people who have not written for long, with all that is stored about them. Whoever talks with a human, or whom one is
 * asked to help, is not deleted meanwhile; a question that nobody takes is deleted in its time too. Several instances may do so
 * at once.
 */
public final class Retention {

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    /** Conversations in one transaction: short enough for people who ask meanwhile. */
    private static final int AT_ONCE = 50;

    private final Driver driver;
    private final Clock clock;
    private final Duration forgetAfter;
    private final Erasure erasure;

    Retention(Driver driver, Clock clock, Duration forgetAfter, Erasure erasure) {
        this.driver = driver;
        this.clock = clock;
        this.forgetAfter = forgetAfter;
        this.erasure = erasure;
    }

    /** Deletes whoever is due. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
    public void forget() {
        int forgotten = 0;
        for (List<String> due = due(); !due.isEmpty(); due = due()) {
            erasure.eraseConversations(due);
            forgotten += due.size();
        }
        if (forgotten > 0) {
            LOG.atInfo().addKeyValue("conversations", forgotten).log("Conversations were deleted after their time");
        }
    }

    private List<String> due() {
        return driver
                .executableQuery("""
                        MATCH (c:Conversation) WHERE c.lastSeenAt < $before
                          AND NOT EXISTS {
                            MATCH (k:ActiveCase)-[:ASKED_IN]->(c)
                            WHERE k.openedAt >= $before OR EXISTS { (k)-[:WITH]->(:Account) }
                          }
                          AND NOT EXISTS { (:Account)-[:WRITES_IN]->(c) }
                        RETURN c.id AS id LIMIT $most
                        """)
                .withParameters(
                        Map.of("before", clock.instant().minus(forgetAfter).atOffset(ZoneOffset.UTC), "most", AT_ONCE))
                .execute()
                .records()
                .stream()
                .map(row -> row.get("id").asString())
                .toList();
    }
}
