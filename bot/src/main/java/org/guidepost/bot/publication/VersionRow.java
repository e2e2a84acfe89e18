package org.guidepost.bot.publication;

import java.time.Instant;
import java.util.Optional;
import org.guidepost.knowledge.ConstantWords;
import org.neo4j.driver.Value;

/**
 * What holds at a place now, in a list.
 *
 * @param version counts what was published there
 * @param at when it began to hold
 * @param name who published it; empty if her account has been removed
 * @param proposal from which it was published, if from one
 */
public record VersionRow(
        String path, int version, State state, Instant at, Optional<String> name, Optional<String> proposal) {

    /** Where its text comes from. */
    public enum State {
        PUBLISHED,
        /** What lies in the folders holds again. */
        SHIPPED
    }

    static VersionRow of(Value row) {
        return new VersionRow(
                row.get("path").asString(),
                row.get("version").asInt(),
                ConstantWords.constant(State.class, row.get("state").asString()).orElseThrow(),
                row.get("at").asOffsetDateTime().toInstant(),
                Optional.ofNullable(row.get("name").asString(null)),
                Optional.of(row.get("proposal").asString("")).filter(id -> !id.isEmpty()));
    }
}
