package org.guidepost.bot.people;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guidepost.bot.conversation.Ids;
import org.neo4j.driver.Driver;
import org.neo4j.driver.TransactionContext;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Links that open an account once: {@code (:OneTimeLink {hash, purpose, until, usedAt, usedBy})-[:OPENS]->(:Account)}. Of the
 * secret only a hash is kept, so whoever reads the database can open nothing.
 */
public final class OneTimeLinks {

    private static final Duration FIRST = Duration.ofHours(24);
    private static final Duration INVITATION = Duration.ofDays(7);
    private static final Duration SIGN_IN = Duration.ofMinutes(15);
    private static final String NOBODY = "";

    private final Driver driver;
    private final Ids ids;
    private final Clock clock;

    public OneTimeLinks(Driver driver, Ids ids, Clock clock) {
        this.driver = driver;
        this.ids = ids;
        this.clock = clock;
    }

    /** What a link is for, and how long it works. */
    public enum Purpose {
        /** Asked for by somebody who has an account. */
        SIGN_IN(OneTimeLinks.SIGN_IN, false),
        /** Given to a new mentor by a coordinator. */
        INVITATION_WEB(INVITATION, true),
        /** The same for Telegram, where it is a code after {@code /start}. */
        INVITATION_TELEGRAM(INVITATION, true),
        /** Printed at the start, for whoever runs the guide. */
        FIRST_COORDINATOR(FIRST, true);

        /** Those that a browser opens. */
        public static final Set<Purpose> OF_THE_WEB = Set.of(SIGN_IN, INVITATION_WEB, FIRST_COORDINATOR);

        private final Duration valid;
        private final boolean alone;

        Purpose(Duration valid, boolean alone) {
            this.valid = valid;
            this.alone = alone;
        }
    }

    /**
     * Makes a link. Of those that people are invited with, only the newest works.
     *
     * @return its secret, 22 characters of {@code [A-Za-z0-9_-]}: shown or sent once, and kept nowhere
     */
    public String issue(String account, Purpose purpose) {
        String secret = ids.next();
        driver.executableQuery(ISSUE)
                .withParameters(Map.of(
                        "account", account,
                        "hash", Secret.hash(secret),
                        "purpose", purpose.name(),
                        "alone", purpose.alone,
                        "until", now().plus(purpose.valid)))
                .execute();
        return secret;
    }

    /** Uses a link up, for one purpose; see {@link #consume(String, Collection)}. */
    public Optional<String> consume(String secret, Purpose purpose) {
        return consume(secret, Set.of(purpose));
    }

    /**
     * Uses a link up: of all who try, at whichever instance, one succeeds.
     *
     * @return the id of the account that it opens, if it was made for one of the purposes and still worked
     */
    public Optional<String> consume(String secret, Collection<Purpose> purposes) {
        try (var session = driver.session()) {
            return session.executeWrite(tx -> consume(tx, secret, purposes, NOBODY));
        }
    }

    /**
     * The same within a transaction, for somebody who may try again, since she can't know whether the first time was
     * recorded.
     *
     * @param by who uses it: she alone succeeds a second time
     */
    Optional<String> consume(TransactionContext tx, String secret, Collection<Purpose> purposes, String by) {
        return found(tx, CONSUME, secret, purposes, by);
    }

    /** The account that a link would open now, if nobody else were faster. */
    Optional<String> look(String secret, Collection<Purpose> purposes, String by) {
        try (var session = driver.session()) {
            return session.executeRead(tx -> found(tx, LOOK, secret, purposes, by));
        }
    }

    private Optional<String> found(
            TransactionContext tx, String cypher, String secret, Collection<Purpose> purposes, String by) {
        Map<String, Object> parameters = Map.of(
                "hash", Secret.hash(secret),
                "purposes", purposes.stream().map(Purpose::name).toList(),
                "by", by,
                "nobody", NOBODY,
                "now", now());
        return tx.run(cypher, parameters).stream()
                .map(row -> row.get("account").asString())
                .findFirst();
    }

    /** Removes what no longer works. */
    @Scheduled(fixedDelayString = "PT10M")
    public void sweep() {
        driver.executableQuery("MATCH (l:OneTimeLink) WHERE l.until <= $now DETACH DELETE l")
                .withParameters(Map.of("now", now()))
                .execute();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static final String ISSUE = """
            MATCH (a:Account {id: $account})
            CALL (a) {
              MATCH (a)<-[:OPENS]-(old:OneTimeLink {purpose: $purpose}) WHERE $alone
              DETACH DELETE old
            }
            CREATE (:OneTimeLink {hash: $hash, purpose: $purpose, until: $until})-[:OPENS]->(a)
            """;

    /** The first SET takes the lock; only then it is asked whether somebody was faster. */
    private static final String CONSUME = """
            MATCH (l:OneTimeLink {hash: $hash})-[:OPENS]->(a:Account)
            SET l.asked = $now
            WITH l, a
            WHERE l.purpose IN $purposes AND l.until > $now
              AND (l.usedAt IS NULL OR (l.usedBy = $by AND $by <> $nobody))
            SET l.usedAt = $now, l.usedBy = $by
            RETURN a.id AS account
            """;

    private static final String LOOK = """
            MATCH (l:OneTimeLink {hash: $hash})-[:OPENS]->(a:Account)
            WHERE l.purpose IN $purposes AND l.until > $now
              AND (l.usedAt IS NULL OR (l.usedBy = $by AND $by <> $nobody))
            RETURN a.id AS account
            """;
}
