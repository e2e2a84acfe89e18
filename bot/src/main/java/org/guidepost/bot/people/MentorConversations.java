package org.guidepost.bot.people;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guidepost.bot.conversation.TransactionalWrite;
import org.guidepost.bot.people.OneTimeLinks.Purpose;
import org.neo4j.driver.Driver;
import org.neo4j.driver.TransactionContext;

/**
 * Where accounts write besides the web: {@code (:Account)-[:WRITES_IN]->(:Conversation)}, at most one each way. A second
 * conversation takes the place of the first. No browser goes on in such a conversation: one that did begins a new one.
 */
public final class MentorConversations {

    private static final Set<Purpose> TELEGRAM = Set.of(Purpose.INVITATION_TELEGRAM);

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
        try (var session = driver.session()) {
            return session.executeWrite(tx -> link(tx, code, conversation));
        }
    }

    /**
     * The same to be written with a turn.
     *
     * @param code anything, by anybody
     * @return what uses it up and links the two, if the code works at this moment; it fails where somebody else was faster
     */
    public Optional<TransactionalWrite> accept(String code, String conversation) {
        return links.look(code, TELEGRAM, conversation).map(account -> tx -> {
            if (link(tx, code, conversation).isEmpty()) {
                throw new IllegalStateException("An invitation was used at the same moment by somebody else");
            }
        });
    }

    private Optional<String> link(TransactionContext tx, String code, String conversation) {
        Optional<String> account = links.consume(tx, code, TELEGRAM, conversation);
        account.ifPresent(id -> tx.run(LINK, Map.of("account", id, "conversation", conversation))
                .consume());
        return account;
    }

    /** The conversation that an account writes in. */
    public Optional<String> conversationOf(String account) {
        return one("MATCH (:Account {id: $id})-[:WRITES_IN]->(c:Conversation) RETURN c.id AS found", account);
    }

    /** The same, unless what is written there does not arrive: then she is told on another way. */
    public Optional<String> reachableConversationOf(String account) {
        return one(
                "MATCH (:Account {id: $id})-[:WRITES_IN]->(c:Conversation) WHERE coalesce(c.reachable, true) RETURN c.id AS found",
                account);
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

    private static final String LINK = """
            MATCH (a:Account {id: $account}), (c:Conversation {id: $conversation})
            CALL (a, c) {
              MATCH (x:Account)-[old:WRITES_IN]->(y:Conversation)
              WHERE (x = a OR y = c) AND NOT (x = a AND y = c)
              DELETE old
            }
            MERGE (a)-[:WRITES_IN]->(c)
            WITH c
            MATCH (way:Alias|Continuation)-[:LEADS_TO|OF]->(c)
            DETACH DELETE way
            """;
}
