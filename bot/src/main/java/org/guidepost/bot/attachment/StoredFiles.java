package org.guidepost.bot.attachment;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.guidepost.bot.attachment.Examination.Finding.Fit;
import org.guidepost.bot.conversation.Ids;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * The files that people have sent: {@code (:File)<-[:PART_OF]-(:FileChunk)}, in the database like everything else, so that any
 * instance can pass them on (decision 16). One that no letter holds yet carries the label {@code Unsent} and the id of the case
 * that it is for ({@code keptFor}), and is removed after an hour. A case has room for so many files and no more.
 */
public final class StoredFiles {

    private static final int CHUNK = 512 * 1024;
    private static final int LONGEST_NAME = 80;
    private static final Duration UNSENT_KEPT = Duration.ofHours(1);
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}/\\\\:*?\"<>|]+");
    private static final Pattern ENDING = Pattern.compile("\\.[^.]{1,5}$");

    private final Driver driver;
    private final Ids ids;
    private final Clock clock;
    private final FileProperties room;

    StoredFiles(Driver driver, Ids ids, Clock clock, FileProperties room) {
        this.driver = driver;
        this.ids = ids;
        this.clock = clock;
        this.room = room;
    }

    /**
     * Keeps a file until a letter takes it. Each chunk is a transaction of its own, as large ones press on the database.
     *
     * @param caseId the case that it is for
     * @param name as its sender calls it; anything
     * @return nothing if the case has no room for it
     */
    public Optional<StoredFile> keep(String caseId, String name, Fit fit) {
        byte[] content = fit.content();
        var file = new StoredFile(ids.next(), tidy(name, fit.type()), fit.type(), content.length);
        if (!findsRoom(file, caseId)) {
            return Optional.empty();
        }
        for (int from = 0; from < content.length; from += CHUNK) {
            byte[] chunk = Arrays.copyOfRange(content, from, Math.min(content.length, from + CHUNK));
            driver.executableQuery("""
                            MATCH (f:File {id: $id}) CREATE (:FileChunk {place: $place, bytes: $bytes})-[:PART_OF]->(f)
                            """)
                    .withParameters(Map.of("id", file.id(), "place", from / CHUNK, "bytes", chunk))
                    .execute();
        }
        return Optional.of(file);
    }

    private boolean findsRoom(StoredFile file, String caseId) {
        Map<String, Object> properties = Map.of(
                "id", file.id(),
                "name", file.name(),
                "type", file.type().name(),
                "size", file.size(),
                "keptFor", caseId,
                "at", now());
        return !driver.executableQuery(KEEP)
                .withParameters(Map.of(
                        "case",
                        caseId,
                        "file",
                        properties,
                        "most",
                        room.mostOfACase(),
                        "bytes",
                        room.sizeOfACase().toBytes()))
                .execute()
                .records()
                .isEmpty();
    }

    /** A file that no letter holds yet. */
    public Optional<StoredFile> unsent(String id) {
        return one("MATCH (f:Unsent {id: $id}) RETURN f", Map.of("id", id));
    }

    /** Any file. */
    Optional<StoredFile> find(String id) {
        return one("MATCH (f:File {id: $id}) RETURN f", Map.of("id", id));
    }

    /** A file of a case that its mentor or a coordinator may open. */
    public Optional<StoredFile> ofCase(String caseId, String id) {
        return one("""
                MATCH (f:File {id: $id})<-[:WITH_FILE]-(:Letter)-[:OF]->(:Case {id: $case}) RETURN f
                """, Map.of("id", id, "case", caseId));
    }

    /** A file that was sent in a conversation, or shown in it. */
    public Optional<StoredFile> ofConversation(String key, String id) {
        return one("""
                MATCH (f:File {id: $id})<-[:WITH_FILE]-(:Letter)-[:OF]->(:Case)-[:ASKED_IN]->(c:Conversation)
                WHERE c.key = $key OR EXISTS { (:Alias {key: $key})-[:LEADS_TO]->(c) }
                RETURN f
                """, Map.of("id", id, "key", key));
    }

    private Optional<StoredFile> one(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher).withParameters(parameters).execute().records().stream()
                .findFirst()
                .map(row -> of(row.get("f")));
    }

    /** A stored node as a file. */
    public static StoredFile of(Value node) {
        return new StoredFile(
                node.get("id").asString(),
                node.get("name").asString(),
                FileType.valueOf(node.get("type").asString()),
                node.get("size").asLong());
    }

    /** What a file holds; empty if it is gone, or was not written to its end. */
    public Optional<byte[]> read(String id) {
        var content = new ByteArrayOutputStream();
        var rows = driver.executableQuery("""
                        MATCH (f:File {id: $id})<-[:PART_OF]-(chunk:FileChunk)
                        RETURN f.size AS size, chunk.bytes AS bytes ORDER BY chunk.place
                        """)
                .withParameters(Map.of("id", id))
                .execute()
                .records();
        rows.forEach(row -> content.writeBytes(row.get("bytes").asByteArray()));
        return !rows.isEmpty() && content.size() == rows.getFirst().get("size").asInt()
                ? Optional.of(content.toByteArray())
                : Optional.empty();
    }

    /** Removes what nobody sent in the end: the program died meanwhile, or the talk was over. */
    @Scheduled(fixedDelayString = "PT10M")
    public void sweep() {
        driver.executableQuery("""
                        MATCH (f:Unsent) WHERE f.at < $before
                        OPTIONAL MATCH (chunk:FileChunk)-[:PART_OF]->(f)
                        DETACH DELETE chunk, f
                        """)
                .withParameters(Map.of("before", now().minus(UNSENT_KEPT)))
                .execute();
    }

    /** A name that no system stumbles over, with the ending that belongs to the content. */
    private static String tidy(String name, FileType type) {
        String plain = UNSAFE.matcher(name).replaceAll(" ").strip();
        String stem = ENDING.matcher(plain).replaceFirst("").strip();
        String cut = stem.codePoints()
                .limit(LONGEST_NAME)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return "%s.%s".formatted(cut.isEmpty() || cut.startsWith(".") ? "file" : cut, type.ending());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** The SET takes the lock, so that of two files that come at once both are counted. */
    private static final String KEEP = """
            MATCH (k:Case {id: $case})
            SET k.touchedAt = $file.at
            WITH COLLECT {
              MATCH (f:File)<-[:WITH_FILE]-(:Letter)-[:OF]->(k) RETURN f.size
              UNION ALL
              MATCH (f:Unsent {keptFor: $case}) RETURN f.size
            } AS sizes
            WHERE size(sizes) < $most AND reduce(sum = $file.size, one IN sizes | sum + one) <= $bytes
            CREATE (f:File:Unsent)
            SET f = $file
            RETURN f.id AS id
            """;
}
