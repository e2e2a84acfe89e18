package org.guidepost.bot.people;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
     * Writes an account, new or changed.
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

    /**
     * Erases an account with everything that hangs on it alone: her profile, her links, her sessions. Cases that wait for her are
     * looked at by the clock at once.
     */
    public void remove(String id) {
        driver.executableQuery("""
                        MATCH (a:Account {id: $id})
                        CALL (a) {
                          MATCH (k:ActiveCase)-[:WITH]->(a) WHERE k.state IN ['OFFERED', 'ACCEPTED']
                          SET k.dueAt = $now
                        }
                        OPTIONAL MATCH (a)<-[:OPENS|OF]-(key:OneTimeLink|Session)
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
}
