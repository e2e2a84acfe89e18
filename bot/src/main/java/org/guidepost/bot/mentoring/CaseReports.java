package org.guidepost.bot.mentoring;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guidepost.bot.mentoring.CaseReport.FirstAnswer;
import org.guidepost.bot.mentoring.CaseReport.Open;
import org.guidepost.bot.mentoring.CaseReport.Work;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Makes reports of the stored cases: what happened is read from the steps, so it is the same after every restart. */
public final class CaseReports {

    /** Enough for four hundred answers a day; of more, the latest count. */
    private static final int MOST_ANSWERS = 20_000;

    private static final int MOST_OPEN = 20_000;

    private final Driver driver;
    private final Clock clock;
    private volatile CaseReport latest;

    public CaseReports(Driver driver, Clock clock) {
        this.driver = driver;
        this.clock = clock;
        this.latest = CaseReport.nothing(clock.instant());
    }

    /** The report that was made last; one about nothing before the first. */
    public CaseReport latest() {
        return latest;
    }

    /** The report of this moment. */
    public CaseReport read() {
        Instant now = clock.instant();
        OffsetDateTime since = now.minus(Duration.ofDays(7L * CaseReport.WEEKS)).atOffset(ZoneOffset.UTC);
        var report = new CaseReport(
                now,
                rows(FIRST_ANSWERS, Map.of("since", since, "most", MOST_ANSWERS)).stream()
                        .map(CaseReports::firstAnswer)
                        .toList(),
                work(rows(WORK, Map.of("since", since))),
                rows(OPEN, Map.of("most", MOST_OPEN)).stream()
                        .map(row -> new Open(CaseState.valueOf(row.get("state").asString()), moment(row.get("asked"))))
                        .toList());
        latest = report;
        return report;
    }

    private List<Record> rows(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records();
    }

    private static FirstAnswer firstAnswer(Record row) {
        Instant at = moment(row.get("at"));
        return new FirstAnswer(at, Duration.between(moment(row.get("asked")), at));
    }

    private static Map<String, Work> work(List<Record> rows) {
        Map<String, Work> work = new HashMap<>();
        for (Record row : rows) {
            Map<DraftUse, Integer> drafts = new EnumMap<>(DraftUse.class);
            row.get("drafts")
                    .asList(Value::asString)
                    .forEach(use -> drafts.merge(DraftUse.valueOf(use), 1, Integer::sum));
            work.put(
                    row.get("account").asString(),
                    new Work(
                            row.get("asked").asInt(),
                            row.get("accepted").asInt(),
                            row.get("passed").asInt(),
                            row.get("expired").asInt(),
                            row.get("answered").asInt(),
                            drafts));
        }
        return work;
    }

    private static Instant moment(Value value) {
        return value.asOffsetDateTime().toInstant();
    }

    /** An answer is the first if no earlier step of its case is one. */
    private static final String FIRST_ANSWERS = """
            MATCH (s:CaseStep)-[:HAPPENED_TO]->(k:Case)
            WHERE s.at >= $since AND s.event = 'ANSWERED'
              AND NOT EXISTS {
                MATCH (earlier:CaseStep)-[:HAPPENED_TO]->(k)
                WHERE earlier.event = 'ANSWERED' AND earlier.position < s.position
              }
            RETURN s.at AS at, k.openedAt AS asked ORDER BY at DESC LIMIT $most
            """;

    private static final String WORK = """
            MATCH (s:CaseStep) WHERE s.at >= $since AND s.mentor <> ''
            RETURN s.mentor AS account,
                   count(CASE s.event WHEN 'OFFERED' THEN 1 END) AS asked,
                   count(CASE s.event WHEN 'ACCEPTED' THEN 1 END) AS accepted,
                   count(CASE WHEN s.event IN ['DECLINED', 'GIVEN_BACK'] THEN 1 END) AS passed,
                   count(CASE s.event WHEN 'EXPIRED' THEN 1 END) AS expired,
                   count(CASE s.event WHEN 'ANSWERED' THEN 1 END) AS answered,
                   collect(s.draft) AS drafts
            """;

    private static final String OPEN = """
            MATCH (k:ActiveCase) RETURN k.state AS state, k.openedAt AS asked ORDER BY asked LIMIT $most
            """;
}
