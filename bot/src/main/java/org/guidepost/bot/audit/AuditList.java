package org.guidepost.bot.audit;

import org.guidepost.bot.table.RowQuery;
import org.guidepost.bot.table.RowReader;
import org.guidepost.bot.table.Rows;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;

/** The audit log, to look through: the newest entries first. */
public final class AuditList {

    private final RowReader reader;

    AuditList(Driver driver) {
        this.reader = new RowReader(driver);
    }

    /** Entries; filters {@code action} (its code or the beginning of it) and {@code q} (in whom, what and the detail). */
    public Rows<AuditEntry> find(RowQuery query) {
        return reader.read(FIND, query, AuditList::entry);
    }

    private static AuditEntry entry(Value row) {
        return new AuditEntry(
                row.get("id").asString(),
                row.get("account").asString(),
                row.get("name").asString(),
                row.get("action").asString(),
                row.get("target").asString(),
                row.get("detail").asString(),
                row.get("at").asOffsetDateTime().toInstant());
    }

    private static final String FIND = """
            MATCH (e:AuditEntry) WHERE e.at IS NOT NULL AND e.action STARTS WITH $action
            OPTIONAL MATCH (e)-[:BY]->(a:Account)
            WITH e, coalesce(a.name, '') AS name
            WHERE $q = '' OR toLower(name + ' ' + e.target + ' ' + e.detail) CONTAINS toLower($q)
            WITH e, name ORDER BY e.at DESC LIMIT $most
            WITH collect(e {.id, .account, .action, .target, .detail, .at, name: name}) AS listed
            RETURN size(listed) AS total, listed[$skip..$until] AS rows
            """;
}
