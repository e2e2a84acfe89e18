package org.guidepost.bot.mentoring;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.guidepost.bot.conversation.TransactionalWrite;
import org.guidepost.bot.mentoring.Mentor.Expertise;
import org.guidepost.knowledge.ConstantWords;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;

/**
 * The stored mentors: the node of the account, labelled {@code Mentor} too, and {@code (:Mentor)-[:EXPERT_IN {level}]->(:Concept)}.
 *
 * <p>What she told is kept on her node ({@code topics} and, in the same order, {@code levels}); the relationships are drawn
 * from it. So a topic that the content drops and takes back later finds her again.
 */
public final class Mentors {

    private final Driver driver;
    private final Clock clock;

    public Mentors(Driver driver, Clock clock) {
        this.driver = driver;
        this.clock = clock;
    }

    public Optional<Mentor> find(String id) {
        return mentors("MATCH (m:Mentor {id: $id}) RETURN m", Map.of("id", id)).stream()
                .findFirst();
    }

    /** All of them, by name. */
    public List<Mentor> all() {
        return mentors("MATCH (m:Mentor) RETURN m ORDER BY toLower(m.name), m.id", Map.of());
    }

    /** Writes a mentor who may be new; she has an account afterwards. Whoever is there already is changed by {@link #change}. */
    public void save(Mentor mentor) {
        driver.executableQuery(SAVE)
                .withParameters(Map.of(
                        "id", mentor.id(),
                        "properties", properties(mentor),
                        "role", ROLE,
                        "now", clock.instant().atOffset(ZoneOffset.UTC)))
                .execute();
        drawExpertise(List.of(mentor.id()));
    }

    /** Changes a mentor, together with her account; nobody comes back by it who was removed. */
    public TransactionalWrite change(Mentor mentor) {
        return tx -> {
            tx.run(CHANGE, Map.of("id", mentor.id(), "properties", properties(mentor)))
                    .consume();
            tx.run(DRAW, Map.of("ids", List.of(mentor.id()))).consume();
        };
    }

    /** Draws the expertise of all mentors anew: topics may have come or gone with an import. */
    public void drawExpertise() {
        drawExpertise(all().stream().map(Mentor::id).toList());
    }

    private void drawExpertise(List<String> ids) {
        driver.executableQuery(DRAW).withParameters(Map.of("ids", ids)).execute();
    }

    private List<Mentor> mentors(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher).withParameters(parameters).execute().records().stream()
                .map(row -> mentor(row.get("m")))
                .toList();
    }

    private static Map<String, @Nullable Object> properties(Mentor mentor) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("name", mentor.name());
        properties.put("kind", ConstantWords.word(mentor.kind()));
        properties.put("languages", mentor.languages());
        properties.put("countries", mentor.countries());
        properties.put(
                "topics", mentor.expertise().stream().map(Expertise::topic).toList());
        properties.put(
                "levels",
                mentor.expertise().stream()
                        .map(known -> ConstantWords.word(known.level()))
                        .toList());
        properties.put("capacity", mentor.capacity());
        properties.put("zone", mentor.hours().zone().getId());
        properties.put(
                "days",
                mentor.hours().days().stream().map(DayOfWeek::getValue).sorted().toList());
        properties.put("from", mentor.hours().from());
        properties.put("until", mentor.hours().until());
        properties.put("absentUntil", mentor.absentUntil().orElse(null));
        properties.put("woman", mentor.woman());
        properties.put(
                "sectors",
                mentor.sectors().stream().map(ConstantWords::word).sorted().toList());
        return properties;
    }

    static Mentor mentor(Value node) {
        return new Mentor(
                node.get("id").asString(),
                node.get("name").asString(),
                constant(Mentor.Kind.class, node.get("kind")),
                node.get("languages").asList(Value::asString),
                node.get("countries").asList(Value::asString),
                expertise(node),
                node.get("capacity").asInt(),
                hours(node),
                node.get("absentUntil").isNull()
                        ? Optional.empty()
                        : Optional.of(node.get("absentUntil").asLocalDate()),
                node.get("woman").asBoolean(),
                node.get("sectors").isNull()
                        ? Set.of()
                        : node.get("sectors").asList(Value::asString).stream()
                                .flatMap(word -> ConstantWords.constant(Sector.class, word).stream())
                                .collect(Collectors.toSet()));
    }

    private static List<Expertise> expertise(Value node) {
        List<String> topics = node.get("topics").asList(Value::asString);
        return IntStream.range(0, topics.size())
                .mapToObj(index -> new Expertise(
                        topics.get(index),
                        constant(Expertise.Level.class, node.get("levels").get(index))))
                .toList();
    }

    private static WorkingHours hours(Value node) {
        return new WorkingHours(
                ZoneId.of(node.get("zone").asString()),
                node.get("days").asList(Value::asInt).stream()
                        .map(DayOfWeek::of)
                        .collect(Collectors.toSet()),
                node.get("from").asLocalTime(),
                node.get("until").asLocalTime());
    }

    private static <E extends Enum<E>> E constant(Class<E> type, Value word) {
        return ConstantWords.constant(type, word.asString()).orElseThrow();
    }

    /** As the accounts know it. */
    private static final String ROLE = "mentor";

    private static final String SAVE = """
            MERGE (m:Account {id: $id})
              ON CREATE SET m.createdAt = $now, m.roles = []
            SET m:Mentor, m += $properties,
                m.roles = CASE WHEN $role IN m.roles THEN m.roles ELSE m.roles + $role END
            """;

    private static final String CHANGE = "MATCH (m:Account {id: $id}) SET m:Mentor, m += $properties";

    private static final String DRAW = """
            MATCH (m:Mentor) WHERE m.id IN $ids
            CALL (m) {
              MATCH (m)-[old:EXPERT_IN]->(topic:Concept) WHERE NOT topic.id IN m.topics
              DELETE old
            }
            CALL (m) {
              UNWIND range(0, size(m.topics) - 1) AS place
              MATCH (topic:Concept {id: m.topics[place]})
              MERGE (m)-[known:EXPERT_IN]->(topic)
              SET known.level = m.levels[place]
            }
            """;
}
