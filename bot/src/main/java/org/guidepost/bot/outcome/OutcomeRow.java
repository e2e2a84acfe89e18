package org.guidepost.bot.outcome;

import java.time.Instant;
import java.util.Optional;
import org.neo4j.driver.Value;

/**
 * The outcome of a conversation in a list: codes and numbers, and nothing of what anybody wrote.
 *
 * @param conversation its id
 * @param until when the visit ended
 * @param resolved the word of a {@link ConversationOutcome.Resolution}
 * @param by the word of a {@link ConversationOutcome.By}
 * @param escalated the code of the rule by which a human should answer
 */
public record OutcomeRow(
        String conversation,
        Instant until,
        String resolved,
        String by,
        boolean contained,
        boolean reopened,
        Optional<String> escalated,
        String language,
        Optional<String> country,
        Optional<String> topic,
        int questions,
        int visits) {

    static OutcomeRow of(Value row) {
        return new OutcomeRow(
                row.get("conversation").asString(),
                row.get("until").asOffsetDateTime().toInstant(),
                row.get("resolved").asString(),
                row.get("by").asString(),
                row.get("contained").asBoolean(),
                row.get("reopened").asBoolean(),
                Optional.ofNullable(row.get("escalated").asString(null)),
                row.get("language").asString(),
                Optional.ofNullable(row.get("country").asString(null)),
                Optional.ofNullable(row.get("topic").asString(null)),
                row.get("questions").asInt(),
                row.get("visits").asInt());
    }
}
