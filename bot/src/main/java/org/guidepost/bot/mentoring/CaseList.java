package org.guidepost.bot.mentoring;

import org.guidepost.bot.table.RowQuery;
import org.guidepost.bot.table.RowReader;
import org.guidepost.bot.table.Rows;
import org.neo4j.driver.Driver;

/** All cases that are kept, the newest first. */
public final class CaseList {

    private final RowReader reader;

    CaseList(Driver driver) {
        this.reader = new RowReader(driver);
    }

    /**
     * Cases; filters {@code state}, {@code solved}, {@code in} (a language), {@code country}, {@code reason} (a code) and
     * {@code mentor} (a part of her name).
     */
    public Rows<CaseRow> find(RowQuery query) {
        return reader.read(FIND, query, CaseRow::of);
    }

    private static final String FIND = """
            MATCH (k:Case) USING INDEX k:Case(openedAt)
            WHERE k.openedAt IS NOT NULL
              AND $state IN ['', k.state] AND $solved IN ['', k.solved] AND $in IN ['', k.language]
              AND $country IN ['', k.country] AND $reason IN ['', k.reason]
              AND ($mentor = '' OR EXISTS {
                (k)-[:WITH]->(a:Account) WHERE toLower(a.name) CONTAINS toLower($mentor) })
            WITH k ORDER BY k.openedAt DESC LIMIT $most
            WITH collect(k) AS listed
            WITH size(listed) AS total, listed[$skip..$until] AS page
            CALL (page) {
              UNWIND page AS k
              RETURN collect(k {.id, .openedAt, .state, .reason, .language, .country, .topic, .solved,
                                mentor: head(COLLECT { MATCH (k)-[:WITH]->(a:Account) RETURN a.name })}) AS rows
            }
            RETURN total, rows
            """;
}
