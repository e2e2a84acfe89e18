package org.guidepost.bot.catalog;

import java.util.Optional;
import org.neo4j.driver.Value;

/**
 * A source in a list.
 *
 * @param key which names it in the graph
 * @param url of its page; a source of general knowledge has none
 * @param kind {@code official}, {@code semi-official}, {@code secondary} or {@code general}
 * @param facts how many facts it states
 */
public record SourceRow(String key, Optional<String> url, Optional<String> publisher, String kind, int facts) {

    static SourceRow of(Value row) {
        return new SourceRow(
                row.get("key").asString(),
                Optional.ofNullable(row.get("url").asString(null)),
                Optional.ofNullable(row.get("publisher").asString(null)),
                row.get("kind").asString(),
                row.get("facts").asInt());
    }
}
