package org.guidepost.bot.people;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guidepost.bot.conversation.TransactionalWrite;
import org.guidepost.knowledge.ConstantWords;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/** Gives and takes what accounts may do. There is always a coordinator, whoever is changed at the same moment. */
public final class Roles {

    private final Driver driver;

    Roles(Driver driver) {
        this.driver = driver;
    }

    /**
     * Gives an account these roles and takes all others; being a mentor belongs to her profile and stays as it is.
     *
     * @param also what is written with it, or not at all
     */
    public Change change(String id, Set<Role> roles, TransactionalWrite also) {
        List<String> words = roles.stream()
                .filter(role -> role != Role.MENTOR)
                .map(ConstantWords::word)
                .sorted()
                .toList();
        try (var session = driver.session()) {
            return session.executeWrite(tx -> {
                Record row = tx.run(
                                CHANGE,
                                Map.of(
                                        "id",
                                        id,
                                        "roles",
                                        words,
                                        "mentor",
                                        ConstantWords.word(Role.MENTOR),
                                        "coordinator",
                                        ConstantWords.word(Role.COORDINATOR)))
                        .single();
                if (!row.get("there").asBoolean()) {
                    return Change.GONE;
                }
                if (!row.get("allowed").asBoolean()) {
                    return Change.LAST_COORDINATOR;
                }
                also.write(tx);
                return Change.WRITTEN;
            });
        }
    }

    /** What came of a change. */
    public enum Change {
        /** It is written. */
        WRITTEN,
        /** She is the last coordinator, and stays one. */
        LAST_COORDINATOR,
        /** The account has been removed. */
        GONE
    }

    /** The first SET locks all coordinators, always in the same order; who is one is asked after it. */
    private static final String CHANGE = """
            MATCH (a:Account) WHERE a.id = $id OR $coordinator IN a.roles
            WITH a ORDER BY a.id
            SET a.version = coalesce(a.version, 0)
            WITH collect(a) AS locked
            WITH [a IN locked WHERE a.id = $id] AS her,
                 $coordinator IN $roles OR size([a IN locked WHERE a.id <> $id AND $coordinator IN a.roles]) > 0 AS allowed
            FOREACH (a IN CASE WHEN allowed THEN her ELSE [] END |
              SET a.roles = [role IN a.roles WHERE role = $mentor] + $roles, a.version = a.version + 1)
            RETURN size(her) = 1 AS there, allowed
            """;
}
