package org.guidepost.bot.people;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guidepost.bot.people.OneTimeLinks.Purpose;
import org.neo4j.driver.Driver;

/**
 * Where accounts write besides the web: {@code (:Account)-[:WRITES_IN]->(:Conversation)}, at most one each way. A second
 * conversation takes the place of the first.
 */
public final class MentorConversations {

    private final Driver driver;
    private final OneTimeLinks links;

    public MentorConversations(Driver driver, OneTimeLinks links) {
        this.driver = driver;
        this.links = links;
    }

    /**
     * Links the conversation in which somebody sent {@code /start CODE} with the account that the code was made for. May be
     * repeated after a crash: the same code in the same conversation is answered the same way while it is valid.
     *
     * @return the account's id, if the code worked
     */
    public Optional<String> link(String code, String conversation) {
        Optional<String> account = links.consume(code, Set.of(Purpose.INVITATION_TELEGRAM), conversation);
        account.ifPresent(id -> write(id, conversation));
        return account;
    }

    private void write(String account, String conversation) {
        driver.executableQuery("""
                        MATCH (a:Account {id: $account}), (c:Conversation {id: $conversation})
                        SET a.signedInAt = coalesce(a.signedInAt, a.createdAt)
                        WITH a, c
                        CALL (a, c) {
                          MATCH (x:Account)-[old:WRITES_IN]->(y:Conversation)
                          WHERE (x = a OR y = c) AND NOT (x = a AND y = c)
                          DELETE old
                        }
                        MERGE (a)-[:WRITES_IN]->(c)
                        """)
                .withParameters(Map.of("account", account, "conversation", conversation))
                .execute();
    }

    /** The conversation that an account writes in. */
    public Optional<String> conversationOf(String account) {
        return one("MATCH (:Account {id: $id})-[:WRITES_IN]->(c:Conversation) RETURN c.id AS found", account);
    }

    /** The account that writes in a conversation. */
    public Optional<String> accountIn(String conversation) {
        return one("MATCH (a:Account)-[:WRITES_IN]->(:Conversation {id: $id}) RETURN a.id AS found", conversation);
    }

    private Optional<String> one(String cypher, String id) {
        return driver.executableQuery(cypher).withParameters(Map.of("id", id)).execute().records().stream()
                .map(row -> row.get("found").asString())
                .findFirst();
    }
}
