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
    private static final String NOWHERE = "none";

    private final RowReader reader;
    private final Clock clock;

    Questions(Driver driver, Clock clock) {
        this.reader = new RowReader(driver);
        this.clock = clock;
    }

    /**
     * Questions; filters {@code week} (how many weeks ago, all twelve if empty), {@code decision}, {@code reason}, {@code in} (a
     * language), {@code country} ({@code none} for those about no country), {@code topic} and {@code helped} ({@code true},
     * {@code false}; those are sorted by when they were rated).
     */
    public Rows<TurnRow> find(RowQuery query) {
        String week = query.filter("week");
        int weeksAgo = week.isEmpty() ? 0 : Integer.parseInt(week);
        int weeks = week.isEmpty() ? Overview.WEEKS : 1;
        Instant to = clock.instant().minus(days(weeksAgo));
        Instant from = to.minus(days(weeks));
        return reader.read(
                matching(query) + FILTERS + PAGE,
                query,
                Map.of("from", from.atOffset(ZoneOffset.UTC), "to", to.atOffset(ZoneOffset.UTC), "nowhere", NOWHERE),
                TurnRow::of);
    }

    /** Through the index of what is wanted, so that a rare answer is found without a look at all turns. */
    private static String matching(RowQuery query) {
        if (wants(query, "helped")) {
            return RATED;
        }
        if (wants(query, "topic")) {
            return ABOUT_TOPIC;
        }
        if (wants(query, "reason")) {
            return FOR_REASON;
        }
        if (wants(query, "country") && !query.filter("country").equals(NOWHERE)) {
            return IN_COUNTRY;
        }
        if (wants(query, "in")) {
            return IN_LANGUAGE;
        }
        return wants(query, "decision") ? DECIDED : ASKED;
    }

    private static boolean wants(RowQuery query, String filter) {
        return !query.filter(filter).isEmpty();
    }

    private static Duration days(int weeks) {
        return Duration.ofDays((long) DAYS * weeks);
    }

    /** The index gives them in order, so that no more are looked at than it takes to find the listed ones. */
    private static final String ASKED = """
            MATCH (t:Turn) USING INDEX t:Turn(at)
            WHERE t.at > $from AND t.at <= $to
            WITH t, t.at AS first
            """;

    private static final String DECIDED = """
            MATCH (t:Turn) USING INDEX t:Turn(decision, at)
            WHERE t.decision = $decision AND t.at > $from AND t.at <= $to
            WITH t, t.decision AS first
            """;

    private static final String FOR_REASON = """
            MATCH (t:Turn) USING INDEX t:Turn(reason, at)
            WHERE t.reason = $reason AND t.at > $from AND t.at <= $to
            WITH t, t.reason AS first
            """;

    private static final String IN_LANGUAGE = """
            MATCH (t:Turn) USING INDEX t:Turn(language, at)
            WHERE t.language = $in AND t.at > $from AND t.at <= $to
            WITH t, t.language AS first
            """;

    private static final String IN_COUNTRY = """
            MATCH (t:Turn) USING INDEX t:Turn(jurisdiction, at)
            WHERE t.jurisdiction = $country AND t.at > $from AND t.at <= $to
            WITH t, t.jurisdiction AS first
            """;

    private static final String ABOUT_TOPIC = """
            MATCH (t:Turn) USING INDEX t:Turn(entry)
            WHERE t.entry = $topic AND t.at > $from AND t.at <= $to
            WITH t, t.at AS first
            """;

    /** By when they were rated, which is after they were asked. */
    private static final String RATED = """
            MATCH (f:Feedback) USING INDEX f:Feedback(at)
            WHERE f.at > $from AND f.helpful = ($helped = 'true')
            MATCH (f)-[:ON]->(t:Turn)
            WHERE t.at > $from AND t.at <= $to
            WITH t, f.at AS first
            """;

    private static final String FILTERS = """
            WHERE t.decision IN ['answer', 'clarify', 'escalate', 'decline']
              AND $decision IN ['', t.decision] AND $reason IN ['', t.reason] AND $in IN ['', t.language]
              AND $country IN ['', coalesce(t.jurisdiction, $nowhere)] AND $topic IN ['', t.entry]
            """;

    /** The index of two properties gives its order only where both are named. */
    private static final String PAGE = """
            WITH t, first, t.at AS place ORDER BY first DESC, place DESC LIMIT $most
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
