package org.guidepost.bot.conversation;

import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.Record;
import org.neo4j.driver.RoutingControl;
import org.neo4j.driver.Value;

/** The stored conversations. */
public final class Conversations {

    private final Driver driver;

    public Conversations(Driver driver) {
        this.driver = driver;
    }

    /** The conversation that an utterance belongs to, with what is known of the person and the latest turns. */
    public Conversation open(ClaimedUtterance utterance) {
        return driver
                .executableQuery(OPEN)
                .withParameters(Map.of("id", utterance.conversation(), "byAlias", utterance.byAlias()))
                .withConfig(
                        QueryConfig.builder().withRouting(RoutingControl.WRITE).build())
                .execute()
                .records()
                .stream()
                .findFirst()
                .map(Conversations::conversation)
                .orElseThrow(() -> new IllegalStateException("The conversation of a claimed utterance is gone"));
    }

    private static Conversation conversation(Record row) {
        Value conversation = row.get("c");
        return new Conversation(
                conversation.get("id").asString(),
                conversation.get("channel").asString(),
                conversation.get("address").asString(),
                conversation.get("greeted").asBoolean(),
                person(row.get("p")),
                row.get("turns").asList(Conversations::turn),
                text(conversation, "ownedBy"),
                text(conversation, "writesTo"));
    }

    private static Person person(Value person) {
        return new Person(
                person.get("id").asString(),
                text(person, "chosenLanguage"),
                text(person, "language"),
                text(person, "jurisdiction"),
                person.get("askedForCountry").asBoolean(false),
                person.get("askedForLanguage").asBoolean(false));
    }

    private static PastTurn turn(Value row) {
        Value turn = row.get("turn");
        return new PastTurn(
                turn.get("question").asString(""),
                text(turn, "entry"),
                text(turn, "jurisdiction"),
                turn.get("decision").asString(),
                turn.get("reason").asString(),
                row.get("ratedDown").asBoolean());
    }

    private static Optional<String> text(Value node, String property) {
        return Optional.ofNullable(node.get(property).asString(null));
    }

    /**
     * Earlier turns are read newest first; a person who talks for long has only the latest few looked at. From a browser that
     * was led here nothing is asked about what was said before.
     */
    private static final String OPEN = """
            MATCH (p:Person)-[:TALKS_IN]->(c:Conversation {id: $id})
            CALL (c) {
              OPTIONAL MATCH (t:Turn)-[:IN]->(c)
              WHERE t.sequence > c.sequence - 20 AND NOT ($byAlias AND coalesce(t.beforeJoin, false))
              WITH t ORDER BY t.sequence DESC LIMIT 8
              WITH t WHERE t IS NOT NULL
              RETURN collect({turn: t, ratedDown: EXISTS { (:Feedback {helpful: false})-[:ON]->(t) }}) AS turns
            }
            RETURN c, p, turns
            """;
}
