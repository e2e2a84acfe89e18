package org.guidepost.knowledge.graph;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.TransactionContext;

/**
 * Which content the graph holds: {@code (:ContentState {id: 'content', checksum, importedAt, takenFrom})}.
 *
 * <p>The checksum is taken away before the first change and written after the last, so while it is absent the graph lies
 * between two contents.
 */
final class ContentState {

    private static final String CURRENT =
            "MATCH (state:ContentState {id: 'content'}) RETURN state.checksum AS checksum";

    private static final String VERSION =
            "MATCH (state:ContentState {id: 'content'}) RETURN state.checksum AS checksum, state.importedAt AS importedAt";

    private static final String BEGIN = "MERGE (state:ContentState {id: 'content'}) REMOVE state.checksum";

    private static final String FINISH = """
            MERGE (state:ContentState {id: 'content'})
            SET state.checksum = $checksum, state.importedAt = $importedAt
            """;

    private static final String TAKEN_FROM = """
            MATCH (state:ContentState {id: 'content', takenFrom: $source}) WHERE state.checksum IS NOT NULL
            RETURN count(state) > 0 AS taken
            """;

    private static final String FORGET_SOURCE = "MATCH (state:ContentState {id: 'content'}) REMOVE state.takenFrom";

    private static final String REMEMBER =
            "MATCH (state:ContentState {id: 'content', checksum: $checksum}) SET state.takenFrom = $source";

    private ContentState() {}

    /** The checksum over all nodes that a content asks for. */
    static String checksum(List<List<Row>> rows) {
        return Checksum.of(rows.stream()
                .map(part -> part.stream().map(Row::checksum).sorted().toList())
                .toList());
    }

    /** The checksum of the content that the graph holds, empty if it holds none or is between two. */
    static Optional<String> current(Driver driver) {
        return driver.executableQuery(CURRENT).execute().records().stream()
                .map(state -> state.get("checksum"))
                .filter(checksum -> !checksum.isNull())
                .map(checksum -> checksum.asString())
                .findFirst();
    }

    /** Changes with each import that changed anything, also if it brought a content back; empty while one is going on. */
    static Optional<String> version(Driver driver) {
        return driver.executableQuery(VERSION).execute().records().stream()
                .filter(state -> !state.get("checksum").isNull())
                .map(state -> state.get("checksum").asString() + state.get("importedAt"))
                .findFirst();
    }

    static void begin(TransactionContext tx) {
        tx.run(BEGIN).consume();
    }

    static void finish(TransactionContext tx, String checksum, Instant at) {
        tx.run(FINISH, Map.of("checksum", checksum, "importedAt", at.atZone(ZoneOffset.UTC)))
                .consume();
    }

    /** Whether the graph holds, whole, what was taken from there. */
    static boolean isTakenFrom(Driver driver, String source) {
        return driver.executableQuery(TAKEN_FROM).withParameters(Map.of("source", source)).execute().records().stream()
                .anyMatch(row -> row.get("taken").asBoolean());
    }

    /** To be done before anything changes: whatever is cut off then is looked at again by the next import. */
    static void forgetSource(TransactionContext tx) {
        tx.run(FORGET_SOURCE).consume();
    }

    /** Notes where the content with this checksum was taken from. */
    static void remember(TransactionContext tx, String checksum, String source) {
        tx.run(REMEMBER, Map.of("checksum", checksum, "source", source)).consume();
    }
}
