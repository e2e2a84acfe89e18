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
import org.guidepost.bot.conversation.Ids;
import org.guidepost.bot.conversation.TransactionalWrite;
import org.guidepost.bot.people.Secret;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/**
 * Everything that is stored about a person, for herself (GDPR, Articles 15 and 20), behind an address that nobody can guess
 * and that is open for {@link #OPEN_FOR}.
 *
 * <p>It is what {@link Erasure} erases, less the private notes of mentors, which are not told to her in the chat, and less
 * what only works the program: leases and hashes.
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

    /**
     * What is stored about the person behind a secret, if its address is open: for each kind of node, in small letters, its
     * nodes with their properties; moments in ISO 8601.
     */
    public Optional<Map<String, Object>> read(String secret) {
        List<Record> found = driver.executableQuery(BELONGINGS)
                .withParameters(Map.of(
                        "hash", Secret.hash(secret), "now", clock.instant().atOffset(ZoneOffset.UTC)))
                .execute()
                .records();
        return found.isEmpty() ? Optional.empty() : Optional.of(byKind(found));
    }

    private Map<String, Object> byKind(List<Record> found) {
        Map<String, List<Map<String, Object>>> kinds = new TreeMap<>();
        for (Record row : found) {
            kinds.computeIfAbsent(row.get("kind").asString().toLowerCase(Locale.ROOT), kind -> new ArrayList<>())
                    .add(readable(row.get("values").asMap()));
        }
        Map<String, Object> export = new LinkedHashMap<>();
        export.put("madeAt", clock.instant().toString());
        export.putAll(kinds);
        return export;
    }

    private static Map<String, Object> readable(Map<String, Object> properties) {
        Map<String, Object> readable = new TreeMap<>();
        properties.forEach((name, value) -> {
            if (!WORKINGS.contains(name)) {
                readable.put(name, value instanceof TemporalAccessor ? value.toString() : value);
            }
        });
        return readable;
    }

    /** The first of the labels tells the kind; the others only say what still waits. */
    private static final String BELONGINGS = """
            MATCH (p:Person {exportHash: $hash}) WHERE p.exportUntil > $now
            MATCH (p)-[:TALKS_IN]->(c:Conversation)
            CALL (p, c) {
              RETURN p AS n, 'Person' AS kind
              UNION RETURN c AS n, 'Conversation' AS kind
              UNION MATCH (p)-[:PLANS]->(n:Plan) RETURN n, 'Plan' AS kind
              UNION MATCH (n:Utterance)-[:IN]->(c) RETURN n, 'Utterance' AS kind
              UNION MATCH (n:Turn)-[:IN]->(c) RETURN n, 'Turn' AS kind
              UNION MATCH (n:Message)-[:IN]->(c) RETURN n, 'Message' AS kind
              UNION MATCH (n:OpenQuestion)-[:FROM]->(:Turn)-[:IN]->(c) RETURN n, 'OpenQuestion' AS kind
              UNION MATCH (n:Feedback)-[:ON]->(:Turn)-[:IN]->(c) RETURN n, 'Feedback' AS kind
              UNION MATCH (p)-[:FILLS_IN]->(n:SurveySheet) RETURN n, 'SurveySheet' AS kind
              UNION MATCH (p)-[:FILLS_IN]->(:SurveySheet)<-[:STANDS_ON]-(n:SurveyAnswer) RETURN n, 'SurveyAnswer' AS kind
              UNION MATCH (p)-[n:WANTS_TO_KNOW]->(:Turn) RETURN n, 'WantsToKnow' AS kind
              UNION MATCH (n:ConversationOutcome)-[:OF]->(c) RETURN n, 'ConversationOutcome' AS kind
              UNION MATCH (n:Case)-[:ASKED_IN]->(c) RETURN n, 'Case' AS kind
              UNION MATCH (n:CaseStep)-[:HAPPENED_TO]->(:Case)-[:ASKED_IN]->(c) RETURN n, 'CaseStep' AS kind
              UNION MATCH (n:File)<-[:WITH_FILE]-(:Letter)-[:OF]->(:Case)-[:ASKED_IN]->(c) RETURN n, 'File' AS kind
              UNION MATCH (n:Letter)-[:OF]->(:Case)-[:ASKED_IN]->(c) RETURN n, 'Letter' AS kind
            }
            RETURN DISTINCT kind, properties(n) AS values
            """;
}
