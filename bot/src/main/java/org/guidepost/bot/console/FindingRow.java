package org.guidepost.bot.console;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guidepost.bot.publication.GateFinding;
import org.guidepost.bot.publication.GateRun;

/**
 * What stopped a run, another one, or both.
 *
 * @param here whether it stopped this one
 * @param there whether it stopped the other one
 */
record FindingRow(GateFinding finding, boolean here, boolean there) {

    /** What stopped either run, this one's first. */
    static List<FindingRow> of(GateRun run, Optional<GateRun> other) {
        List<GateFinding> others = other.map(GateRun::findings).orElse(List.of());
        Set<Question> stoppedHere = questions(run.findings());
        Set<Question> stoppedThere = questions(others);
        return Stream.concat(
                        run.findings().stream()
                                .map(finding ->
                                        new FindingRow(finding, true, stoppedThere.contains(Question.of(finding)))),
                        others.stream()
                                .filter(finding -> !stoppedHere.contains(Question.of(finding)))
                                .map(finding -> new FindingRow(finding, false, true)))
                .toList();
    }

    private static Set<Question> questions(List<GateFinding> findings) {
        return findings.stream().map(Question::of).collect(Collectors.toSet());
    }

    private record Question(String rule, String question, String language) {

        static Question of(GateFinding finding) {
            return new Question(finding.rule(), finding.question(), finding.language());
        }
    }
}
