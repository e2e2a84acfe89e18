package org.guidepost.bot.people;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.guidepost.bot.conversation.Ids;
import org.neo4j.driver.Driver;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Who is signed in: {@code (:Session {hash, until})-[:OF]->(:Account)}. The browser has the secret, the database its hash;
 * no instance keeps anything of its own, so it doesn't matter which one she talks to, or whether one was restarted.
 */
public final class AccountSessions {

    /** How long a session lasts, however much it is used: a long day. */
    public static final Duration LENGTH = Duration.ofHours(12);

    private final Driver driver;
    private final Ids ids;
    private final Clock clock;

    public AccountSessions(Driver driver, Ids ids, Clock clock) {
        this.driver = driver;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Begins a session.
     *
     * @return its secret: 128 random bits
     */
    public String open(String account) {
        String secret = ids.next();
        driver.executableQuery("""
                        MATCH (a:Account {id: $account})
                        CREATE (:Session {hash: $hash, until: $until})-[:OF]->(a)
                        """)
                .withParameters(Map.of(
                        "account", account,
                        "hash", Secret.hash(secret),
                        "until", now().plus(LENGTH)))
                .execute();
        return secret;
    }

    /** Whose session it is, with the roles that she has at this moment. */
    public Optional<Account> account(String secret) {
        return driver
                .executableQuery("MATCH (s:Session {hash: $hash})-[:OF]->(a:Account) WHERE s.until > $now RETURN a")
                .withParameters(Map.of("hash", Secret.hash(secret), "now", now()))
                .execute()
                .records()
                .stream()
                .map(row -> AccountNode.account(row.get("a")))
                .findFirst();
    }

    /** Ends a session. */
    public void close(String secret) {
        driver.executableQuery("MATCH (s:Session {hash: $hash}) DETACH DELETE s")
                .withParameters(Map.of("hash", Secret.hash(secret)))
                .execute();
    }

    /** Removes those that have run out. */
    @Scheduled(fixedDelayString = "PT10M")
    public void sweep() {
        driver.executableQuery("MATCH (s:Session) WHERE s.until <= $now DETACH DELETE s")
                .withParameters(Map.of("now", now()))
                .execute();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
