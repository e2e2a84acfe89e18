package org.guidepost.bot.outcome;

import java.time.Duration;
import org.guidepost.bot.conversation.Leases;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Has outcomes written every hour, by one instance. */
final class OutcomeClock {

    private static final Logger LOG = LoggerFactory.getLogger(OutcomeClock.class);
    private static final String LEASE = "outcomes";
    private static final Duration AT_MOST = Duration.ofMinutes(30);

    private final ConversationOutcomes outcomes;
    private final Leases leases;

    OutcomeClock(ConversationOutcomes outcomes, Leases leases) {
        this.outcomes = outcomes;
        this.leases = leases;
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT1H")
    void hourly() {
        try {
            if (leases.hold(LEASE, AT_MOST)) {
                int written = outcomes.update();
                leases.release(LEASE);
                LOG.atInfo().addKeyValue("outcomes", written).log("The outcomes of quiet conversations were written");
            }
        } catch (Neo4jException e) {
            // The database is away, as others say; what is due then is found the next time.
        }
    }
}
