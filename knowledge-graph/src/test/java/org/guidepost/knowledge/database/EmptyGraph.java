package org.guidepost.knowledge.database;

import java.time.Clock;
import java.util.List;
import org.guidepost.knowledge.ContentGraph;
import org.neo4j.driver.Driver;

/** A database with the module's schema and no content in it. */
public final class EmptyGraph {

    private EmptyGraph() {}

    /** Removes whatever an earlier test left, but not the schema, which takes seconds to make. */
    public static void in(Driver driver) {
        driver.executableQuery("MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n")
                .execute();
        new ContentGraph(driver, Clock.systemUTC()).migrate(List.of());
    }
}
