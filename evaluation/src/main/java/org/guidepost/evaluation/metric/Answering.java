package org.guidepost.evaluation.metric;

import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What the decisions were worth, at the thresholds by which they were made. */
@Component
public final class Answering implements Measure {

    @Override
    public List<Metric> metrics() {
        return List.of(
                metric("answered-rightly", "in scope: answered, with the right entry", true, Answering::rightly),
                metric("out-of-scope-recall", "out of scope: not answered", true, Answering::outOfScopeRecall),
                metric("wrongly-answered", "out of scope: answered", false, Answering::wrongly),
                metric("wrongly-declined", "in scope: declined as not our business", false, Answering::wronglyDeclined),
                metric("wrong-answers", "answered, but wrong or out of scope", false, Answering::wrongAnswers),
                metric("coverage", "answered, of all cases", true, Answering::coverage));
    }

    private static Metric metric(String name, String meaning, boolean higher, Function<List<Case>, Share> share) {
        return Metric.share(
                name, meaning, higher ? Metric.Better.HIGHER : Metric.Better.LOWER, cases -> share.apply(cases)
                        .value());
    }

    /** In-scope accuracy where a rejected question counts as wrong. */
    public static Share rightly(List<Case> cases) {
        return Share.of(Case.inScope(cases), one -> one.answered() && one.right());
    }

    public static Share outOfScopeRecall(List<Case> cases) {
        return Share.of(Case.outOfScope(cases), one -> !one.answered());
    }

    private static Share wrongly(List<Case> cases) {
        return Share.of(Case.outOfScope(cases), Case::answered);
    }

    private static Share wronglyDeclined(List<Case> cases) {
        return Share.of(Case.inScope(cases), one -> one.outcome() == Outcome.DECLINE);
    }

    private static Share wrongAnswers(List<Case> cases) {
        return Share.of(cases.stream().filter(Case::answered).toList(), one -> !one.right());
    }

    private static Share coverage(List<Case> cases) {
        return Share.of(cases, Case::answered);
    }
}
