package org.guidepost.evaluation.suite;

import java.util.List;
import java.util.Objects;
import org.guidepost.evaluation.metric.Case;
import org.jspecify.annotations.Nullable;

/**
 * What a metric is expected to be.
 *
 * @param metric its name
 * @param language counts only cases in this language, or with {@code not} before it only those in others
 * @param expected what was measured when the expectation was written; absent where only the target matters, as for speed
 * @param tolerance by how much it may be worse
 * @param target what is to be reached
 */
public record Expectation(
        String metric,
        @Nullable String language,
        @Nullable Double expected,
        double tolerance,
        @Nullable Double target) {

    private static final String OTHERS = "not ";

    public Expectation {
        Objects.requireNonNull(metric, "metric");
    }

    /** The cases that count. */
    List<Case> among(List<Case> cases) {
        return language == null
                ? cases
                : cases.stream().filter(one -> counts(language, one.language())).toList();
    }

    private static boolean counts(String wanted, String language) {
        return wanted.startsWith(OTHERS)
                ? !language.equals(wanted.substring(OTHERS.length()))
                : language.equals(wanted);
    }

    /** The metric with the languages that count. */
    public String title() {
        return language == null ? metric : metric + " " + language;
    }
}
