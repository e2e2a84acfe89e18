package org.guidepost.bot.insight;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Counts the last weeks. Counting them touches each turn of twelve weeks, so what was counted is shown again for up to ten
 * minutes, and counted anew behind the back of whoever looks when it is older than half a minute. Thread-safe.
 */
public final class Insights {

    private static final Duration FRESH = Duration.ofSeconds(30);
    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final int DAYS = 7;

    private final Driver driver;
    private final Clock clock;
    private final LoadingCache<String, Overview> counted = Caffeine.newBuilder()
            .refreshAfterWrite(FRESH)
            .expireAfterWrite(KEPT)
            .build(key -> count());

    Insights(Driver driver, Clock clock) {
        this.driver = driver;
        this.clock = clock;
    }

    /** The numbers, at most ten minutes old. */
    public Overview overview() {
        return counted.get("");
    }

    /** The numbers of this moment. */
    public Overview count() {
        Instant now = clock.instant();
        List<Record> turns = read(TURNS, now);
        return new Overview(
                now,
                turns.stream().map(Insights::tally).toList(),
                read(RATINGS, now).stream().map(Insights::rating).toList(),
                turns.stream()
                        .filter(row -> !row.get("reason").asString().isEmpty())
                        .map(Insights::reason)
                        .toList(),
                read(WAITING, now).stream().map(Insights::waiting).toList(),
                read(LOAD, now).stream().map(Insights::load).toList().getFirst());
    }

    private List<Record> read(String cypher, Instant now) {
        return driver.executableQuery(cypher)
                .withParameters(Map.of(
                        "now", now.atOffset(ZoneOffset.UTC),
                        "today", now.atOffset(ZoneOffset.UTC).toLocalDate(),
                        "from",
                                now.minus(Duration.ofDays((long) DAYS * Overview.WEEKS))
                                        .atOffset(ZoneOffset.UTC),
                        "week", Duration.ofDays(DAYS).toSeconds()))
                .execute()
                .records();
    }

    private static Tally tally(Record row) {
        return new Tally(
                row.get("weeksAgo").asInt(),
                row.get("decision").asString(),
                row.get("language").asString(),
                row.get("country").asString(),
                row.get("count").asInt());
    }

    private static ReasonTally reason(Record row) {
        return new ReasonTally(
                row.get("weeksAgo").asInt(),
                row.get("reason").asString(),
                row.get("language").asString(),
                row.get("country").asString(),
                row.get("count").asInt());
    }

    private static RatingTally rating(Record row) {
        return new RatingTally(
                row.get("weeksAgo").asInt(),
                row.get("helpful").asBoolean(),
                row.get("language").asString(),
                row.get("country").asString(),
                row.get("count").asInt());
    }

    private static Waiting waiting(Record row) {
        Function<Value, Optional<Duration>> seconds = value ->
                value.isNull() ? Optional.empty() : Optional.of(Duration.ofSeconds(Math.round(value.asDouble())));
        return new Waiting(
                row.get("weeksAgo").asInt(),
                row.get("opened").asInt(),
                row.get("answered").asInt(),
                seconds.apply(row.get("half")),
                seconds.apply(row.get("most")));
    }

    private static Load load(Record row) {
        return new Load(
                row.get("mentors").asInt(),
                row.get("room").asInt(),
                row.get("cases").asInt(),
                row.get("looking").asInt(),
                row.get("overdue").asInt());
    }

    private static final String TURNS = """
            MATCH (t:Turn)
            WHERE t.at > $from AND t.at <= $now AND t.decision IN ['answer', 'clarify', 'escalate', 'decline']
            RETURN ($now.epochSeconds - t.at.epochSeconds) / $week AS weeksAgo, t.decision AS decision,
                   CASE t.decision WHEN 'escalate' THEN t.reason ELSE '' END AS reason, t.language AS language,
                   coalesce(t.jurisdiction, '') AS country, count(*) AS count
            """;

    private static final String RATINGS = """
            MATCH (f:Feedback) WHERE f.at > $from AND f.at <= $now AND f.helpful IS NOT NULL
            MATCH (f)-[:ON]->(t:Turn)
            RETURN ($now.epochSeconds - f.at.epochSeconds) / $week AS weeksAgo, f.helpful AS helpful, t.language AS language,
                   coalesce(t.jurisdiction, '') AS country, count(*) AS count
            """;

    private static final String WAITING = """
            MATCH (k:Case) WHERE k.openedAt > $from AND k.openedAt <= $now
            CALL (k) {
              MATCH (s:CaseStep)-[:HAPPENED_TO]->(k) WHERE s.event = 'ANSWERED'
              RETURN min(s.at) AS answeredAt
            }
            WITH ($now.epochSeconds - k.openedAt.epochSeconds) / $week AS weeksAgo,
                 answeredAt.epochSeconds - k.openedAt.epochSeconds AS waited
            RETURN weeksAgo, count(*) AS opened, count(waited) AS answered, percentileCont(waited, 0.5) AS half,
                   percentileCont(waited, 0.9) AS most
            """;

    private static final String LOAD = """
            CALL () {
              MATCH (m:Mentor)
              RETURN count(m) AS mentors, sum(m.capacity) AS room
            }
            CALL () {
              MATCH (k:ActiveCase)
              RETURN count(CASE WHEN k.state <> 'OPEN' THEN 1 END) AS cases,
                     count(CASE WHEN k.state = 'OPEN' THEN 1 END) AS looking
            }
            CALL () {
              MATCH (f:Fact) WHERE f.reviewBy < $today
              RETURN count(f) AS overdue
            }
            RETURN mentors, room, cases, looking, overdue
            """;
}
