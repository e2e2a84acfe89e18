package org.guidepost.bot.publication;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guidepost.bot.conversation.Ids;
import org.guidepost.bot.conversation.TransactionalWrite;
import org.guidepost.bot.table.RowQuery;
import org.guidepost.bot.table.RowReader;
import org.guidepost.bot.table.Rows;
import org.guidepost.knowledge.ContentProblem;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;
import tools.jackson.databind.json.JsonMapper;

/** The stored runs of the gate: {@code (:GateRun {id, proposal, state, …})}. */
public final class GateRuns {

    /** Whoever has not come to an end by then has died over it. */
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private static final String WRITE = "MERGE (r:GateRun {id: $id}) SET r += $properties";

    private final Driver driver;
    private final RowReader reader;
    private final Ids ids;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    public GateRuns(Driver driver, Ids ids, Clock clock) {
        this.driver = driver;
        this.reader = new RowReader(driver);
        this.ids = ids;
        this.clock = clock;
    }

    /** Notes that a proposal is being tried. */
    GateRun start(String proposal, long version) {
        GateRun run = new GateRun(
                ids.next(),
                proposal,
                version,
                GateRun.State.RUNNING,
                clock.instant(),
                0,
                0,
                0,
                0,
                List.of(),
                List.of(),
                "");
        write(run);
        return run;
    }

    /** Writes how far it is. */
    void write(GateRun run) {
        driver.executableQuery(WRITE).withParameters(written(run)).execute();
    }

    /** The same as a part of something bigger. */
    TransactionalWrite entry(GateRun run) {
        return tx -> tx.run(WRITE, written(run)).consume();
    }

    private Map<String, Object> written(GateRun run) {
        Map<String, Object> properties = new HashMap<>(Map.of(
                "proposal", run.proposal(),
                "version", run.version(),
                "state", run.state().name(),
                "startedAt", run.startedAt().atOffset(ZoneOffset.UTC),
                "millis", run.millis(),
                "cases", run.cases(),
                "rightBefore", run.rightBefore(),
                "rightAfter", run.rightAfter(),
                "refusals", json.writeValueAsString(run.problems()),
                "findings", json.writeValueAsString(run.findings())));
        properties.put("override", run.override());
        return Map.of("id", run.id(), "properties", properties);
    }

    /** The latest run of a proposal. */
    public Optional<GateRun> latest(String proposal) {
        return read(
                        "MATCH (r:GateRun {proposal: $proposal}) RETURN r ORDER BY r.startedAt DESC LIMIT 1",
                        Map.of("proposal", proposal))
                .stream()
                .findFirst();
    }

    /** A run. */
    public Optional<GateRun> find(String id) {
        return read("MATCH (r:GateRun {id: $id}) RETURN r", Map.of("id", id)).stream()
                .findFirst();
    }

    /**
     * Runs; filters {@code state} and {@code q} (in the title of the proposal and the reason why it was published all the same),
     * sorted by {@code startedAt}, {@code state}, {@code rightBefore}, {@code rightAfter} or {@code findings} (how many).
     */
    public Rows<GateRun> find(RowQuery query) {
        var dead = clock.instant().minus(LONGEST).atOffset(ZoneOffset.UTC);
        return reader.read(FIND, query, Map.of("dead", dead), this::run);
    }

    /** The latest runs, the newest first. */
    public List<GateRun> newest(int most) {
        return read("MATCH (r:GateRun) RETURN r ORDER BY r.startedAt DESC LIMIT $most", Map.of("most", most));
    }

    private List<GateRun> read(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher).withParameters(parameters).execute().records().stream()
                .map(row -> run(row.get("r")))
                .toList();
    }

    private GateRun run(Value node) {
        OffsetDateTime startedAt = node.get("startedAt").asOffsetDateTime();
        var state = GateRun.State.valueOf(node.get("state").asString());
        boolean died = state == GateRun.State.RUNNING
                && startedAt.toInstant().plus(LONGEST).isBefore(clock.instant());
        return new GateRun(
                node.get("id").asString(),
                node.get("proposal").asString(),
                node.get("version").asLong(),
                died ? GateRun.State.FAILED : state,
                startedAt.toInstant(),
                node.get("millis").asLong(),
                node.get("cases").asInt(),
                node.get("rightBefore").asLong(),
                node.get("rightAfter").asLong(),
                List.of(json.readValue(node.get("refusals").asString("[]"), ContentProblem[].class)),
                List.of(json.readValue(node.get("findings").asString(), GateFinding[].class)),
                node.get("override").asString(""));
    }

    /** In the text of the findings a quote within a question is written with a stroke before it, so each rule counts once. */
    private static final String FIND = """
            MATCH (r:GateRun)
            WITH r, CASE WHEN r.state = 'RUNNING' AND r.startedAt < $dead THEN 'FAILED' ELSE r.state END AS state
            WHERE $state IN ['', state]
              AND ($q = '' OR toLower(r.override) CONTAINS toLower($q)
                OR EXISTS { MATCH (p:Proposal {id: r.proposal}) WHERE toLower(p.title) CONTAINS toLower($q) })
            WITH r, CASE $sort WHEN 'state' THEN state WHEN 'rightBefore' THEN r.rightBefore
                               WHEN 'rightAfter' THEN r.rightAfter WHEN 'findings' THEN size(split(r.findings, '"rule":'))
                               ELSE r.startedAt END AS place
            ORDER BY CASE WHEN NOT $descending THEN place END, CASE WHEN $descending THEN place END DESC, r.id
            LIMIT $most
            WITH collect(r) AS listed
            RETURN size(listed) AS total, listed[$skip..$until] AS rows
            """;
}
