package org.guidepost.bot.console;

import java.util.Optional;
import org.guidepost.bot.proposal.Draft;
import org.guidepost.bot.proposal.Proposal;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator decides about a proposal.
 *
 * @param version of the proposal as the page showed it; without one it counts as outdated
 * @param why the reason, if one was given
 */
record ProposalDecision(@Nullable Long version, @Nullable String why) {

    private static final int LONGEST_REASON = 1_000;

    /** Whether it was made from the proposal as it is now. */
    boolean knows(Proposal proposal) {
        return version != null && version == proposal.version();
    }

    /** Her reason, tidied and cut; empty if there is none. */
    String reason() {
        String text = Draft.tidy(Optional.ofNullable(why));
        return text.length() <= LONGEST_REASON ? text : text.substring(0, LONGEST_REASON);
    }
}
