package org.guidepost.bot.conversation;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import org.neo4j.driver.Driver;

/** Named leases, for what only one of several instances may do at a time. */
public final class Leases {

    private final Driver driver;
    private final Clock clock;
    private final String instance;

    Leases(Driver driver, Clock clock, String instance) {
        this.driver = driver;
        this.clock = clock;
        this.instance = instance;
    }

    /**
     * Takes or renews a lease.
     *
     * @return whether this instance holds it now
     */
    public boolean hold(String name, Duration length) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        try (var session = driver.session()) {
            return session.executeWrite(tx -> tx.run(
                            HOLD, Map.of("name", name, "instance", instance, "now", now, "until", now.plus(length)))
                    .hasNext());
        }
    }

    /** Renews a lease within a transaction, which fails if this instance does not hold it any more. */
    public TransactionalWrite keep(String name, Duration length) {
        return tx -> {
            var now = clock.instant().atOffset(ZoneOffset.UTC);
            if (!tx.run(KEEP, Map.of("name", name, "instance", instance, "now", now, "until", now.plus(length)))
                    .hasNext()) {
                throw new IllegalStateException("The lease " + name + " has run out");
            }
        };
    }

    /** Gives a lease back, so that another instance need not wait for its end. */
    public void release(String name) {
        driver.executableQuery("MATCH (l:Lease {name: $name, owner: $instance}) SET l.until = $now")
                .withParameters(Map.of(
                        "name",
                        name,
                        "instance",
                        instance,
                        "now",
                        clock.instant().atOffset(ZoneOffset.UTC)))
                .execute();
    }

    private static final String KEEP = """
            MATCH (l:Lease {name: $name}) SET l.asked = $now
            WITH l WHERE l.owner = $instance AND l.until > $now
            SET l.until = $until
            RETURN l.owner AS owner
            """;

    /** MERGE takes the lock on an existing lease only with the first SET; then the question is asked again. */
    private static final String HOLD = """
            MERGE (l:Lease {name: $name})
              ON CREATE SET l.owner = $instance, l.until = $now
            SET l.asked = $now
            WITH l WHERE l.owner = $instance OR l.until <= $now
            SET l.owner = $instance, l.until = $until
            RETURN l.owner AS owner
            """;
}
