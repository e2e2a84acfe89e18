package org.guidepost.bot.conversation;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.guidepost.connectors.channel.InboxUnavailableException;
import org.guidepost.connectors.channel.Transcript;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.Neo4jException;

/** The stored conversation as channels show it again. */
final class Neo4jTranscript implements Transcript {

    /** Whoever wants to read is told within two seconds if it can't be read. */
    private static final Deadline HONEST_REPLY = new Deadline(Duration.ofMillis(1_800));

    private final Driver driver;
    private final MessageCodec codec;

    Neo4jTranscript(Driver driver, MessageCodec codec) {
        this.driver = driver;
        this.codec = codec;
    }

    @Override
    public List<Line> after(String channel, String address, long after, int limit) {
        return promptly(() -> read(channel + "|" + address, after, limit));
    }

    private List<Line> read(String key, long after, int limit) {
        return driver
                .executableQuery(AFTER)
                .withParameters(Map.of("key", key, "after", after, "limit", limit))
                .execute()
                .records()
                .stream()
                .map(this::line)
                .toList();
    }

    private Line line(Record row) {
        String body = row.get("body").asString("");
        return new Line(
                row.get("sequence").asLong(),
                row.get("at").asOffsetDateTime().toInstant(),
                Optional.ofNullable(row.get("externalId").asString(null)),
                body.isEmpty() ? Optional.of(row.get("said").asString("")) : Optional.empty(),
                body.isEmpty() ? Optional.empty() : Optional.of(codec.read(body)),
                row.get("withPerson").asBoolean());
    }

    @Override
    public Map<String, Long> latest(String channel, Set<String> addresses) {
        return promptly(() -> sequences(
                addresses.stream().map(address -> channel + "|" + address).toList()));
    }

    private Map<String, Long> sequences(List<String> keys) {
        return driver.executableQuery("""
                        UNWIND $keys AS asked
                        OPTIONAL MATCH (:Alias {key: asked})-[:LEADS_TO]->(joined:Conversation)
                        WITH asked, coalesce(joined.key, asked) AS key
                        MATCH (c:Conversation {key: key})
                        RETURN asked, c.sequence AS sequence
                        """).withParameters(Map.of("keys", keys)).execute().records().stream()
                .collect(Collectors.toMap(row -> addressOf(row.get("asked").asString()), row -> row.get("sequence")
                        .asLong()));
    }

    private static String addressOf(String key) {
        return key.substring(key.indexOf('|') + 1);
    }

    private static <T> T promptly(Callable<T> reading) {
        try {
            return HONEST_REPLY.keep(reading);
        } catch (Neo4jException | TimeoutException e) {
            throw new InboxUnavailableException("The transcript could not reach the database", e);
        }
    }

    /**
     * A pressed button is shown by its label; a command is not shown as something that she said. A browser whose conversation
     * goes on elsewhere is not shown what was said there before, nor what tells about that time (decision 32).
     */
    private static final String AFTER = """
            OPTIONAL MATCH (alias:Alias {key: $key})-[:LEADS_TO]->(joined:Conversation)
            WITH alias, coalesce(joined.key, $key) AS key
            MATCH (c:Conversation {key: key})
            CALL (c, alias) {
              MATCH (u:Utterance)-[:IN]->(c)
              WHERE u.sequence > $after AND u.kind IN ['utterance', 'edited', 'pressed', 'command', 'attached']
              RETURN u.sequence AS sequence, u.receivedAt AS at, u.externalId AS externalId,
                     CASE u.kind WHEN 'pressed' THEN coalesce(u.label, '')
                                 WHEN 'command' THEN ''
                                 WHEN 'attached' THEN '📎 ' + u.text
                                 ELSE u.text END AS said, null AS body
              UNION ALL
              MATCH (m:Message)-[:IN]->(c)
              WHERE m.sequence > $after AND m.silencedAt IS NULL
                AND (alias IS NULL
                     OR NOT EXISTS { (m)-[:OF]->(t:Turn)
                                     WHERE t.decision = 'plan' OR t.reason IN ['export-wanted', 'profiling'] })
              RETURN m.sequence AS sequence, m.createdAt AS at, null AS externalId, null AS said, m.body AS body
            }
            WITH sequence, at, externalId, said, body, c.ownedBy IS NOT NULL AS withPerson, alias
            WHERE alias IS NULL
               OR none(place IN range(0, size(coalesce(alias.hiddenAfter, [])) - 1)
                       WHERE alias.hiddenAfter[place] < sequence AND sequence <= alias.hiddenUntil[place])
            WITH sequence, at, externalId, said, body, withPerson
            ORDER BY sequence DESC LIMIT $limit
            RETURN sequence, at, externalId, said, body, withPerson ORDER BY sequence
            """;
}
