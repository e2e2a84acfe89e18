package org.guidepost.bot.people;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.guidepost.bot.conversation.Ids;
import org.guidepost.bot.conversation.StaleTurnException;
import org.guidepost.bot.conversation.TransactionalWrite;
import org.guidepost.connectors.channel.Continuing;
import org.neo4j.driver.Driver;
import org.neo4j.driver.TransactionContext;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Leads a conversation on in Telegram: {@code (:Continuation {hash, until})-[:OF]->(:Conversation)}. Whoever sends the code
 * there and says that the link was hers has one conversation in both places from then on: what was said is moved into that of
 * the chat, and the browser's address becomes an {@code (:Alias {key})-[:LEADS_TO]->(:Conversation)}.
 *
 * <p>The link may have been sent to somebody by somebody else (decision 32). So a browser is never led into the chat of an
 * account, nor into one with a case; and what lies between {@code hiddenAfter} and {@code hiddenUntil} of its alias, in pairs,
 * is not shown there: what was said in the chat before, or in another browser.
 */
public final class Continuations implements Continuing {

    private static final Duration VALID = Duration.ofMinutes(10);

    /** Tells such codes from those that link a mentor. */
    private static final String MARK = "w";

    private static final int LENGTH = 23;

    private final Driver driver;
    private final Ids ids;
    private final Clock clock;
    private final Supplier<Optional<String>> bot;

    /** @param bot the name of the bot, where one is connected */
    Continuations(Driver driver, Ids ids, Clock clock, Supplier<Optional<String>> bot) {
        this.driver = driver;
        this.ids = ids;
        this.clock = clock;
        this.bot = bot;
    }

    @Override
    public Optional<URI> link(String channel, String address) {
        String key = channel + "|" + address;
        return bot.get()
                .flatMap(name -> goesOn(key)
                        ? Optional.of(URI.create("https://t.me/" + name))
                        : issue(key).map(code -> URI.create("https://t.me/%s?start=%s".formatted(name, code))));
    }

    /** Whoever has been led into a chat can be shown the way back to it, and lead that chat into no other. */
    private boolean goesOn(String key) {
        return !driver.executableQuery("MATCH (a:Alias {key: $key})-[:LEADS_TO]->(:Conversation) RETURN a.key AS key")
                .withParameters(Map.of("key", key))
                .execute()
                .records()
                .isEmpty();
    }

    private Optional<String> issue(String key) {
        String code = MARK + ids.next();
        return driver
                .executableQuery(ISSUE)
                .withParameters(Map.of("key", key, "hash", Secret.hash(code), "until", now().plus(VALID)))
                .execute()
                .records()
                .stream()
                .findFirst()
                .map(row -> code);
    }

    /** Whether a code is one of these, valid or not. */
    public boolean isOne(String code) {
        return code.length() == LENGTH && code.startsWith(MARK);
    }

    /** What a code can do in a conversation. */
    public enum Finding {
        /** It leads the browser here. */
        WORKS,
        /** It leads no browser into this conversation: it is that of an account, or has a case. */
        NOT_HERE,
        /** It is used up or too old, or never was one. */
        OVER
    }

    /**
     * What a code can do at this moment; nothing is changed by it.
     *
     * @param code anything, by anybody
     */
    public Finding look(String code, String conversation) {
        return driver.executableQuery(LOOK).withParameters(parameters(code, conversation)).execute().records().stream()
                .findFirst()
                .map(row -> row.get("allowed").asBoolean() ? Finding.WORKS : Finding.NOT_HERE)
                .orElse(Finding.OVER);
    }

    /**
     * Joins the conversation that a code was made for with the one in which it was sent, and uses the code up. The write fails
     * where the code does not work at that moment.
     *
     * @param code anything, by anybody
     */
    public TransactionalWrite accept(String code, String conversation) {
        return tx -> consume(tx, parameters(code, conversation));
    }

    /** Uses a code up, and changes nothing else. */
    public TransactionalWrite refuse(String code) {
        return tx -> tx.run("MATCH (o:Continuation {hash: $hash}) DETACH DELETE o", Map.of("hash", Secret.hash(code)))
                .consume();
    }

    private Map<String, Object> parameters(String code, String conversation) {
        return Map.of("hash", Secret.hash(code), "conversation", conversation, "now", now());
    }

    private static void consume(TransactionContext tx, Map<String, Object> parameters) {
        var found = tx.run(CONSUME, parameters).list();
        if (found.isEmpty()) {
            throw new StaleTurnException("The code has been used");
        }
        String other = found.getFirst().get("other").asString();
        if (!other.equals(parameters.get("conversation"))) {
            ConversationJoin.write(tx, parameters, other);
        }
    }

    /** Removes codes that no longer work. */
    @Scheduled(fixedDelayString = "PT10M")
    public void sweep() {
        driver.executableQuery("MATCH (o:Continuation) WHERE o.until <= $now DETACH DELETE o")
                .withParameters(Map.of("now", now()))
                .execute();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static final String ISSUE = """
            MATCH (c:Conversation {key: $key})
            CALL (c) {
              MATCH (old:Continuation)-[:OF]->(c)
              DETACH DELETE old
            }
            CREATE (:Continuation {hash: $hash, until: $until})-[:OF]->(c)
            RETURN c.id AS conversation
            """;

    private static final String LOOK = """
            MATCH (o:Continuation {hash: $hash})-[:OF]->(w:Conversation), (t:Conversation {id: $conversation})
            WHERE o.until > $now
            RETURN w = t OR NOT (EXISTS { (:Account)-[:WRITES_IN]->(t) } OR EXISTS { (:Account)-[:WRITES_IN]->(w) }
                                 OR EXISTS { (:ActiveCase)-[:ASKED_IN]->(t) }) AS allowed
            """;

    /** The SET takes the locks of both; then it is asked once more. */
    private static final String CONSUME = """
            MATCH (o:Continuation {hash: $hash})-[:OF]->(w:Conversation), (t:Conversation {id: $conversation})
            SET w.joinedAt = $now, t.joinedAt = $now
            WITH o, w, t
            WHERE o.until > $now
              AND (w = t OR NOT (EXISTS { (:Account)-[:WRITES_IN]->(t) } OR EXISTS { (:Account)-[:WRITES_IN]->(w) }
                                 OR EXISTS { (:ActiveCase)-[:ASKED_IN]->(t) }))
            WITH o, w.id AS other
            DETACH DELETE o
            RETURN other
            """;
}
