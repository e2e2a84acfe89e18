package org.guidepost.bot.people;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
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
        return tx -> join(tx, parameters(code, conversation));
    }

    /** Uses a code up, and changes nothing else. */
    public TransactionalWrite refuse(String code) {
        return tx -> tx.run("MATCH (o:Continuation {hash: $hash}) DETACH DELETE o", Map.of("hash", Secret.hash(code)))
                .consume();
    }

    private Map<String, Object> parameters(String code, String conversation) {
        return Map.of("hash", Secret.hash(code), "conversation", conversation, "now", now());
    }

    private static void join(TransactionContext tx, Map<String, Object> parameters) {
        var found = tx.run(CONSUME, parameters).list();
        if (found.isEmpty()) {
            throw new StaleTurnException("The code has been used");
        }
        Map<String, Object> both = new HashMap<>(parameters);
        both.put("other", found.getFirst().get("other").asString());
        if (both.get("other").equals(parameters.get("conversation"))) {
            return;
        }
        tx.run(MAKE_ROOM, both).consume();
        tx.run(MOVE, both).consume();
        tx.run(MOVE_CASES, both).consume();
        tx.run(ONE_PERSON, both).consume();
        tx.run(ONE_CONVERSATION, both).consume();
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

    /**
     * What the browser shows keeps its places, so that it shows nothing twice. What another browser that leads here has been
     * kept from moves on with the rest, and it is kept from what this one brings.
     */
    private static final String MAKE_ROOM = """
            MATCH (w:Conversation {id: $other}), (t:Conversation {id: $conversation})
            SET t.sequence = t.sequence + w.sequence
            WITH w, t
            CALL (w, t) {
              MATCH (a:Alias)-[:LEADS_TO]->(t)
              SET a.hiddenAfter = [0] + [place IN coalesce(a.hiddenAfter, []) | place + w.sequence],
                  a.hiddenUntil = [w.sequence] + [place IN coalesce(a.hiddenUntil, []) | place + w.sequence]
            }
            CALL (w, t) {
              UNWIND [w, t] AS both
              MATCH (turn:Turn)-[:IN]->(both)
              SET turn.beforeJoin = true
            }
            MATCH (n)-[:IN]->(t)
            SET n.sequence = n.sequence + w.sequence
            """;

    private static final String MOVE = """
            MATCH (w:Conversation {id: $other}), (t:Conversation {id: $conversation})
            MATCH (n)-[old:IN]->(w)
            DELETE old
            CREATE (n)-[:IN]->(t)
            """;

    /** A step that was made before this must not tell a conversation that is gone: it is refused by the version. */
    private static final String MOVE_CASES = """
            MATCH (w:Conversation {id: $other}), (t:Conversation {id: $conversation})
            MATCH (k:Case)-[old:ASKED_IN]->(w)
            DELETE old
            CREATE (k)-[:ASKED_IN]->(t)
            SET k.version = k.version + 1
            """;

    /**
     * Of what both know of her, what she said in the browser counts: it is newer than the chat, which begins now. Her profile is
     * taken as a whole from where she told it last, and no mentor sees it unless she agreed wherever she told one.
     */
    private static final String ONE_PERSON = """
            MATCH (she:Person)-[old:TALKS_IN]->(:Conversation {id: $other})
            MATCH (t:Conversation {id: $conversation})<-[:TALKS_IN]-(before:Person)
            DELETE old
            CREATE (she)-[:TALKS_IN]->(t)
            WITH she, before, properties(she) AS hers,
                 she.profileAt IS NOT NULL OR she.stage IS NOT NULL OR she.sector IS NOT NULL OR she.goals IS NOT NULL AS told,
                 before.profileAt IS NOT NULL OR before.stage IS NOT NULL OR before.sector IS NOT NULL
                   OR before.goals IS NOT NULL AS toldBefore
            WITH she, before, hers,
                 CASE WHEN NOT toldBefore THEN properties(she)
                      WHEN NOT told THEN properties(before)
                      WHEN coalesce(she.profileAt, she.createdAt) >= coalesce(before.profileAt, before.createdAt) THEN properties(she)
                      ELSE properties(before) END AS profile,
                 (NOT told OR coalesce(she.profileShared, false))
                   AND (NOT toldBefore OR coalesce(before.profileShared, false)) AS shared
            SET she += before {.*, id: she.id}
            SET she += hers
            SET she.stage = profile.stage, she.sector = profile.sector, she.goals = profile.goals,
                she.profileAt = profile.profileAt,
                she.profileShared = CASE WHEN shared AND profile.profileShared THEN true END
            WITH she, before
            CALL (she, before) {
              MATCH (before)-[old:REFUSES]->(a:Account)
              MERGE (she)-[r:REFUSES]->(a)
              SET r += properties(old)
            }
            CALL (she, before) {
              MATCH (before)-[old:WANTS_TO_KNOW]->(turn:Turn)
              CREATE (she)-[w:WANTS_TO_KNOW]->(turn)
              SET w = properties(old)
            }
            CALL (she, before) {
              MATCH (before)-[old:TOLD]->(turn:Turn)
              CREATE (she)-[w:TOLD]->(turn)
              SET w = properties(old)
            }
            CALL (she, before) {
              MATCH (before)-[old:AGREED]->(consent:Consent)
              DELETE old
              CREATE (she)-[:AGREED]->(consent)
            }
            CALL (she) {
              MATCH (she)-[:AGREED]->(consent:Consent {to: 'profile-to-mentors'})
              WHERE she.profileShared IS NULL AND consent.withdrawnAt IS NULL
              SET consent.withdrawnAt = $now
            }
            CALL (she, before) {
              MATCH (before)-[old:FILLS_IN]->(sheet:SurveySheet)
              WHERE NOT EXISTS { (she)-[:FILLS_IN]->(:SurveySheet {survey: sheet.survey}) }
              DELETE old
              CREATE (she)-[:FILLS_IN]->(sheet)
              SET sheet.key = sheet.survey + '|' + she.id
              WITH sheet
              MATCH (answer:SurveyAnswer)-[:STANDS_ON]->(sheet)
              SET answer.key = sheet.key + '|' + toString(answer.question)
            }
            CALL (before) {
              MATCH (before)-[:FILLS_IN]->(sheet:SurveySheet)
              OPTIONAL MATCH (answer:SurveyAnswer)-[:STANDS_ON]->(sheet)
              DETACH DELETE answer, sheet
            }
            CALL (she, before) {
              MATCH (before)-[:PLANS]->(plan:Plan)
              WHERE NOT EXISTS { (she)-[:PLANS]->(:Plan) }
              CREATE (she)-[:PLANS]->(plan)
            }
            CALL (she, before) {
              MATCH (before)-[:PLANS]->(plan:Plan)
              WHERE NOT EXISTS { (she)-[:PLANS]->(plan) }
              DETACH DELETE plan
            }
            DETACH DELETE before
            """;

    private static final String ONE_CONVERSATION = """
            MATCH (w:Conversation {id: $other}), (t:Conversation {id: $conversation})
            SET t.ownedBy = coalesce(t.ownedBy, w.ownedBy), t.greeted = true
            CREATE (:Alias {key: w.key, hiddenAfter: [w.sequence], hiddenUntil: [t.sequence]})-[:LEADS_TO]->(t)
            WITH w, t
            CALL (w, t) {
              MATCH (a:Alias)-[old:LEADS_TO]->(w)
              SET a.hiddenAfter = coalesce(a.hiddenAfter, []) + w.sequence,
                  a.hiddenUntil = coalesce(a.hiddenUntil, []) + t.sequence
              DELETE old
              CREATE (a)-[:LEADS_TO]->(t)
            }
            CALL (w) {
              MATCH (o:ConversationOutcome)-[:OF]->(w)
              DETACH DELETE o
            }
            DETACH DELETE w
            """;
}
