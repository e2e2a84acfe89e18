package org.guidepost.bot.insight;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.guidepost.bot.table.RowQuery;
import org.guidepost.bot.table.RowReader;
import org.guidepost.bot.table.Rows;
import org.neo4j.driver.Driver;

/** The turns behind the numbers, the newest first. */
public final class Questions {

    private static final int DAYS = 7;

    private final RowReader reader;
    private final Clock clock;

    Questions(Driver driver, Clock clock) {
        this.reader = new RowReader(driver);
        this.clock = clock;
    }

    /**
     * Questions; filters {@code week} (how many weeks ago, all twelve if empty), {@code decision}, {@code reason}, {@code in} (a
     * language), {@code country} ({@code none} for those about no country), {@code topic} and {@code helped} ({@code true},
     * {@code false}).
     */
    public Rows<TurnRow> find(RowQuery query) {
        String week = query.filter("week");
        int weeksAgo = week.isEmpty() ? 0 : Integer.parseInt(week);
        int weeks = week.isEmpty() ? Overview.WEEKS : 1;
        Instant to = clock.instant().minus(days(weeksAgo));
        Instant from = to.minus(days(weeks));
        return reader.read(
                FIND,
                query,
                Map.of("from", from.atOffset(ZoneOffset.UTC), "to", to.atOffset(ZoneOffset.UTC)),
                TurnRow::of);
    }

    private static Duration days(int weeks) {
        return Duration.ofDays((long) DAYS * weeks);
    }

    private static final String FIND = """
            MATCH (t:Turn)
            WHERE t.at > $from AND t.at <= $to AND t.decision IN ['answer', 'clarify', 'escalate', 'decline']
              AND $decision IN ['', t.decision] AND $reason IN ['', t.reason] AND $in IN ['', t.language]
              AND $country IN ['', coalesce(t.jurisdiction, 'none')] AND $topic IN ['', t.entry]
              AND ($helped = '' OR EXISTS { (f:Feedback)-[:ON]->(t) WHERE toString(f.helpful) = $helped })
            WITH t ORDER BY t.at DESC LIMIT $most
            WITH collect(t) AS listed
            WITH size(listed) AS total, listed[$skip..$until] AS page
            CALL (page) {
              UNWIND page AS t
              OPTIONAL MATCH (f:Feedback)-[:ON]->(t)
              RETURN collect(t {.id, .at, .decision, .reason, .language, .confidence, country: t.jurisdiction, topic: t.entry,
                                helped: f.helpful}) AS rows
            }
            RETURN total, rows
            """;
}
