package org.guidepost.bot.mentoring;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.guidepost.bot.conversation.Ids;
import org.neo4j.driver.Driver;

/** The notes of mentors and coordinators about cases: {@code (:PrivateNote)-[:ABOUT]->(:Case)}, {@code -[:BY]->(:Account)}. */
public final class PrivateNotes {

    private final Driver driver;
    private final Ids ids;
    private final Clock clock;

    public PrivateNotes(Driver driver, Ids ids, Clock clock) {
        this.driver = driver;
        this.ids = ids;
        this.clock = clock;
    }

    /** Keeps a note that the mentee never sees. */
    public void add(String id, String account, String text) {
        driver.executableQuery("""
                        MATCH (k:Case {id: $case}), (a:Account {id: $account})
                        CREATE (n:PrivateNote {id: $id, text: $text, at: $now})-[:ABOUT]->(k), (n)-[:BY]->(a)
                        """)
                .withParameters(Map.of("case", id, "account", account, "id", ids.next(), "text", text, "now", now()))
                .execute();
    }

    /** The notes, the oldest first. */
    public List<PrivateNote> of(String id) {
        return driver.executableQuery("""
                        MATCH (n:PrivateNote)-[:ABOUT]->(:Case {id: $id})
                        RETURN n.text AS text, n.at AS at,
                               head(COLLECT { MATCH (n)-[:BY]->(a:Account) RETURN a.name }) AS by
                        ORDER BY n.at
                        """).withParameters(Map.of("id", id)).execute().records().stream()
                .map(row -> new PrivateNote(
                        row.get("by").asString(""),
                        row.get("text").asString(),
                        row.get("at").asOffsetDateTime().toInstant()))
                .toList();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
