package org.guidepost.bot.mentoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guidepost.bot.attachment.StoredFiles;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;

/** What mentee and mentor wrote to each other: {@code (:Letter)-[:OF]->(:Case)}. {@link CaseJournal} writes it. */
public final class Letters {

    private final Driver driver;

    public Letters(Driver driver) {
        this.driver = driver;
    }

    /** What the two wrote to each other, the oldest first; without what is kept from the mentor. */
    public List<Letter> of(String id) {
        return read(id, false);
    }

    /** What the mentee wrote and is kept from the mentor until a coordinator has read it, the oldest first. */
    public List<Letter> held(String id) {
        return read(id, true);
    }

    private List<Letter> read(String id, boolean held) {
        return driver.executableQuery("""
                        MATCH (l:Letter)-[:OF]->(:Case {id: $id})
                        WHERE coalesce(l.held, false) = $held
                        OPTIONAL MATCH (l)-[:WITH_FILE]->(f:File)
                        RETURN l, f ORDER BY l.position
                        """).withParameters(Map.of("id", id, "held", held)).execute().records().stream()
                .map(row -> letter(row.get("l"), row.get("f")))
                .toList();
    }

    /**
     * The letter that somebody sent.
     *
     * @param externalId the channel's id of what she sent
     */
    public Optional<SentLetter> sent(String conversation, String externalId) {
        return driver
                .executableQuery("""
                        MATCH (c:Conversation {id: $conversation})
                        MATCH (u:Utterance {key: c.channel + '|' + $externalId})-[:IN]->(c)
                        MATCH (t:Turn)-[:ANSWERS]->(u)
                        MATCH (l:Letter {turn: t.id})-[:OF]->(k:Case)
                        RETURN k.id AS case, t.id AS turn, coalesce(l.held, false) AS held
                        """)
                .withParameters(Map.of("conversation", conversation, "externalId", externalId))
                .execute()
                .records()
                .stream()
                .findFirst()
                .map(row -> new SentLetter(
                        row.get("case").asString(),
                        row.get("turn").asString(),
                        row.get("held").asBoolean()));
    }

    /**
     * A letter that has been sent.
     *
     * @param turn in which it was sent
     * @param held whether it is kept from the mentor
     */
    public record SentLetter(String caseId, String turn, boolean held) {}

    private static Letter letter(Value letter, Value file) {
        return new Letter(
                Letter.By.valueOf(letter.get("by").asString()),
                letter.get("text").asString(),
                letter.get("turn").asString(""),
                Optional.of(letter.get("mentor").asString("")).filter(account -> !account.isEmpty()),
                !letter.get("changedAt").isNull(),
                file.isNull() ? Optional.empty() : Optional.of(StoredFiles.of(file)));
    }
}
