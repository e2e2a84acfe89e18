package org.guidepost.evaluation.bank;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guidepost.evaluation.metric.Answering;
import org.guidepost.evaluation.metric.Case;
import org.guidepost.evaluation.metric.HitRate;
import org.guidepost.evaluation.metric.Metric;
import org.guidepost.evaluation.metric.Metrics;
import org.guidepost.knowledge.Language;

/** The metrics of a run on a bank as people read them. */
final class BankSummary {

    private final Bank bank;
    private final BankRun run;
    private final Metrics metrics = Metrics.find();

    BankSummary(Bank bank, BankRun run) {
        this.bank = bank;
        this.run = run;
    }

    List<String> lines() {
        List<Case> cases = run.cases();
        return List.of(
                "bank                  %,d entries in %s; %,d questions, %,d of them out of scope"
                        .formatted(bank.size(), language(), cases.size(), outOfScope()),
                "in scope              right entry first " + HitRate.at(1, cases) + " with nothing rejected",
                line("", "hit@3", "hit@5", "mrr", "ece-in-scope"),
                String.format(
                        Locale.ROOT,
                        "threshold             %.4f: %s",
                        run.threshold().value(),
                        run.threshold().origin()),
                "  in scope            accepted and right " + Answering.rightly(cases),
                "  out of scope        rejected " + Answering.outOfScopeRecall(cases),
                line("scope", "auroc", "fpr@95"),
                line("speed", "p50", "p95", "p99", "questions-a-second"));
    }

    private String line(String title, String... names) {
        return "%-21s ".formatted(title) + Stream.of(names).map(this::value).collect(Collectors.joining(", "));
    }

    private String value(String name) {
        Metric metric = metrics.named(name).orElseThrow();
        String value = metric.written(metric.of(run.cases()));
        return metric.unit() == Metric.Unit.PER_SECOND ? value : name + " " + value;
    }

    private String language() {
        return bank.language().equals(Language.DEFAULT) ? "English" : "'" + bank.language() + "'";
    }

    private long outOfScope() {
        return run.cases().stream().filter(one -> !one.inScope()).count();
    }
}
