package org.guidepost.bot.privacy;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.guidepost.bot.attachment.StoredFile;
import org.guidepost.bot.attachment.StoredFiles;
import org.guidepost.bot.conversation.Ids;
import org.guidepost.bot.conversation.TransactionalWrite;
import org.guidepost.bot.people.Secret;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/**
 * Everything that is stored about a person, for herself (GDPR, Articles 15 and 20), behind an address that nobody can guess
 * and that is open for {@link #OPEN_FOR}.
 *
 * <p>It is what {@link Erasure} erases, and what she agreed to and will be told; less the private notes of mentors, which are not
 * told to her in the chat, and less what only works the program: leases and hashes. Of a mentor whom she does not want to meet
 * again only the day is told, and of a proposal that quotes others too only her own words.
 */
public final class Exports {

    /** How long the address stays open. */
    public static final Duration OPEN_FOR = Duration.ofMinutes(30);

    private static final Set<String> WORKINGS = Set.of(
            "leaseOwner",
            "leaseUntil",
            "dueAt",
            "attempts",
            "key",
            "exportHash",
            "exportUntil",
            "version",
            "delivered",
            // Not hers, and shown to her only when both have agreed.
            "mentorCard");

    private final Driver driver;
    private final Ids ids;
    private final Clock clock;

    public Exports(Driver driver, Ids ids, Clock clock) {
        this.driver = driver;
        this.ids = ids;
        this.clock = clock;
    }

    /** A secret that {@link #open} can make an address of. */
    public String secret() {
        return ids.next();
    }

    /** Opens an address for the person of a conversation; one that was opened before is closed by it. */
    public TransactionalWrite open(String conversation, String secret) {
        Map<String, Object> parameters = Map.of(
                "conversation", conversation,
                "hash", Secret.hash(secret),
                "until", clock.instant().plus(OPEN_FOR).atOffset(ZoneOffset.UTC));
        return tx -> tx.run("""
                        MATCH (p:Person)-[:TALKS_IN]->(:Conversation {id: $conversation})
                        SET p.exportHash = $hash, p.exportUntil = $until
                        """, parameters).consume();
    }

    /** How much the files of the person of a conversation are. */
    public Export.Size size(String conversation) {
        return driver
                .executableQuery("""
                        MATCH (f:File)<-[:WITH_FILE]-(:Letter)-[:OF]->(:Case)-[:ASKED_IN]->(:Conversation {id: $conversation})
                        RETURN count(f) AS files, sum(f.size) AS bytes
                        """)
                .withParameters(Map.of("conversation", conversation))
                .execute()
                .records()
                .stream()
                .map(row -> new Export.Size(
                        row.get("files").asInt(), row.get("bytes").asLong()))
                .findFirst()
                .orElseThrow();
    }

    /** What is stored about the person behind a secret, if its address is open. */
    public Optional<Export> read(String secret) {
        List<Record> found = driver.executableQuery(BELONGINGS)
                .withParameters(Map.of(
                        "hash", Secret.hash(secret), "now", clock.instant().atOffset(ZoneOffset.UTC)))
                .execute()
                .records();
        return found.isEmpty() ? Optional.empty() : Optional.of(new Export(byKind(found), files(found)));
    }

    private static List<StoredFile> files(List<Record> found) {
        return found.stream()
                .filter(Exports::isFile)
                .map(row -> StoredFiles.of(row.get("values")))
                .toList();
    }

    private static boolean isFile(Record row) {
        return row.get("kind").asString().equals("File");
    }

    private Map<String, Object> byKind(List<Record> found) {
        Map<String, List<Map<String, Object>>> kinds = new TreeMap<>();
        for (Record row : found) {
            Map<String, Object> values = readable(row.get("values").asMap());
            if (isFile(row)) {
                StoredFile file = StoredFiles.of(row.get("values"));
                values.put("path", Export.path(file.id(), file.name()));
            }
            kinds.computeIfAbsent(row.get("kind").asString().toLowerCase(Locale.ROOT), kind -> new ArrayList<>())
                    .add(values);
        }
        Map<String, Object> export = new LinkedHashMap<>();
        export.put("madeAt", clock.instant().toString());
        export.putAll(kinds);
        return export;
    }

