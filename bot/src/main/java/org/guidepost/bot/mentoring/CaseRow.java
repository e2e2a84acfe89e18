package org.guidepost.bot.mentoring;

import java.time.Instant;
import java.util.Optional;
import org.neo4j.driver.Value;

/**
 * A case in a list: codes and names of mentors, and nothing of what anybody wrote.
 *
 * @param reason the code of the rule by which a human was to answer
 * @param topic the entry that was nearest to the question
 * @param mentor the name of who has it or is asked
 * @param solved how far she called it solved
 */
public record CaseRow(
        String id,
        Instant openedAt,
        CaseState state,
        String reason,
        String language,
        Optional<String> country,
        Optional<String> topic,
        Optional<String> mentor,
        Optional<Case.Solved> solved) {

    static CaseRow of(Value row) {
        return new CaseRow(
                row.get("id").asString(),
                row.get("openedAt").asOffsetDateTime().toInstant(),
                CaseState.valueOf(row.get("state").asString()),
                row.get("reason").asString(),
                row.get("language").asString(),
                text(row, "country"),
                text(row, "topic"),
                text(row, "mentor"),
                text(row, "solved").map(Case.Solved::valueOf));
    }

    private static Optional<String> text(Value row, String key) {
        return Optional.ofNullable(row.get(key).asString(null));
    }
}
