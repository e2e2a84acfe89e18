package org.guidepost.bot.mentoring;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.neo4j.driver.Driver;

/** The loads of the mentors, counted from their cases. */
public final class Loads {

    private final Driver driver;
    private final Clock clock;

    public Loads(Driver driver, Clock clock) {
        this.driver = driver;
        this.clock = clock;
    }

    /** How much each mentor has to do and how well it went, by account; who never had a case is not among them. */
    public Map<String, Load> all() {
        Map<String, Load> loads = new HashMap<>();
        driver.executableQuery(LOADS)
                .withParameters(Map.of("since", now().minusDays(Load.RECENT_DAYS)))
                .execute()
                .records()
                .forEach(row -> loads.put(
                        row.get("account").asString(),
                        new Load(
                                row.get("open").asInt(),
                                row.get("recent").asInt(),
                                row.get("helped").asInt(),
                                row.get("told").asInt())));
        return loads;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static final String LOADS = """
            MATCH (k:Case)-[:WITH]->(a:Account)
            WITH a, count(CASE WHEN k:ActiveCase THEN 1 END) AS open,
                 count(CASE WHEN k.openedAt >= $since THEN 1 END) AS recent,
                 count(CASE WHEN k.solved IN ['YES', 'PARTLY'] THEN 1 END) AS helped,
                 count(k.solved) AS told
            RETURN a.id AS account, open, recent, helped, told
            """;
}