    private static Map<String, Object> readable(Map<String, @Nullable Object> properties) {
        Map<String, Object> readable = new TreeMap<>();
        properties.forEach((name, value) -> {
            if (value != null && !WORKINGS.contains(name)) {
                readable.put(name, value instanceof TemporalAccessor ? value.toString() : value);
            }
        });
        return readable;
    }

    private static final String BELONGINGS = """
            MATCH (p:Person {exportHash: $hash}) WHERE p.exportUntil > $now
            MATCH (p)-[:TALKS_IN]->(c:Conversation)
            CALL (p, c) {
              RETURN properties(p) AS values, 'Person' AS kind
              UNION ALL RETURN properties(c) AS values, 'Conversation' AS kind
              UNION ALL MATCH (a:Alias)-[:LEADS_TO]->(c) RETURN {address: a.key} AS values, 'Alias' AS kind
              UNION ALL MATCH (o:Continuation)-[:OF]->(c) RETURN {until: o.until} AS values, 'Continuation' AS kind
              UNION ALL MATCH (p)-[:PLANS]->(n:Plan) RETURN properties(n) AS values, 'Plan' AS kind
              UNION ALL MATCH (p)-[:AGREED]->(n:Consent) RETURN properties(n) AS values, 'Consent' AS kind
              UNION ALL MATCH (p)-[:FILLS_IN]->(n:SurveySheet) RETURN properties(n) AS values, 'SurveySheet' AS kind
              UNION ALL MATCH (p)-[:FILLS_IN]->(:SurveySheet)<-[:STANDS_ON]-(n:SurveyAnswer)
                RETURN properties(n) AS values, 'SurveyAnswer' AS kind
              UNION ALL MATCH (n:Utterance)-[:IN]->(c) RETURN properties(n) AS values, 'Utterance' AS kind
              UNION ALL MATCH (n:Turn)-[:IN]->(c) RETURN properties(n) AS values, 'Turn' AS kind
              UNION ALL MATCH (n:Message)-[:IN]->(c) RETURN properties(n) AS values, 'Message' AS kind
              UNION ALL MATCH (n:OpenQuestion)-[:FROM]->(:Turn)-[:IN]->(c) RETURN properties(n) AS values, 'OpenQuestion' AS kind
              UNION ALL MATCH (n:Feedback)-[:ON]->(:Turn)-[:IN]->(c) RETURN properties(n) AS values, 'Feedback' AS kind
              UNION ALL MATCH (p)-[n:WANTS_TO_KNOW]->(t:Turn) RETURN n {.*, turn: t.id} AS values, 'WantsToKnow' AS kind
              UNION ALL MATCH (p)-[n:TOLD]->(t:Turn) RETURN n {.*, turn: t.id} AS values, 'Told' AS kind
              UNION ALL MATCH (p)-[n:REFUSES]->(:Account) RETURN {at: n.at} AS values, 'KeptFromAMentor' AS kind
              UNION ALL MATCH (n:ConversationOutcome)-[:OF]->(c) RETURN properties(n) AS values, 'ConversationOutcome' AS kind
              UNION ALL MATCH (n:Case)-[:ASKED_IN]->(c) RETURN properties(n) AS values, 'Case' AS kind
              UNION ALL MATCH (n:CaseStep)-[:HAPPENED_TO]->(:Case)-[:ASKED_IN]->(c) RETURN properties(n) AS values, 'CaseStep' AS kind
              UNION ALL MATCH (n:File)<-[:WITH_FILE]-(:Letter)-[:OF]->(:Case)-[:ASKED_IN]->(c)
                RETURN properties(n) AS values, 'File' AS kind
              UNION ALL MATCH (n:Letter)-[:OF]->(:Case)-[:ASKED_IN]->(c) RETURN properties(n) AS values, 'Letter' AS kind
              UNION ALL
                MATCH (n:Proposal)-[:QUOTES]->(t:Turn)-[:IN]->(c) WHERE n.state IN ['OPEN', 'APPROVED']
                WITH n, c, collect(t.question) AS words
                WITH n, words,
                     EXISTS { MATCH (n)-[:QUOTES]->(other:Turn) WHERE NOT (other)-[:IN]->(c) } AS ofOthersToo
                RETURN n {.id, .kind, .state, .source, .entry, .language, .createdAt, words: words,
                          question: CASE WHEN NOT ofOthersToo THEN n.question END,
                          draft: CASE WHEN NOT ofOthersToo THEN n.draft END} AS values, 'Proposal' AS kind
            }
            RETURN kind, values
            """;
}
