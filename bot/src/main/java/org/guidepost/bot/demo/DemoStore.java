package org.guidepost.bot.demo;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;

/** Whose a database is: {@code (:Demonstration {begunAt, filledAt})} stands in one that a demonstration has filled. */
final class DemoStore {

    private final Driver driver;
    private final Clock clock;

    DemoStore(Driver driver, Clock clock) {
        this.driver = driver;
        this.clock = clock;
    }

    /** What a database holds. */
    enum Holding {
        NOBODY,
        /** People who came by themselves. */
        PEOPLE,
        /** A demonstration that was not told to its end. */
        HALF_A_DEMONSTRATION,
        DEMONSTRATION
    }

    /** The guide asks itself a few questions at each start; that is nobody. */
    Holding holding() {
        return Holding.valueOf(driver.executableQuery("""
                        OPTIONAL MATCH (d:Demonstration)
                        RETURN CASE
                          WHEN d.filledAt IS NOT NULL THEN 'DEMONSTRATION'
                          WHEN d IS NOT NULL THEN 'HALF_A_DEMONSTRATION'
                          WHEN EXISTS { (:Account) }
                            OR EXISTS { (:Person)-[:TALKS_IN]->(c:Conversation) WHERE c.channel <> 'rehearsal' }
                            THEN 'PEOPLE'
                          ELSE 'NOBODY' END AS holding
                        """)
                .execute()
                .records()
                .getFirst()
                .get("holding")
                .asString());
    }

    void begin() {
        write("MERGE (d:Demonstration) SET d.begunAt = $now");
    }

    void end() {
        write("MATCH (d:Demonstration) SET d.filledAt = $now");
    }

    private void write(String cypher) {
        driver.executableQuery(cypher)
                .withParameters(Map.of("now", clock.instant().atOffset(ZoneOffset.UTC)))
                .execute();
    }

    /** The id of the conversation with somebody. */
    Optional<String> conversationOf(String channel, String address) {
        return driver
                .executableQuery("MATCH (c:Conversation {channel: $channel, address: $address}) RETURN c.id AS id")
                .withParameters(Map.of("channel", channel, "address", address))
                .execute()
                .records()
                .stream()
                .map(row -> row.get("id").asString())
                .findFirst();
    }
}
