package org.guidepost.evaluation.bank;

import java.util.List;
import java.util.Locale;
import org.guidepost.bot.answer.Thresholds;
import org.guidepost.bot.launch.LaunchException;
import org.guidepost.evaluation.metric.Case;
import org.guidepost.evaluation.metric.Trust;

/**
 * The confidence from which on an entry is accepted.
 *
 * @param origin where it comes from, in words
 */
public record Threshold(double value, String origin) {

    private static final double REJECTED = 0.05;

    /** That by which the bot answers people. */
    static Threshold of(Thresholds thresholds) {
        return new Threshold(thresholds.answer(), "the bot's own");
    }

    /** The one that rejects 5 % of the in-scope cases, whether they are right or not. */
    static Threshold of(List<Case> validation) {
        double[] inScope = validation.stream()
                .filter(Case::inScope)
                .mapToDouble(Case::confidence)
                .toArray();
        if (inScope.length == 0) {
            throw new LaunchException("The validation questions hold none that is in scope, so they set no threshold.");
        }
        return new Threshold(
                Trust.threshold(inScope, REJECTED),
                String.format(
                        Locale.ROOT,
                        "rejects %.0f %% of %,d in-scope validation questions",
                        100 * REJECTED,
                        inScope.length));
    }
}
