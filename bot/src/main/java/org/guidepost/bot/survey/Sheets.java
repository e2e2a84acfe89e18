package org.guidepost.bot.survey;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guidepost.bot.conversation.Ids;
import org.guidepost.bot.conversation.TransactionalWrite;
import org.guidepost.bot.survey.Sheet.Answer;
import org.guidepost.bot.survey.Sheet.Move;
import org.guidepost.bot.survey.Sheet.State;
import org.guidepost.knowledge.ConstantWords;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * What people have answered: one sheet for each person and survey, erased with her: {@code (:Person)-[:FILLS_IN]->(:SurveySheet
 * {survey, state, at, language, country, askedAt, begunAt, finishedAt})<-[:STANDS_ON]-(:SurveyAnswer {survey, question, choices,
 * text, at})}.
 */
public final class Sheets implements AwaitedTexts {

    private final Driver driver;
    private final Ids ids;
    private final Clock clock;

    Sheets(Driver driver, Ids ids, Clock clock) {
        this.driver = driver;
        this.ids = ids;
        this.clock = clock;
    }

    /** The sheet of the person of a conversation. */
    public Sheet of(String conversation, String survey) {
        return rows(OF, Map.of("conversation", conversation, "survey", survey)).stream()
                .findFirst()
                .map(row -> sheet(row.get("sheet"), row.get("answer")))
                .orElse(Sheet.NONE);
    }

    /** The survey that the person of a conversation was asked a question of last and has not finished. */
    public Optional<String> current(String conversation) {
        return rows(CURRENT, Map.of("conversation", conversation)).stream()
                .findFirst()
                .map(row -> row.get("survey").asString());
    }

    @Override
    public boolean awaits(String conversation) {
        return !rows(AWAITS, Map.of("conversation", conversation)).isEmpty();
    }

    /** The open survey that may be offered to the person of a conversation: the oldest that she was never asked about. */
    public Optional<String> toOffer(String conversation) {
        return rows(TO_OFFER, Map.of("conversation", conversation)).stream()
                .findFirst()
                .map(row -> row.get("survey").asString());
    }

    /** Remembers that somebody was offered a survey. */
    public TransactionalWrite offered(String conversation, String survey, String language, Optional<String> country) {
        return write(conversation, survey, new Sheet(State.OFFERED, 0, Set.of(), language), country, false);
    }

    /** Keeps a step, unless the survey has been closed meanwhile. */
    public TransactionalWrite keep(String conversation, Survey survey, Move move, Optional<String> country) {
        Sheet sheet = move.sheet();
        boolean awaitsText =
                sheet.state() == State.BEGUN && survey.question(sheet.at()).kind() == SurveyQuestion.Kind.TEXT;
        TransactionalWrite step = write(conversation, survey.id(), sheet, country, awaitsText);
        return tx -> {
            step.write(tx);
            move.given().ifPresent(answer -> answer(conversation, survey.id(), answer)
                    .write(tx));
        };
    }

    /** What she writes next is no answer. */
    public TransactionalWrite pause(String conversation) {
        return tx -> tx.run("""
                        MATCH (:Conversation {id: $conversation})<-[:TALKS_IN]-(:Person)-[:FILLS_IN]->(sheet)
                        REMOVE sheet.awaitsText
                        """, Map.of("conversation", conversation)).consume();
    }

    private TransactionalWrite write(
            String conversation, String survey, Sheet sheet, Optional<String> country, boolean awaitsText) {
        Map<String, Object> parameters = Map.of(
                "conversation", conversation,
                "survey", survey,
                "state", ConstantWords.word(sheet.state()),
                "at", sheet.at(),
                "language", sheet.language(),
                "country", country.orElse(""),
                "awaitsText", awaitsText,
                "id", ids.next(),
                "now", now());
        return tx -> tx.run(KEEP, parameters).consume();
    }

    private TransactionalWrite answer(String conversation, String survey, Answer answer) {
        Map<String, Object> parameters = new HashMap<>(Map.of(
                "conversation", conversation,
                "survey", survey,
                "question", answer.question(),
                "id", ids.next(),
                "now", now()));
        if (answer.isBlank()) {
            return tx -> tx.run(TAKE_BACK, parameters).consume();
        }
        parameters.put("choices", answer.choices().stream().sorted().toList());
        parameters.put("text", answer.text());
        return tx -> tx.run(ANSWER, parameters).consume();
    }

    /** All sheets of a survey. */
    public List<FilledSheet> filled(String survey) {
        return rows(FILLED, Map.of("survey", survey)).stream()
                .map(row -> new FilledSheet(
                        state(row.get("sheet")),
                        row.get("sheet").get("language").asString(""),
                        row.get("sheet").get("country").asString(""),
                        row.get("answers").asList(Sheets::answer)))
                .toList();
    }

