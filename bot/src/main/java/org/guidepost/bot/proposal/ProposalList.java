package org.guidepost.bot.proposal;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import org.guidepost.bot.proposal.Proposal.State;
import org.guidepost.bot.table.RowQuery;
import org.guidepost.bot.table.RowReader;
import org.guidepost.bot.table.Rows;
import org.neo4j.driver.Driver;

/** The proposals, to look through. */
public final class ProposalList {

    private final Driver driver;
    private final RowReader reader;
    private final Clock clock;

    ProposalList(Driver driver, Clock clock) {
        this.driver = driver;
        this.reader = new RowReader(driver);
        this.clock = clock;
    }

    /**
     * Proposals; filters {@code q} (in title, question and topic), {@code state}, {@code kind}, {@code source} and {@code in} (a
     * language), sorted by {@code createdAt}, {@code title}, {@code kind} or {@code state}.
     */
    public Rows<ProposalRow> find(RowQuery query) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        return reader.read(FIND, query, Map.of("now", now), ProposalRow::of);
    }

    /** How many there are in each state that any is in. */
    public Map<State, Integer> counts() {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        driver.executableQuery("MATCH (p:Proposal) RETURN p.state AS state, count(*) AS count")
                .execute()
                .records()
                .forEach(row -> counts.put(
                        State.valueOf(row.get("state").asString()),
                        row.get("count").asInt()));
        return counts;
    }

    private static final String FIND = """
            MATCH (p:Proposal)
            WHERE ($state = '' OR p.state = $state) AND $kind IN ['', p.kind] AND $source IN ['', p.source]
              AND $in IN ['', p.language]
            WITH p, CASE WHEN p.title <> '' THEN p.title WHEN p.question <> '' THEN p.question ELSE p.entry END AS title
            WHERE $q = '' OR toLower(title) CONTAINS toLower($q) OR toLower(p.question) CONTAINS toLower($q)
               OR p.entry CONTAINS toLower($q)
            WITH p, title, CASE $sort WHEN 'title' THEN toLower(title) WHEN 'kind' THEN p.kind WHEN 'state' THEN p.state
                                      ELSE p.createdAt END AS place
            ORDER BY CASE WHEN NOT $descending THEN place END, CASE WHEN $descending THEN place END DESC, p.id
            LIMIT $most
            WITH collect({p: p, title: title}) AS listed
            WITH size(listed) AS total, listed[$skip..$until] AS page
            CALL (page) {
              UNWIND page AS row
              WITH row.p AS p, row.title AS title
              RETURN collect(p {.id, .kind, .state, .language, .source, .createdAt, title: title, editor: CASE
                WHEN p.lockedUntil > $now THEN head(COLLECT { MATCH (a:Account {id: p.lockedBy}) RETURN a.name }) END}) AS rows
            }
            RETURN total, rows
            """;
}
