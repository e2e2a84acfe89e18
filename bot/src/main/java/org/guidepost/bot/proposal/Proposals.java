package org.guidepost.bot.proposal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.guidepost.bot.conversation.Ids;
import org.guidepost.bot.conversation.TransactionalWrite;
import org.guidepost.bot.proposal.Proposal.State;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import tools.jackson.databind.json.JsonMapper;

/**
 * The stored proposals: {@code (:Proposal {id, kind, state, entry, language, draft, …})}, {@code -[:FROM]->} what they came from,
 * {@code -[:QUOTES]->(:Turn)} whose words are in them.
 *
 * <p>A change is written by comparing and setting the version, and only while nobody else holds the lock.
 */
public final class Proposals {

    /** How long somebody may edit without saving before another one may. */
    public static final Duration LEASE = Duration.ofMinutes(10);

    private final Driver driver;
    private final PresentText present;
    private final Ids ids;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    public Proposals(Driver driver, PresentText present, Ids ids, Clock clock) {
        this.driver = driver;
        this.present = present;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Keeps a proposal. From one source there is one at a time: an open one from the same source is given back instead.
     *
     * @return its id
     */
    public String add(NewProposal proposal) {
        String id = ids.next();
        Map<String, Object> properties = new HashMap<>(drafted(proposal.draft()));
        properties.putAll(Map.of(
                "id", id,
                "kind", proposal.kind().name(),
                "state", State.OPEN.name(),
                "question", proposal.question(),
                "country", proposal.country().orElse(""),
                "source", proposal.source().name(),
                "remark", proposal.remark(),
                "version", 0L,
                "by", proposal.by(),
                "createdAt", now()));
        properties.put("basedOn", present.checksum(proposal.draft()));
        Map<String, Object> parameters = Map.of(
                "properties", properties,
                "from", proposal.from().orElse(""),
                "quotes", proposal.quotes());
        try (var session = driver.session()) {
            return session.executeWrite(tx -> Stream.of(KNOWN, ADD)
                    .flatMap(cypher -> tx.run(cypher, parameters).list().stream())
                    .findFirst()
                    .orElseThrow()
                    .get("id")
                    .asString());
        }
    }

    private Map<String, Object> drafted(Draft draft) {
        return Map.of(
                "entry", draft.topic(),
                "language", draft.language(),
                "title", draft.title(),
                "draft", json.writeValueAsString(draft));
    }

    public Optional<Proposal> find(String id) {
        return read("MATCH (p:Proposal {id: $id}) " + RETURN, Map.of("id", id, "now", now())).stream()
                .findFirst();
    }

    /** The open proposal for more ways to ask for an entry that nobody has edited yet, if there is one. */
    public Optional<Proposal> openVariants(String entry, String language) {
        return read(
                        "MATCH (p:Proposal {entry: $entry, language: $language, kind: 'NEW_VARIANT', state: 'OPEN'}) "
                                + "WHERE p.edited IS NULL " + RETURN,
                        Map.of("entry", entry, "language", language, "now", now()))
                .stream()
                .findFirst();
    }

    /**
     * Lets somebody edit an open proposal for a while, if nobody else does; an approved one is open again.
     *
     * @return whether she holds it now
     */
    public boolean lock(String id, String account) {
        return wrote(LOCK, Map.of("id", id, "account", account, "now", now(), "until", now().plus(LEASE)));
    }

    /** Lets others edit it. */
    public void release(String id, String account) {
        wrote("""
                MATCH (p:Proposal {id: $id}) SET p.asked = 0
                WITH p WHERE p.lockedBy = $account REMOVE p.lockedBy, p.lockedUntil RETURN p.id AS id
                """, Map.of("id", id, "account", account));
    }

    /** Whether the guide says something else there by now than when it was written: publishing it would undo that. */
    public boolean isOutdated(Proposal proposal) {
        return !present.checksum(proposal.draft()).equals(proposal.basedOn());
    }

    /**
     * Keeps what she who holds the lock has written. A new entry where one stands, and she has seen it, is a changed text.
     *
     * @param basedOn the checksum of what she saw that the guide says there
     * @return whether it is written: not if the proposal has changed since, or is not hers to edit
     */
    public boolean save(Proposal from, Draft draft, String question, String basedOn, String account) {
        boolean replaces =
                from.kind() == Proposal.Kind.NEW_ENTRY && !basedOn.isEmpty() && basedOn.equals(present.checksum(draft));
        Proposal.Kind kind = replaces ? Proposal.Kind.CHANGED_TEXT : from.kind();
        return wrote(
                SAVE,
                Map.of(
                        "id", from.id(),
                        "version", from.version(),
                        "account", account,
                        "question", question,
                        "kind", kind.name(),
                        "basedOn", basedOn,
                        "draft", drafted(draft),
                        "now", now(),
                        "until", now().plus(LEASE)));
    }

    /**
     * Begins again from what the guide says now, with the ways to ask of the proposal and, where it was to be a new entry, with
     * its text below.
     */
    public boolean beginAgain(Proposal from, String account) {
        return present.of(from.draft())
                .map(standing ->
                        save(from, added(from, standing), from.question(), present.checksum(from.draft()), account))
                .orElse(false);
    }

    private static Draft added(Proposal from, Draft standing) {
        if (!(standing instanceof EntryDraft entry && from.draft() instanceof EntryDraft proposed)) {
            return standing;
        }
        EntryDraft asked = entry.asked(proposed.variants());
        return from.kind() == Proposal.Kind.NEW_ENTRY ? asked.sayingAlso(proposed.text()) : asked;
    }

    /**
     * Adds what the guide itself has noticed to a proposal that nobody is editing or has edited: who edits looks at every word, and
     * what she has looked at stays when somebody who is quoted in it is erased. The draft is made from what stands now.
     */
    public boolean extend(Proposal from, Draft draft, List<String> quotes) {
        return wrote(
                EXTEND,
                Map.of(
                        "id", from.id(),
                        "version", from.version(),
                        "draft", drafted(draft),
                        "basedOn", present.checksum(draft),
                        "quotes", quotes,
                        "now", now()));
    }

    /** Says that it may be published. */
    public boolean approve(Proposal from, String account) {
        return moved(from, State.OPEN, State.APPROVED, account, from.remark());
    }

    /** Says that it will not be, and why. */
    public boolean dismiss(Proposal from, String account, String why) {
        return moved(from, from.state(), State.DISMISSED, account, why);
    }

    private boolean moved(Proposal from, State before, State after, String account, String remark) {
        return wrote(
                MOVE,
                Map.of(
                        "id", from.id(),
                        "version", from.version(),
                        "before", before.name(),
                        "after", after.name(),
                        "account", account,
                        "remark", remark,
                        "now", now()));
    }

    /** Notes that it has been published, together with what is. Throws if it has changed meanwhile. */
    public TransactionalWrite published(Proposal from) {
        return tx -> {
            if (!tx.run(PUBLISHED, Map.of("id", from.id(), "version", from.version(), "now", now()))
                    .hasNext()) {
                throw new ChangedMeanwhileException("The proposal has changed since it was tried");
            }
        };
    }

    private boolean wrote(String cypher, Map<String, Object> parameters) {
        try (var session = driver.session()) {
            return session.executeWrite(tx -> tx.run(cypher, parameters).hasNext());
        }
    }

    private List<Proposal> read(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher).withParameters(parameters).execute().records().stream()
                .map(this::proposal)
                .toList();
    }

