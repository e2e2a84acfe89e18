package org.guidepost.bot.proposal;

import java.util.List;
import java.util.Optional;

/**
 * What somebody proposes.
 *
 * @param from the id of the node that it came from, if it came from one
 * @param quotes the ids of turns whose words are in it: it goes with them as long as nobody has looked at it
 */
public record NewProposal(
        Proposal.Kind kind,
        Draft draft,
        String question,
        Optional<String> country,
        Proposal.Source source,
        String remark,
        Optional<String> from,
        List<String> quotes,
        String by) {

    public NewProposal {
        quotes = List.copyOf(quotes);
    }

    /** A coordinator's own idea. */
    public static NewProposal idea(Proposal.Kind kind, Draft draft, Proposal.Source source, String by) {
        return new NewProposal(kind, draft, "", Optional.empty(), source, "", Optional.empty(), List.of(), by);
    }
}
