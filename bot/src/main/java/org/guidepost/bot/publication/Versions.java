package org.guidepost.bot.publication;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.guidepost.bot.conversation.TransactionalWrite;
import org.guidepost.knowledge.PublishedFile;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/**
 * What was published, version by version: {@code (:EntryVersion {path, version, yaml, at, proposal, waits})-[:BY]->(:Account)}.
 * The latest of each path is a {@code CurrentVersion} too; without YAML it says that what lies in the folders holds again.
 *
 * <p>Versions are only added. One waits until the graph holds what it says: whoever finds it waiting brings it there.
 */
public final class Versions {

    private final Driver driver;
    private final Clock clock;

    public Versions(Driver driver, Clock clock) {
        this.driver = driver;
        this.clock = clock;
    }

    /** The files that hold now. */
    public List<PublishedFile> current() {
        return driver.executableQuery("""
                        MATCH (v:CurrentVersion) WHERE v.yaml IS NOT NULL
                        RETURN v.path AS path, v.yaml AS yaml ORDER BY path
                        """).execute().records().stream()
                .map(row -> new PublishedFile(
                        row.get("path").asString(), row.get("yaml").asString()))
                .toList();
    }

    /** Adds a version of each file. */
    TransactionalWrite add(List<PublishedFile> files, String account, Optional<String> proposal) {
        List<Map<String, Object>> rows = files.stream()
                .map(file -> Map.<String, Object>of("path", file.path(), "yaml", file.yaml()))
                .toList();
        return add(rows, account, proposal.orElse(""));
    }

    /** Lets what lies in the folders hold again at some places. */
    TransactionalWrite withdraw(Collection<String> paths, String account) {
        return add(
                paths.stream().map(path -> Map.<String, Object>of("path", path)).toList(), account, "");
    }

    private TransactionalWrite add(List<Map<String, Object>> rows, String account, String proposal) {
        Map<String, Object> parameters = Map.of("rows", rows, "account", account, "proposal", proposal, "now", now());
        return tx -> tx.run(ADD, parameters).consume();
    }

    /** The versions at a place, the latest first. */
    public List<Version> of(String path) {
        return read(
                "MATCH (v:EntryVersion {path: $path}) " + RETURN + " ORDER BY v.version DESC", Map.of("path", path));
    }

    /** Whether something has not arrived in the graph: it is being brought there, or whoever published it has died over it. */
    boolean isAnyWaiting() {
        return driver
                .executableQuery("MATCH (v:CurrentVersion) WHERE v.waits RETURN count(v) > 0 AS waits")
                .execute()
                .records()
                .stream()
                .anyMatch(row -> row.get("waits").asBoolean());
    }

    /**
     * Notes that the graph holds what was current at that moment, and marks what people wanted to know of it as answered: they
     * are told from now on.
     *
     * @param also what is written together with it, for the ids of the proposals that have arrived and hold
     */
    void arrived(Instant asOf, Function<List<String>, TransactionalWrite> also) {
        Map<String, Object> parameters = Map.of("asOf", asOf.atOffset(ZoneOffset.UTC));
        try (var session = driver.session()) {
            session.executeWriteWithoutResult(tx -> {
                List<Record> arrived = tx.run(ARRIVED, parameters).list();
                tx.run(ANSWERED, Map.of("proposals", ids(arrived.stream()))).consume();
                also.apply(ids(arrived.stream().filter(row -> row.get("holds").asBoolean())))
                        .write(tx);
                tx.run("MATCH (r:GateRun {state: 'ARRIVING'}) SET r.state = 'PUBLISHED'")
                        .consume();
            });
        }
    }

    private static List<String> ids(Stream<Record> arrived) {
        return arrived.map(row -> row.get("id").asString()).toList();
    }

    /**
     * The proposals whose versions at some places are undone when an earlier one holds again.
     *
     * @param kept the number of that version; 0 for what lies in the folders
     */
    List<String> undone(Collection<String> paths, int kept) {
        return driver
                .executableQuery("""
                        MATCH (v:EntryVersion) WHERE v.path IN $paths AND v.version > $kept AND v.proposal <> ''
                        RETURN DISTINCT v.proposal AS id
                        """)
                .withParameters(Map.of("paths", List.copyOf(paths), "kept", kept))
                .execute()
                .records()
                .stream()
                .map(row -> row.get("id").asString())
                .toList();
    }

    private List<Version> read(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher).withParameters(new HashMap<>(parameters)).execute().records().stream()
                .map(Versions::version)
                .toList();
    }

    private static Version version(Record row) {
        var node = row.get("v");
        @Nullable String yaml = node.get("yaml").asString(null);
        return new Version(
                node.get("path").asString(),
                node.get("version").asInt(),
                Optional.ofNullable(yaml),
                node.get("at").asOffsetDateTime().toInstant(),
                row.get("name").asString(""),
                Optional.of(node.get("proposal").asString("")).filter(id -> !id.isEmpty()));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static final String RETURN = """
            RETURN v, head(COLLECT { MATCH (v)-[:BY]->(a:Account) RETURN a.name }) AS name
            """;

    private static final String ADD = """
            UNWIND $rows AS row
            CALL (row) {
              OPTIONAL MATCH (known:EntryVersion {path: row.path})
              RETURN coalesce(max(known.version), 0) AS last
            }
            CALL (row) {
              MATCH (before:CurrentVersion {path: row.path}) REMOVE before:CurrentVersion
            }
            CREATE (v:EntryVersion {path: row.path, version: last + 1, yaml: row.yaml, at: $now, proposal: $proposal,
                                    waits: true})
            SET v:CurrentVersion
            WITH v
            OPTIONAL MATCH (a:Account {id: $account})
            FOREACH (who IN CASE WHEN a IS NULL THEN [] ELSE [a] END | CREATE (v)-[:BY]->(who))
            """;

    private static final String ARRIVED = """
            MATCH (v:EntryVersion {waits: true}) WHERE v.at <= $asOf
            REMOVE v.waits
            WITH v.proposal AS id, v:CurrentVersion AS holds WHERE id <> ''
            RETURN id, true IN collect(holds) AS holds
            """;

    private static final String ANSWERED = """
            MATCH (p:Proposal) WHERE p.id IN $proposals
            CALL (p) {
              MATCH (p)-[:FROM]->(:Gap)<-[:IN_GAP]-(t:Turn) WHERE t.language = p.language RETURN t
              UNION
              MATCH (p)-[:FROM]->(:Case)-[:FROM]->(t:Turn) RETURN t
              UNION
              MATCH (p)-[:FROM]->(k:Case)-[:ASKED_IN]->(:Conversation)<-[:IN]-(t:Turn {question: k.question})
              WHERE k.question <> '' RETURN t
              UNION
              MATCH (p)-[:FROM|QUOTES]->(t:Turn) RETURN t
            }
            MATCH (:Person)-[w:WANTS_TO_KNOW]->(t)
            SET w.answeredBy = p.entry
            """;

    /**
     * A version.
     *
     * @param yaml what stands in the file; empty if what lies in the folders holds again
     * @param name who published it; empty if her account has been removed
     */
    public record Version(
            String path, int version, Optional<String> yaml, Instant at, String name, Optional<String> proposal) {}
}
