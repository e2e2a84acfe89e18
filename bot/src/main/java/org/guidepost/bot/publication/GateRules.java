package org.guidepost.bot.publication;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guidepost.bot.publication.Comparison.Change;

/**
 * What the gate refuses: an ordered list of named rules. All that apply are shown; the first is the reason. Pure.
 */
final class GateRules {

    /** By how much the mean worth of a language's questions may fall: one of twenty that is now asked back about. */
    private static final double FALL = 0.03;

    private static final List<Rule> RULES = List.of(
            new Rule("own-question-missed", GateRules::ownQuestionMissed),
            new Rule("case-lost", GateRules::casesLost),
            new Rule("out-of-scope-rises", GateRules::outOfScopeRises),
            new Rule("language-falls", GateRules::languagesFall));

    private GateRules() {}

    /** What speaks against it, in the order of the rules; nothing if it may pass. */
    static List<GateFinding> findings(Comparison comparison) {
        return RULES.stream()
                .flatMap(rule -> rule.finds().apply(comparison).map(found -> finding(rule.name(), found)))
                .toList();
    }

    private static GateFinding finding(String rule, Change change) {
        return new GateFinding(
                rule,
                change.question().text(),
                change.question().language(),
                change.question().topic(),
                change.before().name(),
                change.after().name());
    }

    /** Whoever asked must get what was written for her, or be offered it. */
    private static Stream<Change> ownQuestionMissed(Comparison comparison) {
        return comparison
                .own()
                .filter(own -> own.after() != Verdict.RIGHT && own.after() != Verdict.ASKED_BACK)
                .stream();
    }

    /** What was right is wrong, or nobody answers it any more. */
    private static Stream<Change> casesLost(Comparison comparison) {
        return comparison.changes().stream()
                .filter(change -> change.question().inScope())
                .filter(change -> change.before() == Verdict.RIGHT)
                .filter(change -> change.after() == Verdict.WRONG || change.after() == Verdict.OPEN);
    }

    private static Stream<Change> outOfScopeRises(Comparison comparison) {
        List<Change> others = comparison.changes().stream()
                .filter(change -> !change.question().inScope())
                .toList();
        long before = others.stream()
                .filter(change -> change.before() == Verdict.WRONG)
                .count();
        long after = others.stream()
                .filter(change -> change.after() == Verdict.WRONG)
                .count();
        return after > before ? others.stream().filter(Change::isWorse) : Stream.empty();
    }

    private static Stream<Change> languagesFall(Comparison comparison) {
        Map<String, List<Change>> languages = comparison.changes().stream()
                .collect(Collectors.groupingBy(
                        change -> change.question().language(), TreeMap::new, Collectors.toList()));
        return languages.values().stream()
                .filter(changes -> mean(changes, Change::before) - mean(changes, Change::after) > FALL)
                .flatMap(changes -> changes.stream().filter(Change::isWorse));
    }

    private static double mean(List<Change> changes, Function<Change, Verdict> verdict) {
        return changes.stream()
                .mapToDouble(change -> verdict.apply(change).worth())
                .average()
                .orElse(0);
    }

    /** The code of the first rule that applies. */
    static Optional<String> reason(List<GateFinding> findings) {
        return findings.stream().map(GateFinding::rule).findFirst();
    }

    private record Rule(String name, Function<Comparison, Stream<Change>> finds) {}
}