    private Proposal proposal(Record row) {
        Value node = row.get("p");
        Proposal.Kind kind = Proposal.Kind.valueOf(node.get("kind").asString());
        String draft = node.get("draft").asString();
        return new Proposal(
                node.get("id").asString(),
                kind,
                State.valueOf(node.get("state").asString()),
                kind.isAboutAFact() ? json.readValue(draft, FactDraft.class) : json.readValue(draft, EntryDraft.class),
                node.get("question").asString(),
                Optional.of(node.get("country").asString("")).filter(code -> !code.isEmpty()),
                Proposal.Source.valueOf(node.get("source").asString()),
                node.get("remark").asString(),
                node.get("basedOn").asString(""),
                node.get("version").asLong(),
                lock(row, node),
                node.get("by").asString(""),
                node.get("createdAt").asOffsetDateTime().toInstant(),
                instant(node, "publishedAt"));
    }

    private Optional<Proposal.Lock> lock(Record row, Value node) {
        return instant(node, "lockedUntil")
                .filter(until -> until.isAfter(clock.instant()))
                .map(until -> new Proposal.Lock(
                        node.get("lockedBy").asString(), row.get("locker").asString(""), until));
    }

    private static Optional<Instant> instant(Value node, String property) {
        @Nullable OffsetDateTime at = node.get(property).asOffsetDateTime(null);
        return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static final String RETURN = """
            RETURN p, head(COLLECT { MATCH (a:Account {id: p.lockedBy}) RETURN a.name }) AS locker
            """;

    private static final String SOURCE = """
            CALL () {
              MATCH (s:Gap {id: $from}) RETURN s
              UNION
              MATCH (s:Case {id: $from}) RETURN s
              UNION
              MATCH (s:Turn {id: $from}) RETURN s
              UNION
              MATCH (s:Fact {id: $from}) RETURN s
            }
            """;

    private static final String KNOWN = SOURCE + """
            MATCH (s)<-[:FROM]-(p:Proposal)
            WHERE p.state IN ['OPEN', 'APPROVED']
            RETURN p.id AS id LIMIT 1
            """;

    private static final String ADD = SOURCE + """
            WITH collect(s) AS sources
            CREATE (p:Proposal) SET p = $properties
            FOREACH (s IN sources | CREATE (p)-[:FROM]->(s))
            WITH p
            CALL (p) { MATCH (t:Turn) WHERE t.id IN $quotes MERGE (p)-[:QUOTES]->(t) }
            RETURN p.id AS id
            """;

    /** The first SET takes the lock on the node; what must hold is asked after it. */
    private static final String LOCK = """
            MATCH (p:Proposal {id: $id}) SET p.asked = 0
            WITH p WHERE p.state IN ['OPEN', 'APPROVED']
              AND (p.lockedBy IS NULL OR p.lockedBy = $account OR p.lockedUntil <= $now)
            SET p.lockedBy = $account, p.lockedUntil = $until,
                p.version = CASE p.state WHEN 'OPEN' THEN p.version ELSE p.version + 1 END, p.state = 'OPEN'
            RETURN p.id AS id
            """;

    private static final String SAVE = """
            MATCH (p:Proposal {id: $id}) SET p.asked = 0
            WITH p WHERE p.version = $version AND p.state = 'OPEN' AND p.lockedBy = $account AND p.lockedUntil > $now
            SET p += $draft, p.kind = $kind, p.basedOn = $basedOn, p.question = $question, p.version = p.version + 1, p.lockedUntil = $until, p.edited = true
            RETURN p.id AS id
            """;

    private static final String EXTEND = """
            MATCH (p:Proposal {id: $id}) SET p.asked = 0
            WITH p WHERE p.version = $version AND p.state = 'OPEN' AND p.edited IS NULL
              AND (p.lockedBy IS NULL OR p.lockedUntil <= $now)
            SET p += $draft, p.basedOn = $basedOn, p.version = p.version + 1
            WITH p
            CALL (p) { MATCH (t:Turn) WHERE t.id IN $quotes MERGE (p)-[:QUOTES]->(t) }
            RETURN p.id AS id
            """;

    private static final String MOVE = """
            MATCH (p:Proposal {id: $id}) SET p.asked = 0
            WITH p WHERE p.version = $version AND p.state = $before AND p.state IN ['OPEN', 'APPROVED']
              AND (p.lockedBy IS NULL OR p.lockedBy = $account OR p.lockedUntil <= $now)
            SET p.state = $after, p.remark = $remark, p.version = p.version + 1, p.edited = true
            REMOVE p.lockedBy, p.lockedUntil
            RETURN p.id AS id
            """;

    private static final String PUBLISHED = """
            MATCH (p:Proposal {id: $id}) SET p.asked = 0
            WITH p WHERE p.version = $version AND p.state = 'APPROVED'
            SET p.state = 'PUBLISHED', p.publishedAt = $now, p.version = p.version + 1
            REMOVE p.lockedBy, p.lockedUntil
            RETURN p.id AS id
            """;
}
