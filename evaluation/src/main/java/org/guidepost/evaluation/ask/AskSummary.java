package org.guidepost.evaluation.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.guidepost.evaluation.metric.Percentile;
import org.guidepost.evaluation.metric.Share;

/**
 * The metrics of a run.
 *
 * @param firstRight in scope: the right topic is the first candidate, by language
 * @param amongThree in scope: the right topic is among the first three, by language
 * @param answeredRightly in scope: answered, and with the right topic
 * @param wronglyDeclined in scope: declined as out of scope
 * @param wronglyAnswered out of scope: answered
 */
public record AskSummary(
        int questions,
        Map<String, Long> decisions,
        Map<String, Share> firstRight,
        Map<String, Share> amongThree,
        Share answeredRightly,
        Share wronglyDeclined,
        Share wronglyAnswered,
        double p50,
        double p99) {

    private static final String ALL = "all";
    private static final String OTHERS = "not en";

    static AskSummary of(List<Asked> asked) {
        List<Asked> labelled =
                asked.stream().filter(one -> one.question().isLabelled()).toList();
        List<Asked> inScope = labelled.stream()
                .filter(one -> one.question().shouldBeAnswered())
                .toList();
        List<Asked> outOfScope = labelled.stream()
                .filter(one -> !one.question().shouldBeAnswered())
                .toList();
        List<Double> latencies =
                asked.stream().map(one -> one.answer().latencyMs()).toList();
        return new AskSummary(
                asked.size(),
                asked.stream()
                        .collect(Collectors.groupingBy(
                                one -> one.answer().decision(), TreeMap::new, Collectors.counting())),
                byLanguage(inScope, one -> one.rank() == 1),
                byLanguage(inScope, one -> one.rank() >= 1 && one.rank() <= 3),
                Share.of(inScope, one -> one.isAnswered() && one.rank() == 1),
                Share.of(inScope, one -> one.answer().decision().equals("decline")),
                Share.of(outOfScope, Asked::isAnswered),
                Percentile.of(latencies, 50),
                Percentile.of(latencies, 99));
    }

    private static Map<String, Share> byLanguage(List<Asked> cases, Predicate<Asked> holds) {
        Map<String, Share> shares = new TreeMap<>();
        cases.stream()
                .collect(Collectors.groupingBy(one -> one.question().languageName()))
                .forEach((language, ofLanguage) -> shares.put(language, Share.of(ofLanguage, holds)));
        shares.put(ALL, Share.of(cases, holds));
        shares.put(
                OTHERS,
                Share.of(
                        cases.stream()
                                .filter(one -> !one.question().languageName().equals("en"))
                                .toList(),
                        holds));
        return shares;
    }

    /** The summary as people read it. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("questions            " + questions + "  " + decisions);
        firstRight.forEach((language, share) -> lines.add(String.format(
                Locale.ROOT, "right topic %-7s  first %s, among three %s", language, share, amongThree.get(language))));
        lines.add("in scope             answered with the right topic " + answeredRightly + ", declined "
                + wronglyDeclined);
        lines.add("out of scope         answered " + wronglyAnswered);
        lines.add(String.format(Locale.ROOT, "latency              p50 %.1f ms, p99 %.1f ms", p50, p99));
        return lines;
    }
}
