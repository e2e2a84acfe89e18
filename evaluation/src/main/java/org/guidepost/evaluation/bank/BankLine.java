package org.guidepost.evaluation.bank;

import org.guidepost.evaluation.metric.Case;
import org.jspecify.annotations.Nullable;

/**
 * A line of the output.
 *
 * @param label the expected one, {@code oos} where no entry answers
 * @param predicted the label of the best entry; null if nothing was found
 * @param confidence of the best entry, 0 if nothing was found
 * @param accepted whether the confidence reaches the threshold
 */
record BankLine(
        String text, String label, @Nullable String predicted, double confidence, boolean accepted, double latencyMs) {

    static BankLine of(Case one) {
        String expected = one.expected();
        return new BankLine(
                one.text(),
                expected == null ? LabelledText.OUT_OF_SCOPE : expected,
                one.predicted().orElse(null),
                one.confidence(),
                one.answered(),
                one.latencyMs());
    }
}
