package org.guidepost.bot.gap;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.guidepost.bot.conversation.TraceCodec;
import org.guidepost.bot.table.RowQuery;
import org.guidepost.bot.table.RowReader;
import org.guidepost.bot.table.Rows;
import org.guidepost.knowledge.ConstantWords;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/** The stored gaps. What people asked is read from their turns each time, so that whoever is erased is gone from here too. */
public final class Gaps {

    private static final int MOST_LOOKED_AT = 200;
    private static final int MOST_NEAREST = 5;

    private final Driver driver;
    private final RowReader reader;
    private final UnaryOperator<String> redaction;
    private final Clock clock;

    Gaps(Driver driver, UnaryOperator<String> redaction, Clock clock) {
        this.driver = driver;
        this.reader = new RowReader(driver);
        this.redaction = redaction;
        this.clock = clock;
    }

    /**
     * Gaps; filters {@code in} (a language), {@code country}, {@code topic} and {@code state} (the word of a {@link GapState}),
     * sorted by {@code score}, {@code people}, {@code questions} or {@code lastAt}. There are never more than the questions that
     * {@link GapUpdate} looks at.
     */
    public Rows<Gap> find(RowQuery query) {
        return reader.read(FIND, query, Gaps::gap);
    }

    public Optional<Gap> find(String id) {
        return driver.executableQuery(ONE).withParameters(Map.of("id", id)).execute().records().stream()
                .map(Gaps::gap)
                .findFirst();
    }

    /** Its newest questions. */
    public List<Gap.Example> examples(String id, int most) {
        return driver.executableQuery("""
                        MATCH (t:Turn)-[:IN_GAP]->(:Gap {id: $id})
                        WITH t ORDER BY t.at DESC LIMIT $most
                        MATCH (t)-[:IN]->(c:Conversation)
                        RETURN t.id AS turn, c.id AS conversation, t.question AS text, t.language AS language, t.at AS at
                        ORDER BY t.at DESC
                        """).withParameters(Map.of("id", id, "most", most)).execute().records().stream()
                .map(row -> new Gap.Example(
                        row.get("turn").asString(),
                        row.get("conversation").asString(),
                        redaction.apply(row.get("text").asString()),
                        row.get("language").asString(),
                        row.get("at").asOffsetDateTime().toInstant()))
                .toList();
    }

    /** The entries that came nearest to its questions. */
    public List<Gap.Nearest> nearest(String id) {
        Map<String, List<Double>> scores = new HashMap<>();
        driver.executableQuery("MATCH (t:Turn)-[:IN_GAP]->(:Gap {id: $id}) RETURN t.trace AS trace LIMIT $most")
                .withParameters(Map.of("id", id, "most", MOST_LOOKED_AT))
                .execute()
                .records()
                .forEach(row -> TraceCodec.read(row.get("trace").asString(""))
                        .found()
                        .forEach(found -> scores.computeIfAbsent(found.entry(), entry -> new ArrayList<>())
                                .add(found.score())));
        return scores.entrySet().stream()
                .map(entry -> new Gap.Nearest(
                        entry.getKey(),
                        entry.getValue().stream()
                                .mapToDouble(Double::doubleValue)
                                .average()
                                .orElse(0),
                        entry.getValue().size()))
                .sorted(Comparator.comparingDouble((Gap.Nearest nearest) -> nearest.score() * nearest.questions())
                        .reversed()
                        .thenComparing(Gap.Nearest::entry))
                .limit(MOST_NEAREST)
                .toList();
    }

    /** Notes what was decided about a gap. */
    public boolean mark(String id, GapState state) {
        return !driver.executableQuery("""
                        MATCH (g:Gap {id: $id}) SET g.state = $state, g.stateAt = $now REMOVE g.answeredBy RETURN g.id
                        """)
                .withParameters(Map.of(
                        "id", id,
                        "state", ConstantWords.word(state),
                        "now", clock.instant().atOffset(ZoneOffset.UTC)))
                .execute()
                .records()
                .isEmpty();
    }

    private static Gap gap(MapAccessor row) {
        Value node = row.get("g");
        Map<Shortfall, Long> shortfalls = new EnumMap<>(Shortfall.class);
        for (Shortfall shortfall : Shortfall.values()) {
            shortfalls.put(shortfall, node.get(shortfall.name()).asLong(0));
        }
        return new Gap(
                node.get("id").asString(),
                ConstantWords.constant(GapState.class, node.get("state").asString())
                        .orElse(GapState.OPEN),
                texts(node, "terms"),
                texts(node, "languages"),
                texts(node, "countries"),
                Optional.ofNullable(node.get("topic").asString(null)),
                node.get("score").asDouble(),
                node.get("people").asLong(),
                node.get("questions").asLong(),
                node.get("weeks").asList(Value::asLong),
                shortfalls,
                node.get("firstAt").asOffsetDateTime().toInstant(),
                node.get("lastAt").asOffsetDateTime().toInstant(),
                row.get("waiting").asLong());
    }

    private static List<String> texts(Value node, String property) {
        return node.get(property).isNull() ? List.of() : node.get(property).asList(Value::asString);
    }

    private static final String FIND = """
            MATCH (g:Gap)
            WHERE ($in = '' OR $in IN g.languages) AND ($country = '' OR $country IN g.countries)
              AND $topic IN ['', g.topic] AND $state IN ['', g.state]
            WITH g, CASE $sort WHEN 'people' THEN g.people WHEN 'questions' THEN g.questions WHEN 'lastAt' THEN g.lastAt
                               ELSE g.score END AS place
            ORDER BY CASE WHEN NOT $descending THEN place END, CASE WHEN $descending THEN place END DESC, g.id
            LIMIT $most
            WITH collect(g) AS listed
            WITH size(listed) AS total, listed[$skip..$until] AS page
            CALL (page) {
              UNWIND page AS g
              RETURN collect({g: g, waiting: COUNT { MATCH (:Person)-[:WANTS_TO_KNOW]->(:Turn)-[:IN_GAP]->(g) }}) AS rows
            }
            RETURN total, rows
            """;

    private static final String ONE = """
            MATCH (g:Gap {id: $id})
            RETURN g, COUNT { MATCH (:Person)-[:WANTS_TO_KNOW]->(:Turn)-[:IN_GAP]->(g) } AS waiting
            """;
}
