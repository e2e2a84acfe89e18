package org.guidepost.bot.mentoring;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;

/** The stored ready-made answers: {@code (:CannedReply)-[:OF]->(:Account)}; nobody sees another's. */
public final class CannedReplies {

    /** As many as a page can show; whoever has so many deletes one first. */
    public static final int MOST = 50;

    private final Driver driver;
    private final Clock clock;

    public CannedReplies(Driver driver, Clock clock) {
        this.driver = driver;
        this.clock = clock;
    }

    /** Those of an account, by language and name. */
    public List<CannedReply> of(String account) {
        return driver.executableQuery("""
                        MATCH (r:CannedReply)-[:OF]->(:Account {id: $account})
                        RETURN r ORDER BY r.language, toLower(r.name), r.id
                        """).withParameters(Map.of("account", account)).execute().records().stream()
                .map(row -> reply(row.get("r")))
                .toList();
    }

    /** One of an account's. */
    public Optional<CannedReply> find(String account, String id) {
        return of(account).stream().filter(reply -> reply.id().equals(id)).findFirst();
    }

    /**
     * Keeps a reply, new or changed.
     *
     * @return whether it is kept: not if it is another's, or one too many
     */
    public boolean keep(String account, CannedReply reply) {
        return !driver.executableQuery(KEEP)
                .withParameters(Map.of(
                        "account",
                        account,
                        "id",
                        reply.id(),
                        "most",
                        MOST,
                        "properties",
                        Map.of(
                                "language", reply.language(),
                                "name", reply.name(),
                                "text", reply.text(),
                                "changedAt", clock.instant().atOffset(ZoneOffset.UTC))))
                .execute()
                .records()
                .isEmpty();
    }

    /** Deletes one of an account's. */
    public void remove(String account, String id) {
        driver.executableQuery("""
                        MATCH (r:CannedReply {id: $id})-[:OF]->(:Account {id: $account}) DETACH DELETE r
                        """)
                .withParameters(Map.of("account", account, "id", id))
                .execute();
    }

    private static CannedReply reply(Value node) {
        return new CannedReply(
                node.get("id").asString(),
                node.get("language").asString(),
                node.get("name").asString(),
                node.get("text").asString());
    }

    /** The ids are unique, so one that another has fails to be made; it is asked for first. */
    private static final String KEEP = """
            MATCH (a:Account {id: $account})
            WHERE (EXISTS { (:CannedReply {id: $id})-[:OF]->(a) }
                   OR (NOT EXISTS { (:CannedReply {id: $id}) } AND COUNT { (:CannedReply)-[:OF]->(a) } < $most))
            MERGE (r:CannedReply {id: $id})
            MERGE (r)-[:OF]->(a)
            SET r += $properties
            RETURN r.id AS id
            """;
}
