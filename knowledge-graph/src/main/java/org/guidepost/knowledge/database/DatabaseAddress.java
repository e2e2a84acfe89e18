package org.guidepost.knowledge.database;

import java.net.URI;

/**
 * Where a database is and how to log in.
 *
 * @param uri {@code bolt://…} or {@code neo4j://…}
 */
public record DatabaseAddress(URI uri, String user, String password) {

    @Override
    public String toString() {
        return "DatabaseAddress[" + uri + ", " + user + "]";
    }
}
