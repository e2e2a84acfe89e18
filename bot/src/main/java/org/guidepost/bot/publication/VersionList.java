package org.guidepost.bot.publication;

import org.guidepost.bot.table.RowQuery;
import org.guidepost.bot.table.RowReader;
import org.guidepost.bot.table.Rows;
import org.neo4j.driver.Driver;

/** The versions that hold now, to look through. */
public final class VersionList {

    private final RowReader reader;

    VersionList(Driver driver) {
        this.reader = new RowReader(driver);
    }

    /**
     * Versions; filters {@code q} (in the place and the name of who published) and {@code state} (the word of a
     * {@link VersionRow.State}), sorted by {@code at}, {@code path} or {@code version}.
     */
    public Rows<VersionRow> find(RowQuery query) {
        return reader.read(FIND, query, VersionRow::of);
    }

    private static final String FIND = """
            MATCH (v:CurrentVersion)
            WITH v, CASE WHEN v.yaml IS NULL THEN 'shipped' ELSE 'published' END AS state
            WHERE $state IN ['', state]
              AND ($q = '' OR toLower(v.path) CONTAINS toLower($q)
                OR EXISTS { MATCH (v)-[:BY]->(a:Account) WHERE toLower(a.name) CONTAINS toLower($q) })
            WITH v, state, CASE $sort WHEN 'path' THEN v.path WHEN 'version' THEN v.version ELSE v.at END AS place
            ORDER BY CASE WHEN NOT $descending THEN place END, CASE WHEN $descending THEN place END DESC, v.path
            LIMIT $most
            WITH collect({v: v, state: state}) AS listed
            WITH size(listed) AS total, listed[$skip..$until] AS page
            CALL (page) {
              UNWIND page AS row
              WITH row.v AS v, row.state AS state
              RETURN collect(v {.path, .version, .at, .proposal, state: state,
                                name: head(COLLECT { MATCH (v)-[:BY]->(a:Account) RETURN a.name })}) AS rows
            }
            RETURN total, rows
            """;
}
