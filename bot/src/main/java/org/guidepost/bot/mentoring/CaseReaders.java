package org.guidepost.bot.mentoring;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;

/**
 * Who has the page of a case open: {@code (:Account)-[:HAS_OPEN {at}]->(:Case)}, renewed by the page itself, so that two do not
 * answer at the same time without knowing of each other.
 */
public final class CaseReaders {

    /** Two signs of life may be lost. */
    private static final Duration SEEN_FOR = Duration.ofSeconds(65);

    private final Driver driver;
    private final Clock clock;

    public CaseReaders(Driver driver, Clock clock) {
        this.driver = driver;
        this.clock = clock;
    }

    /**
     * Notes that somebody has a case open, and forgets who has not any more.
     *
     * @return the names of the others who have it open
     */
    public List<String> seen(String caseId, String account) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        return driver
                .executableQuery(SEEN)
                .withParameters(Map.of("case", caseId, "account", account, "now", now, "before", now.minus(SEEN_FOR)))
                .execute()
                .records()
                .stream()
                .map(row -> row.get("name").asString())
                .toList();
    }

    private static final String SEEN = """
            MATCH (k:Case {id: $case}), (a:Account {id: $account})
            MERGE (a)-[mine:HAS_OPEN]->(k)
            SET mine.at = $now
            WITH k, a
            CALL (k) {
              MATCH (:Account)-[old:HAS_OPEN]->(k) WHERE old.at < $before
              DELETE old
            }
            MATCH (other:Account)-[:HAS_OPEN]->(k) WHERE other <> a
            RETURN other.name AS name ORDER BY name
            """;
}
