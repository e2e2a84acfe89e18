package org.guidepost.bot.people;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guidepost.bot.conversation.TransactionalWrite;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.ClientException;

/** The stored accounts. */
public final class Accounts {

    private static final String TAKEN = "Neo.ClientError.Schema.ConstraintValidationFailed";

    private final Driver driver;
    private final Clock clock;

    public Accounts(Driver driver, Clock clock) {
        this.driver = driver;
        this.clock = clock;
    }

    public Optional<Account> find(String id) {
        return accounts("MATCH (a:Account {id: $id}) RETURN a", Map.of("id", id)).stream()
                .findFirst();
    }

    /** The account with a mail address, however that is written. */
    public Optional<Account> findByMail(String mail) {
        return accounts("MATCH (a:Account {mail: $mail}) RETURN a", Map.of("mail", Account.inSmallLetters(mail)))
                .stream()
                .findFirst();
    }

    /** All of them, by name. */
    public List<Account> all() {
        return accounts("MATCH (a:Account) RETURN a ORDER BY toLower(a.name), a.id", Map.of());
    }

    /**
     * Writes an account that may be new. Whoever changes one that is there uses {@link #change}, which does not bring back what
     * was removed.
     *
     * @return whether it is written: not if its mail address is another's
     */
    public boolean save(Account account) {
        try {
            driver.executableQuery("""
                            MERGE (a:Account {id: $id})
                              ON CREATE SET a.createdAt = $now
                            SET a += $properties
                            """)
                    .withParameters(Map.of(
                            "id",
                            account.id(),
                            "properties",
                            AccountNode.properties(account),
                            "now",
                            clock.instant().atOffset(ZoneOffset.UTC)))
                    .execute();
            return true;
        } catch (ClientException e) {
            if (TAKEN.equals(e.code())) {
                return false;
            }
            throw e;
        }
    }

    /** How often an account has been changed; the same number is given back with a change of what was read then. */
    public long version(String id) {
        return driver
                .executableQuery("MATCH (a:Account {id: $id}) RETURN coalesce(a.version, 0) AS version")
                .withParameters(Map.of("id", id))
                .execute()
                .records()
                .stream()
                .findFirst()
                .map(row -> row.get("version").asLong())
                .orElse(0L);
    }

    /** Changes an account that is there, and nothing else with it. */
    public Change change(Account account, long version) {
        return change(account, version, _ -> {});
    }

    /**
     * Changes an account that is there.
     *
     * @param version of what the change was made from
     * @param also what is written with it, or not at all
     */
    public Change change(Account account, long version, TransactionalWrite also) {
        try (var session = driver.session()) {
            return session.executeWrite(tx -> {
                boolean current = tx.run(
                                CHANGE,
                                Map.of(
                                        "id",
                                        account.id(),
                                        "version",
                                        version,
                                        "properties",
                                        AccountNode.properties(account)))
                        .hasNext();
                if (!current) {
                    return Change.MEANWHILE;
                }
                also.write(tx);
                return Change.WRITTEN;
            });
        } catch (ClientException e) {
            if (TAKEN.equals(e.code())) {
                return Change.MAIL_TAKEN;
            }
            throw e;
        }
    }

    /** Speaks to somebody in a language from now on. */
    public void speak(String id, String language) {
        driver.executableQuery("MATCH (a:Account {id: $id}) SET a.language = $language")
                .withParameters(Map.of("id", id, "language", language))
                .execute();
    }

    /**
     * Erases an account with everything that hangs on it alone: her profile, her links, her sessions, her ready-made answers.
     * A case that she still has is looked at by the clock at once, unless it rests for a coordinator.
     */
    public void remove(String id) {
        driver.executableQuery("""
                        MATCH (a:Account {id: $id})
                        CALL (a) {
                          MATCH (k:ActiveCase)-[:WITH]->(a) WHERE k.state <> 'STOPPED'
                          SET k.dueAt = $now
                        }
                        OPTIONAL MATCH (a)<-[:OPENS|OF]-(key:OneTimeLink|Session|CannedReply)
                        DETACH DELETE key, a
                        """)
                .withParameters(Map.of("id", id, "now", clock.instant().atOffset(ZoneOffset.UTC)))
                .execute();
    }

    private List<Account> accounts(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher).withParameters(parameters).execute().records().stream()
                .map(row -> AccountNode.account(row.get("a")))
                .toList();
    }

    /** What came of a change. */
    public enum Change {
        /** It is written. */
        WRITTEN,
        /** Another account has the mail address. */
        MAIL_TAKEN,
        /** Somebody else has changed or removed the account since it was read. */
        MEANWHILE
    }

    /** The first SET takes the lock; then the version is compared. */
    private static final String CHANGE = """
            MATCH (a:Account {id: $id})
            SET a.version = coalesce(a.version, 0)
            WITH a WHERE a.version = $version
            SET a += $properties, a.version = a.version + 1
            RETURN a.id AS id
            """;
}
