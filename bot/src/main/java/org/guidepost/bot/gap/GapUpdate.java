package org.guidepost.bot.gap;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guidepost.bot.conversation.Ids;
import org.guidepost.knowledge.Embedder;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

/**
 * Finds the gaps anew from the questions of the last {@code 90} days: {@code (:Gap)<-[:IN_GAP]-(:Turn)}. A gap keeps its id and
 * its state as long as most of its questions stay together; one without questions disappears. One that was answered opens again if
 * the guide fell short of one of its questions since.
 */
public final class GapUpdate {

    /** How many weeks the trend shows. */
    static final int WEEKS = 8;

    private final Driver driver;
    private final UnmetQuestions questions;
    private final QuestionGroups groups;
    private final Ids ids;
    private final Clock clock;

    GapUpdate(Driver driver, UnmetQuestions questions, Embedder embedder, Ids ids, Clock clock) {
        this.driver = driver;
        this.questions = questions;
        this.groups = new QuestionGroups(embedder, questions::background);
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Looks at all questions; takes seconds for thousands of them.
     *
     * @return how many gaps there are
     */
    public int run() {
        List<UnmetQuestion> asked = questions.read();
        List<List<UnmetQuestion>> found = groups.of(asked);
        List<Set<String>> turns = found.stream().map(GapUpdate::turns).toList();
        List<String> gapIds = GapIds.of(turns, questions.gaps(), ids::next);
        List<String> background = asked.stream()
                .map(UnmetQuestion::language)
                .distinct()
                .flatMap(language -> questions.background(language).stream())
                .toList();
        var terms = new GapTerms(found, background);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int number = 0; number < found.size(); number++) {
            List<UnmetQuestion> gap = found.get(number);
            rows.add(Map.of(
                    "id", gapIds.get(number),
                    "properties", properties(gap, terms.of(gap)),
                    "turns", List.copyOf(turns.get(number))));
        }
        write(rows);
        return rows.size();
    }

    private static Set<String> turns(Collection<UnmetQuestion> gap) {
        return gap.stream()
                .flatMap(question -> question.turns().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<String, @Nullable Object> properties(List<UnmetQuestion> gap, List<String> terms) {
        Instant now = clock.instant();
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("terms", terms);
        properties.put("languages", distinct(gap.stream().map(UnmetQuestion::language)));
        properties.put("countries", distinct(gap.stream().flatMap(question -> question.country().stream())));
        properties.put("topic", QuestionGroups.topic(gap).orElse(null));
        properties.put("score", GapRanking.score(gap, now));
        properties.put("people", GapRanking.people(gap));
        properties.put("questions", (long) gap.size());
        properties.put("weeks", weeks(gap, now));
        properties.put(
                "firstAt",
                gap.stream()
                        .map(UnmetQuestion::at)
                        .min(Instant::compareTo)
                        .map(GapUpdate::utc)
                        .orElse(null));
        properties.put(
                "lastAt",
                gap.stream()
                        .map(UnmetQuestion::at)
                        .max(Instant::compareTo)
                        .map(GapUpdate::utc)
                        .orElse(null));
        for (Shortfall shortfall : Shortfall.values()) {
            properties.put(
                    shortfall.name(),
                    gap.stream()
                            .filter(question -> question.shortfall() == shortfall)
                            .count());
        }
        return properties;
    }

    private static Object utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static List<String> distinct(Stream<String> values) {
        return values.distinct().sorted().toList();
    }

    /** Questions of each of the last weeks, the oldest first. */
    static List<Long> weeks(Collection<UnmetQuestion> gap, Instant now) {
        long[] counts = new long[WEEKS];
        for (UnmetQuestion question : gap) {
            long ago = Math.max(0, Duration.between(question.at(), now).toDays()) / 7;
            if (ago < WEEKS) {
                counts[WEEKS - 1 - (int) ago]++;
            }
        }
        return java.util.Arrays.stream(counts).boxed().toList();
    }

    /** All or nothing, so that nobody sees half of it; who was erased meanwhile leaves nothing behind. */
    private void write(List<Map<String, Object>> rows) {
        Map<String, Object> parameters =
                Map.of("rows", rows, "run", ids.next(), "now", clock.instant().atOffset(ZoneOffset.UTC));
        try (var session = driver.session()) {
            session.executeWriteWithoutResult(tx -> {
                tx.run(WRITE, parameters).consume();
                tx.run(REOPEN, parameters).consume();
                tx.run(LEAVE, parameters).consume();
                tx.run(WITHOUT_QUESTIONS).consume();
                tx.run(ANSWERED_BEFORE).consume();
            });
        }
    }

    private static final String WRITE = """
            UNWIND $rows AS row
            MERGE (g:Gap {id: row.id})
              ON CREATE SET g.state = 'open', g.createdAt = $now
            SET g += row.properties, g.lookedAt = $now
            WITH g, row
            UNWIND row.turns AS turn
            MATCH (t:Turn {id: turn})
            MERGE (t)-[in:IN_GAP]->(g)
            SET in.run = $run
            """;

    private static final String REOPEN = """
            MATCH (g:Gap {state: 'answered'}) WHERE g.lastAt > g.stateAt
            SET g.state = 'open', g.stateAt = $now
            REMOVE g.answeredBy
            """;

    private static final String LEAVE = "MATCH (:Turn)-[in:IN_GAP]->(:Gap) WHERE in.run <> $run DELETE in";

    /** Who has asked or pressed the button only shortly before the answer was published is in the gap only now; what was taken back tells nobody. */
    private static final String ANSWERED_BEFORE = """
            MATCH (:Person)-[w:WANTS_TO_KNOW]->(t:Turn)-[:IN_GAP]->(:Gap)<-[:FROM]-(p:Proposal {state: 'PUBLISHED'})
            WHERE w.answeredBy IS NULL AND t.language = p.language AND t.at < p.publishedAt
              AND EXISTS { (:CurrentVersion {proposal: p.id}) }
            SET w.answeredBy = p.entry
            """;

    private static final String WITHOUT_QUESTIONS =
            "MATCH (g:Gap) WHERE NOT EXISTS { (:Turn)-[:IN_GAP]->(g) } DETACH DELETE g";
}
