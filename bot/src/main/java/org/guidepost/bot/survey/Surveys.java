package org.guidepost.bot.survey;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guidepost.bot.conversation.TransactionalWrite;
import org.guidepost.bot.table.RowQuery;
import org.guidepost.bot.table.RowReader;
import org.guidepost.bot.table.Rows;
import org.guidepost.knowledge.ConstantWords;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;
import tools.jackson.databind.json.JsonMapper;

/**
 * The stored surveys: {@code (:Survey {id, state, version, language, title, body, createdAt, openedAt, closedAt})}; the body
 * holds title and questions in all their languages as JSON, the title that of the first language.
 */
public final class Surveys {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Driver driver;
    private final RowReader reader;
    private final Clock clock;

    Surveys(Driver driver, Clock clock) {
        this.driver = driver;
        this.reader = new RowReader(driver);
        this.clock = clock;
    }

    /**
     * Surveys; filters {@code q} (in the title) and {@code state} (the word of a {@link Survey.State}), sorted by {@code title},
     * {@code state}, {@code opened} or {@code closed}; among equals the newest first.
     */
    public Rows<Survey> find(RowQuery query) {
        return reader.read(FIND, query, Surveys::survey);
    }

    /** Those that can be answered, the oldest first. */
    public List<Survey> open() {
        return read("MATCH (s:Survey {state: 'open'}) RETURN s ORDER BY s.openedAt", Map.of());
    }

    public Optional<Survey> find(String id) {
        return read("MATCH (s:Survey {id: $id}) RETURN s", Map.of("id", id)).stream()
                .findFirst();
    }

    /** Keeps a new draft. */
    public void add(Survey draft) {
        Map<String, Object> parameters = properties(draft);
        parameters.put("now", now());
        driver.executableQuery("""
                        MERGE (s:Survey {id: $id})
                          ON CREATE SET s.state = 'draft', s.version = 1, s.language = $language, s.title = $title, s.body = $body,
                                        s.createdAt = $now
                        """).withParameters(parameters).execute();
    }

    /**
     * Keeps what a draft says now.
     *
     * @return whether it was still the draft of that version
     */
    public boolean save(Survey draft) {
        return changes("""
                MATCH (s:Survey {id: $id}) SET s.lock = true
                WITH s, s.state = 'draft' AND s.version = $version AS fits REMOVE s.lock
                WITH s WHERE fits
                SET s.title = $title, s.body = $body, s.version = s.version + 1
                RETURN s.id
                """, properties(draft));
    }

    /**
     * Lets people answer a draft; {@link SurveyCheck} has looked at it.
     *
     * @return whether it was still the draft of that version
     */
    public boolean open(Survey draft, TransactionalWrite also) {
        Map<String, Object> parameters = properties(draft);
        parameters.put("now", now());
        return changesWith("""
                MATCH (s:Survey {id: $id, state: 'draft'}) WHERE s.version = $version
                SET s.state = 'open', s.openedAt = $now
                RETURN s.id
                """, parameters, also);
    }

    /** Lets nobody answer any more; returns whether it was open. */
    public boolean close(String id, TransactionalWrite also) {
        return changesWith("""
                MATCH (s:Survey {id: $id, state: 'open'})
                SET s.state = 'closed', s.closedAt = $now
                RETURN s.id
                """, Map.of("id", id, "now", now()), also);
    }

    /** Deletes a draft; returns whether there was one. What has been answered stays. */
    public boolean remove(String id) {
        return changes("MATCH (s:Survey {id: $id, state: 'draft'}) DELETE s RETURN true", Map.of("id", id));
    }

    private boolean changes(String cypher, Map<String, Object> parameters) {
        return changesWith(cypher, parameters, tx -> {});
    }

    private boolean changesWith(String cypher, Map<String, Object> parameters, TransactionalWrite also) {
        try (var session = driver.session()) {
            return session.executeWrite(tx -> {
                boolean changed = !tx.run(cypher, parameters).list().isEmpty();
                if (changed) {
                    also.write(tx);
                }
                return changed;
            });
        }
    }

    private List<Survey> read(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher).withParameters(parameters).execute().records().stream()
                .map(row -> survey(row.get("s")))
                .toList();
    }

    private static Map<String, Object> properties(Survey survey) {
        return new HashMap<>(Map.of(
                "id", survey.id(),
                "version", survey.version(),
                "language", survey.language(),
                "title", survey.title().text(survey.language()),
                "body", JSON.writeValueAsString(new Body(survey.title(), survey.questions()))));
    }

    private static Survey survey(Value node) {
        Body body = JSON.readValue(node.get("body").asString(), Body.class);
        return new Survey(
                node.get("id").asString(),
                ConstantWords.constant(Survey.State.class, node.get("state").asString())
                        .orElseThrow(),
                node.get("version").asInt(),
                node.get("language").asString(),
                body.title(),
                body.questions(),
                moment(node.get("openedAt")),
                moment(node.get("closedAt")));
    }

    private static Optional<Instant> moment(Value value) {
        return value.isNull()
                ? Optional.empty()
                : Optional.of(value.asOffsetDateTime().toInstant());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** One that was kept before titles stood beside bodies is found by anything in its body. */
    private static final String FIND = """
            MATCH (s:Survey)
            WHERE $state IN ['', s.state] AND ($q = '' OR toLower(coalesce(s.title, s.body)) CONTAINS toLower($q))
            WITH s, CASE $sort WHEN 'title' THEN toLower(s.title) WHEN 'state' THEN s.state WHEN 'closed' THEN s.closedAt
                               ELSE s.openedAt END AS place
            ORDER BY place IS NULL, CASE WHEN NOT $descending THEN place END,
                     CASE WHEN $descending THEN place END DESC, s.createdAt DESC, s.id
            LIMIT $most
            WITH collect(s) AS listed
            RETURN size(listed) AS total, listed[$skip..$until] AS rows
            """;

    /** What a survey says. */
    private record Body(Wording title, List<SurveyQuestion> questions) {}
}
