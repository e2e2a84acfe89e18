package org.guidepost.bot.publication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What becomes of the golden questions now, and what would after a publication.
 *
 * @param own the question that the proposal was made for, if one was asked
 * @param changes all cases of the suite
 * @param untried languages that the database searches, which holds the content of before: nothing can be said of them
 */
record Comparison(Optional<Change> own, List<Change> changes, List<String> untried) {

    Comparison {
        changes = List.copyOf(changes);
        untried = List.copyOf(untried);
    }

    static Comparison of(
            Optional<GoldenCase> own,
            Map<GoldenCase, Verdict> before,
            Map<GoldenCase, Verdict> after,
            List<String> untried) {
        List<Change> changes = new ArrayList<>();
        before.forEach((question, verdict) ->
                changes.add(new Change(question, verdict, after.getOrDefault(question, verdict))));
        return new Comparison(
                own.flatMap(question -> changes.stream()
                        .filter(change -> change.question().equals(question))
                        .findFirst()),
                changes.stream()
                        .filter(change -> own.filter(change.question()::equals).isEmpty())
                        .toList(),
                untried);
    }

    static long right(Collection<Verdict> verdicts) {
        return verdicts.stream().filter(verdict -> verdict == Verdict.RIGHT).count();
    }

    long rightBefore() {
        return right(changes.stream().map(Change::before).toList());
    }

    long rightAfter() {
        return right(changes.stream().map(Change::after).toList());
    }

    /** A question, and what becomes of it before and after. */
    record Change(GoldenCase question, Verdict before, Verdict after) {

        boolean isWorse() {
            return after.worth() < before.worth();
        }
    }
}
