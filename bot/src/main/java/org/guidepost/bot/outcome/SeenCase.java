package org.guidepost.bot.outcome;

import java.time.Instant;
import java.util.Optional;
import org.guidepost.bot.mentoring.Case.Solved;
import org.guidepost.bot.mentoring.CaseState;

/**
 * A case, as far as the outcome depends on it.
 *
 * @param answered whether a mentor wrote
 * @param solved what she said in the end, if she did
 */
record SeenCase(
        Instant openedAt,
        CaseState state,
        String reason,
        Optional<String> topic,
        boolean answered,
        Optional<Solved> solved) {}
