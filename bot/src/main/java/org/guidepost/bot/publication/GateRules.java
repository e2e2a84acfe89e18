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

    /** One question that is asked back about says nothing of a language, however few questions it has. */
    private static final int FEWEST_WORSE = 2;

    private static final List<Rule> RULES = List.of(
            new Rule("language-untried", GateRules::languagesUntried),
            new Rule("own-question-missed", GateRules::ownQuestionMissed),
            new Rule("case-lost", GateRules::casesLost),
            new Rule("out-of-scope-rises", GateRules::outOfScopeRises),
            new Rule("language-falls", GateRules::languagesFall));

    private GateRules() {}

    /** What speaks against it, in the order of the rules; nothing if it may pass. */
    static List<GateFinding> findings(Comparison comparison) {
        return RULES.stream()
                .flatMap(rule -> rule.finds().apply(comparison).map(found -> found.under(rule.name())))
                .toList();
    }

    private static Stream<GateFinding> languagesUntried(Comparison comparison) {
        return comparison.untried().stream().map(language -> new GateFinding("", "", language, "", "", ""));
    }

    private static GateFinding finding(Change change) {
        return new GateFinding(
                "",
                change.question().text(),
                change.question().language(),
                change.question().topic(),
                change.before().name(),
                change.after().name());
    }

    /** Whoever asked must get what was written for her, or be offered it. */
    private static Stream<GateFinding> ownQuestionMissed(Comparison comparison) {
        return comparison
                .own()
                .filter(own -> own.after() != Verdict.RIGHT && own.after() != Verdict.ASKED_BACK)
                .map(GateRules::finding)
                .stream();
    }

    /** What was right is wrong, or nobody answers it any more. */
    private static Stream<GateFinding> casesLost(Comparison comparison) {
        return comparison.changes().stream()
                .filter(change -> change.question().inScope())
                .filter(change -> change.before() == Verdict.RIGHT)
                .filter(change -> change.after() == Verdict.WRONG || change.after() == Verdict.OPEN)
                .map(GateRules::finding);
    }

    private static Stream<GateFinding> outOfScopeRises(Comparison comparison) {
        List<Change> others = comparison.changes().stream()
                .filter(change -> !change.question().inScope())
                .toList();
        long before = others.stream()
                .filter(change -> change.before() == Verdict.WRONG)
                .count();
        long after = others.stream()
                .filter(change -> change.after() == Verdict.WRONG)
                .count();
        return after > before ? worse(others).map(GateRules::finding) : Stream.empty();
    }

    private static Stream<GateFinding> languagesFall(Comparison comparison) {
        Map<String, List<Change>> languages = comparison.changes().stream()
                .collect(Collectors.groupingBy(
                        change -> change.question().language(), TreeMap::new, Collectors.toList()));
        return languages.values().stream()
                .filter(changes -> mean(changes, Change::before) - mean(changes, Change::after) > FALL)
                .filter(changes -> worse(changes).count() >= FEWEST_WORSE)
                .flatMap(GateRules::worse)
                .map(GateRules::finding);
    }

    private static Stream<Change> worse(List<Change> changes) {
        return changes.stream().filter(Change::isWorse);
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

    private record Rule(String name, Function<Comparison, Stream<GateFinding>> finds) {}
}
