package org.guidepost.bot.gap;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.guidepost.bot.conversation.TraceCodec;
import org.guidepost.bot.conversation.Turn;
import org.guidepost.bot.conversation.TurnTrace;
import org.guidepost.bot.conversation.TurnTrace.Found;
import org.guidepost.knowledge.retrieval.Words;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/** Reads the questions that the guide fell short of, with what tells who somebody is taken out. */
final class UnmetQuestions {

    /** How far back is looked. */
    static final Duration WINDOW = Duration.ofDays(90);

    /** The newest; more than that nobody works through. */
    private static final int MOST = 20_000;

    /** A declined question counts if a topic was at least this near, as a share of the boundary's own score. */
    private static final double NEAR = 0.5;

    private static final Set<String> NOT_SURE = Set.of("no-entry", "low-confidence", "repeated-clarification");
    private static final String ASKED_FOR_PERSON = Turn.ASKED_FOR_PERSON;

    private final Driver driver;
    private final UnaryOperator<String> redaction;
    private final Clock clock;

    UnmetQuestions(Driver driver, UnaryOperator<String> redaction, Clock clock) {
        this.driver = driver;
        this.redaction = redaction;
        this.clock = clock;
    }

    /** Each question of each person once, the newest first. */
    List<UnmetQuestion> read() {
        Map<List<String>, UnmetQuestion> questions = new LinkedHashMap<>();
        driver
                .executableQuery(READ)
                .withParameters(Map.of("since", clock.instant().minus(WINDOW).atOffset(ZoneOffset.UTC), "most", MOST))
                .execute()
                .records()
                .stream()
                .flatMap(row -> question(row).stream())
                .forEach(question -> questions.merge(
                        List.of(question.person(), question.language(), Words.joined(question.text())),
                        question,
                        UnmetQuestion::and));
        return List.copyOf(questions.values());
    }

    private Optional<UnmetQuestion> question(Record row) {
        var turn = row.get("turn");
        TurnTrace trace = TraceCodec.read(turn.get("trace").asString(""));
        String text = redaction.apply(turn.get("question").asString(""));
        if (Words.of(text).isEmpty()) {
            return Optional.empty();
        }
        return shortfall(
                        turn.get("decision").asString(),
                        turn.get("reason").asString(),
                        trace,
                        row.get("ratedDown").asBoolean())
                .map(shortfall -> new UnmetQuestion(
                        Set.of(turn.get("id").asString()),
                        row.get("person").asString(),
                        text,
                        trace.language().written().orElse(turn.get("language").asString()),
                        Optional.ofNullable(turn.get("jurisdiction").asString(null)),
                        shortfall == Shortfall.LOW_RATED
                                ? Optional.ofNullable(turn.get("entry").asString(null))
                                        .or(trace::nearestTopic)
                                : trace.nearestTopic(),
                        shortfall,
                        turn.get("at").asOffsetDateTime().toInstant()));
    }

    /** How the guide fell short in a turn; distress and failures of the program are no gaps of its knowledge. */
    static Optional<Shortfall> shortfall(String decision, String reason, TurnTrace trace, boolean ratedDown) {
        return switch (decision) {
            case "escalate" ->
                reason.equals(ASKED_FOR_PERSON)
                        ? Optional.of(Shortfall.ESCALATED)
                        : Optional.of(Shortfall.UNANSWERED).filter(unsure -> NOT_SURE.contains(reason));
            case "decline" ->
                Optional.of(Shortfall.DECLINED)
                        .filter(declined -> reason.equals("out-of-scope") && topicWasNear(trace));
            default -> Optional.of(Shortfall.LOW_RATED).filter(rated -> ratedDown);
        };
    }

    private static boolean topicWasNear(TurnTrace trace) {
        return nearest(trace, false) >= NEAR * nearest(trace, true);
    }

    private static double nearest(TurnTrace trace, boolean boundary) {
        return trace.found().stream()
                .filter(found -> found.boundary() == boundary)
                .mapToDouble(Found::score)
                .findFirst()
                .orElse(0);
    }

    /** Ways in which people ask in a language: what is common in them says little about a question. */
    List<String> background(String language) {
        return driver.executableQuery("""
                        MATCH (p:Passage {language: $language}) WHERE p.kind IN ['variant', 'title', 'label']
                        RETURN p.text AS text ORDER BY p.key LIMIT 5000
                        """).withParameters(Map.of("language", language)).execute().records().stream()
                .map(row -> row.get("text").asString())
                .toList();
    }

    /** The gap of each turn that is in one. */
    Map<String, String> gaps() {
        Map<String, String> gaps = new LinkedHashMap<>();
        driver.executableQuery("MATCH (t:Turn)-[:IN_GAP]->(g:Gap) RETURN t.id AS turn, g.id AS gap")
                .execute()
                .records()
                .forEach(row ->
                        gaps.put(row.get("turn").asString(), row.get("gap").asString()));
        return gaps;
    }

    /** What somebody waits to be told about stays in its gap however old it is. */
    private static final String READ = """
            CALL () {
              MATCH (t:Turn) WHERE t.decision IN ['escalate', 'decline'] AND t.at >= $since
              RETURN t
              UNION
              MATCH (f:Feedback {helpful: false})-[:ON]->(t:Turn)
              WHERE f.at >= $since AND coalesce(f.triage, 'new') <> 'dismissed' AND coalesce(f.reason, '') <> 'language'
              RETURN t
              UNION
              MATCH (:Person)-[:WANTS_TO_KNOW]->(t:Turn)
              RETURN t
            }
            WITH t WHERE t.question <> ''
            MATCH (t)-[:IN]->(:Conversation)<-[:TALKS_IN]-(p:Person)
            RETURN t {.id, .question, .decision, .reason, .entry, .jurisdiction, .language, .trace, .at} AS turn,
                   p.id AS person,
                   EXISTS { (f:Feedback {helpful: false})-[:ON]->(t)
                            WHERE coalesce(f.triage, 'new') <> 'dismissed' } AS ratedDown
            ORDER BY t.at DESC LIMIT $most
            """;
}
