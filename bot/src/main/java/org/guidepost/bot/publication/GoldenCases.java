package org.guidepost.bot.publication;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.guidepost.bot.conversation.Ids;
import org.guidepost.bot.conversation.TransactionalWrite;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The golden suite: the questions that come with the program, and those that were approved with what was published,
 * {@code (:GoldenCase {id, language, text, country, topic, proposal, at})}.
 */
final class GoldenCases {

    private static final List<String> SHIPPED = List.of("dev.jsonl", "golden.jsonl");

    private final Driver driver;
    private final Ids ids;
    private final Clock clock;
    private final List<GoldenCase> shipped = shipped();

    GoldenCases(Driver driver, Ids ids, Clock clock) {
        this.driver = driver;
        this.ids = ids;
        this.clock = clock;
    }

    List<GoldenCase> all() {
        List<GoldenCase> all = new ArrayList<>(shipped);
        driver.executableQuery("""
                        MATCH (g:GoldenCase)
                        RETURN g.id AS id, g.text AS text, g.language AS language, g.country AS country, g.topic AS topic
                        ORDER BY g.at, g.id
                        """)
                .execute()
                .records()
                .forEach(row -> all.add(new GoldenCase(
                        row.get("id").asString(),
                        row.get("text").asString(),
                        row.get("language").asString(),
                        Optional.of(row.get("country").asString("")).filter(code -> !code.isEmpty()),
                        row.get("topic").asString(),
                        true)));
        return all;
    }

    /** Adds an approved question; the same question once more means the entry that was approved last. */
    TransactionalWrite add(GoldenCase approved, String proposal) {
        return tx -> tx.run(
                        """
                        MERGE (g:GoldenCase {language: $language, text: $text})
                          ON CREATE SET g.id = $id, g.at = $now
                        SET g.topic = $topic, g.country = $country, g.proposal = $proposal
                        """,
                        Map.of(
                                "language", approved.language(),
                                "text", approved.text(),
                                "id", ids.next(),
                                "now", clock.instant().atOffset(ZoneOffset.UTC),
                                "topic", approved.topic(),
                                "country", approved.country().orElse(""),
                                "proposal", proposal))
                .consume();
    }

    private static List<GoldenCase> shipped() {
        var json = JsonMapper.builder().build();
        return SHIPPED.stream()
                .flatMap(file -> lines(file).stream())
                .map(line -> golden(json.readTree(line)))
                .toList();
    }

    private static List<String> lines(String file) {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(GoldenCases.class.getResourceAsStream(file), file), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GoldenCase golden(JsonNode line) {
        return new GoldenCase(
                line.get("id").asString(),
                line.get("text").asString(),
                line.get("lang").asString(),
                Optional.ofNullable(line.get("country"))
                        .filter(JsonNode::isString)
                        .map(JsonNode::asString),
                line.get("topic").isString() ? line.get("topic").asString() : "",
                line.get("in_scope").asBoolean());
    }
}
