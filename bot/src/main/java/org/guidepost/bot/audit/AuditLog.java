package org.guidepost.bot.audit;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.guidepost.bot.conversation.Ids;
import org.guidepost.bot.conversation.TransactionalWrite;
import org.neo4j.driver.Driver;

/**
 * What people with rights did: {@code (:AuditEntry {id, account, action, target, detail, at})-[:BY]->(:Account)}. There is no way
 * to change an entry; of a removed account its random id stays.
 */
public final class AuditLog {

    private final Driver driver;
    private final Ids ids;
    private final Clock clock;

    public AuditLog(Driver driver, Ids ids, Clock clock) {
        this.driver = driver;
        this.ids = ids;
        this.clock = clock;
    }

    /** Writes an entry at once. */
    public void record(String account, String action, String target, String detail) {
        try (var session = driver.session()) {
            TransactionalWrite write = entry(account, action, target, detail);
            session.executeWriteWithoutResult(write::write);
        }
    }

    /** An entry that is written together with what it tells. */
    public TransactionalWrite entry(String account, String action, String target, String detail) {
        Map<String, Object> properties = Map.of(
                "id",
                ids.next(),
                "account",
                account,
                "action",
                action,
                "target",
                target,
                "detail",
                detail,
                "at",
                clock.instant().atOffset(ZoneOffset.UTC));
        return tx -> tx.run("""
                        CREATE (e:AuditEntry) SET e = $properties
                        WITH e MATCH (a:Account {id: e.account}) CREATE (e)-[:BY]->(a)
                        """, Map.of("properties", properties)).consume();
    }

    /**
     * A page of the entries, the newest first.
     *
     * @param page from 0
     */
    public List<AuditEntry> page(int page, int size) {
        return driver
                .executableQuery("""
                        MATCH (e:AuditEntry) WHERE e.at IS NOT NULL
                        WITH e ORDER BY e.at DESC SKIP $skip LIMIT $size
                        OPTIONAL MATCH (e)-[:BY]->(a:Account)
                        RETURN e, coalesce(a.name, '') AS name ORDER BY e.at DESC
                        """)
                .withParameters(Map.of("skip", page * size, "size", size))
                .execute()
                .records()
                .stream()
                .map(row -> {
                    var entry = row.get("e");
                    return new AuditEntry(
                            entry.get("id").asString(),
                            entry.get("account").asString(),
                            row.get("name").asString(),
                            entry.get("action").asString(),
                            entry.get("target").asString(),
                            entry.get("detail").asString(),
                            entry.get("at").asOffsetDateTime().toInstant());
                })
                .toList();
    }
}
