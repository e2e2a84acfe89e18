package org.guidepost.bot.outcome;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import org.guidepost.bot.table.RowQuery;
import org.guidepost.bot.table.RowReader;
import org.guidepost.bot.table.Rows;
import org.neo4j.driver.Driver;

/** The outcomes of the conversations of the last twelve weeks, the newest first. */
public final class OutcomeList {

    private static final Duration LOOKS_BACK = Duration.ofDays(7 * 12);

    private final RowReader reader;
    private final Clock clock;

    OutcomeList(Driver driver, Clock clock) {
        this.reader = new RowReader(driver);
        this.clock = clock;
    }

    /**
     * Outcomes; filters {@code resolved}, {@code by}, {@code reopened} ({@code true}, {@code false}), {@code escalated} (a code),
     * {@code in} (a language), {@code country} and {@code topic}.
     */
    public Rows<OutcomeRow> find(RowQuery query) {
        var from = clock.instant().minus(LOOKS_BACK).atOffset(ZoneOffset.UTC);
        return reader.read(FIND, query, Map.of("from", from), OutcomeRow::of);
    }

    private static final String FIND = """
            MATCH (o:ConversationOutcome) USING INDEX o:ConversationOutcome(until)
            WHERE o.until > $from
              AND $resolved IN ['', o.resolved] AND $by IN ['', o.by] AND ($reopened = '' OR o.reopened = ($reopened = 'true'))
              AND $escalated IN ['', o.escalated] AND $in IN ['', o.language]
              AND $country IN ['', o.country] AND $topic IN ['', o.topic]
            WITH o ORDER BY o.until DESC LIMIT $most
            WITH collect(o) AS listed
            WITH size(listed) AS total, listed[$skip..$until] AS page
            CALL (page) {
              UNWIND page AS o
              MATCH (o)-[:OF]->(c:Conversation)
              RETURN collect(o {.*, conversation: c.id}) AS rows
            }
            RETURN total, rows
            """;
}
