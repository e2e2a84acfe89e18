package org.guidepost.bot.proposal;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Learns from what people press: an answer that the guide was not sure of and that helped, and a topic chosen when it asked back,
 * say how people ask for an entry. They become a proposal, never anything by themselves.
 */
final class TaughtVariants {

    /** From here on the guide was sure enough; one way more to ask would teach it nothing. */
    private static final double SURE = 0.85;

    private static final Duration LOOKS_BACK = Duration.ofDays(30);
    private static final int MOST_AT_ONCE = 200;

    private final Driver driver;
    private final ProposalSources sources;
    private final Clock clock;

    TaughtVariants(Driver driver, ProposalSources sources, Clock clock) {
        this.driver = driver;
        this.sources = sources;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    void learn() {
        try {
            List<Record> rows = driver.executableQuery(SHOWN)
                    .withParameters(Map.of(
                            "since",
                            clock.instant().minus(LOOKS_BACK).atOffset(ZoneOffset.UTC),
                            "sure",
                            SURE,
                            "most",
                            MOST_AT_ONCE))
                    .execute()
                    .records();
            rows.forEach(row -> learn(
                    row.get("entry").asString(),
                    row.get("language").asString(),
                    row.get("question").asString(),
                    row.get("turn").asString()));
        } catch (Neo4jException e) {
            // The database is away, as others say; the next look comes soon.
        }
    }

    private void learn(String entry, String language, String question, String turn) {
        if (sources.learn(entry, language, question, turn)) {
            driver.executableQuery("MATCH (t:Turn {id: $turn}) SET t.learnt = true")
                    .withParameters(Map.of("turn", turn))
                    .execute();
        }
    }

    private static final String SHOWN = """
            CALL () {
              MATCH (f:Feedback {helpful: true})-[:ON]->(t:Turn {decision: 'answer'})
              WHERE f.at >= $since AND t.confidence < $sure AND t.entry IS NOT NULL
              RETURN t, t.entry AS entry
              UNION
              MATCH (chosen:Turn)-[:IN]->(c:Conversation)
              WHERE chosen.at >= $since AND chosen.reason = 'topic-chosen'
              CALL (chosen, c) {
                MATCH (t:Turn)-[:IN]->(c) WHERE t.sequence < chosen.sequence
                RETURN t ORDER BY t.sequence DESC LIMIT 1
              }
              WITH t, chosen WHERE t.decision = 'clarify'
              RETURN t, chosen.entry AS entry
            }
            WITH t, entry WHERE t.learnt IS NULL AND t.question <> ''
            RETURN t.id AS turn, t.question AS question, t.language AS language, entry LIMIT $most
            """;
}
