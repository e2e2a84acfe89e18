package org.guidepost.bot.insight;

import java.time.Instant;
import java.util.Optional;
import org.neo4j.driver.Value;

/**
 * A question in a list: what became of it, and nothing of what anybody wrote.
 *
 * @param id of the turn
 * @param decision {@code answer}, {@code clarify}, {@code escalate} or {@code decline}
 * @param reason the code of the rule that decided
 * @param topic the entry that was used
 * @param confidence from 0 to 1
 * @param helped what she said about the answer, if she did
 */
public record TurnRow(
        String id,
        Instant at,
        String decision,
        String reason,
        String language,
        Optional<String> country,
        Optional<String> topic,
        double confidence,
        Optional<Boolean> helped) {

    static TurnRow of(Value row) {
        return new TurnRow(
                row.get("id").asString(),
                row.get("at").asOffsetDateTime().toInstant(),
                row.get("decision").asString(),
                row.get("reason").asString(),
                row.get("language").asString(),
                Optional.ofNullable(row.get("country").asString(null)),
                Optional.ofNullable(row.get("topic").asString(null)),
                row.get("confidence").asDouble(),
                Optional.of(row.get("helped")).filter(rated -> !rated.isNull()).map(Value::asBoolean));
    }
}
