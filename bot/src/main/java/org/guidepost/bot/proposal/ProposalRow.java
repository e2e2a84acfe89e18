package org.guidepost.bot.proposal;

import java.time.Instant;
import java.util.Optional;
import org.guidepost.bot.proposal.Proposal.Kind;
import org.guidepost.bot.proposal.Proposal.Source;
import org.guidepost.bot.proposal.Proposal.State;
import org.neo4j.driver.Value;

/**
 * A proposal in a list.
 *
 * @param title its title; without one the question that it is made for, or its topic; empty if it has none of these yet
 * @param language of what it would change
 * @param editor the name of who is editing it now
 */
public record ProposalRow(
        String id,
        String title,
        Kind kind,
        State state,
        String language,
        Source source,
        Instant createdAt,
        Optional<String> editor) {

    static ProposalRow of(Value row) {
        return new ProposalRow(
                row.get("id").asString(),
                row.get("title").asString(""),
                Kind.valueOf(row.get("kind").asString()),
                State.valueOf(row.get("state").asString()),
                row.get("language").asString(""),
                Source.valueOf(row.get("source").asString()),
                row.get("createdAt").asOffsetDateTime().toInstant(),
                Optional.ofNullable(row.get("editor").asString(null)));
    }
}