    private static Sheet sheet(Value sheet, Value answer) {
        return new Sheet(
                state(sheet),
                sheet.get("at").asInt(),
                answer.isNull() ? Set.of() : answer(answer).choices(),
                sheet.get("language").asString(""));
    }

    private static State state(Value sheet) {
        return ConstantWords.constant(State.class, sheet.get("state").asString())
                .orElseThrow();
    }

    private static Answer answer(Value node) {
        return new Answer(
                node.get("question").asInt(),
                new HashSet<>(node.get("choices").asList(Value::asInt)),
                node.get("text").asString(""));
    }

    private List<Record> rows(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static final String OF = """
            MATCH (:Conversation {id: $conversation})<-[:TALKS_IN]-(:Person)-[:FILLS_IN]->(sheet:SurveySheet {survey: $survey})
            OPTIONAL MATCH (answer:SurveyAnswer {question: sheet.at})-[:STANDS_ON]->(sheet)
            RETURN sheet, answer LIMIT 1
            """;

    private static final String CURRENT = """
            MATCH (:Conversation {id: $conversation})<-[:TALKS_IN]-(:Person)-[:FILLS_IN]->(sheet:SurveySheet {state: 'begun'})
            MATCH (s:Survey {id: sheet.survey, state: 'open'})
            RETURN s.id AS survey ORDER BY sheet.lastAt DESC LIMIT 1
            """;

    private static final String AWAITS = """
            MATCH (:Conversation {id: $conversation})<-[:TALKS_IN]-(:Person)-[:FILLS_IN]->(sheet:SurveySheet {awaitsText: true})
            MATCH (s:Survey {id: sheet.survey, state: 'open'})
            RETURN s.id AS survey LIMIT 1
            """;

    private static final String TO_OFFER = """
            MATCH (:Conversation {id: $conversation})<-[:TALKS_IN]-(p:Person)
            MATCH (s:Survey {state: 'open'})
            WHERE NOT EXISTS { (p)-[:FILLS_IN]->(:SurveySheet {survey: s.id}) }
            RETURN s.id AS survey ORDER BY s.openedAt LIMIT 1
            """;

    private static final String KEEP = """
            MATCH (:Conversation {id: $conversation})<-[:TALKS_IN]-(p:Person)
            MATCH (s:Survey {id: $survey, state: 'open'})
            MERGE (sheet:SurveySheet {key: s.id + '|' + p.id})
              ON CREATE SET sheet.id = $id, sheet.survey = s.id, sheet.askedAt = $now
            MERGE (p)-[:FILLS_IN]->(sheet)
            SET sheet.state = $state, sheet.at = $at, sheet.language = $language, sheet.lastAt = $now,
                sheet.country = CASE WHEN $country = '' THEN coalesce(sheet.country, '') ELSE $country END,
                sheet.begunAt = CASE WHEN $state = 'offered' THEN null ELSE coalesce(sheet.begunAt, $now) END,
                sheet.finishedAt = CASE WHEN $state = 'finished' THEN coalesce(sheet.finishedAt, $now) END
            WITH p, sheet
            CALL (p) { MATCH (p)-[:FILLS_IN]->(other:SurveySheet) REMOVE other.awaitsText }
            FOREACH (_ IN CASE WHEN $awaitsText THEN [1] ELSE [] END | SET sheet.awaitsText = true)
            """;

    private static final String ANSWER = """
            MATCH (:Conversation {id: $conversation})<-[:TALKS_IN]-(:Person)-[:FILLS_IN]->(sheet:SurveySheet {survey: $survey})
            MATCH (:Survey {id: $survey, state: 'open'})
            MERGE (a:SurveyAnswer {key: sheet.key + '|' + toString($question)})
              ON CREATE SET a.id = $id
            MERGE (a)-[:STANDS_ON]->(sheet)
            SET a.survey = $survey, a.question = $question, a.choices = $choices, a.text = $text, a.at = $now
            """;

    private static final String TAKE_BACK = """
            MATCH (:Conversation {id: $conversation})<-[:TALKS_IN]-(:Person)-[:FILLS_IN]->(sheet:SurveySheet {survey: $survey})
            MATCH (a:SurveyAnswer {question: $question})-[:STANDS_ON]->(sheet)
            DETACH DELETE a
            """;

    private static final String FILLED = """
            MATCH (sheet:SurveySheet {survey: $survey})
            OPTIONAL MATCH (a:SurveyAnswer)-[:STANDS_ON]->(sheet)
            RETURN sheet, collect(a) AS answers
            """;
}
