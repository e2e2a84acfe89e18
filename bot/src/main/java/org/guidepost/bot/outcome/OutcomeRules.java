package org.guidepost.bot.outcome;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guidepost.bot.mentoring.CaseState;
import org.guidepost.bot.outcome.ConversationOutcome.By;
import org.guidepost.bot.outcome.ConversationOutcome.Resolution;

/**
 * Finds out what became of a conversation. Pure. The first rule that applies to the visit decides whether it is solved:
 *
 * <ol>
 *   <li><b>nothing-asked</b>: no question and no case: {@link Resolution#NOTHING_ASKED}
 *   <li><b>mentee-said</b>: she closed the last case: solved is confirmed, in part is assumed, not solved is not
 *   <li><b>mentor-answered</b>: the last case was answered and closed by silence: assumed
 *   <li><b>person-awaited</b>: the last case is open, or was closed without an answer and without being withdrawn: not
 *   <li><b>rated</b>: the last question has a thumb: up is confirmed, down is not
 *   <li><b>answered</b>: the last question was answered: assumed
 *   <li><b>unanswered</b>: whatever else: not
 * </ol>
 */
final class OutcomeRules {

    /** After so long without a word a visit is over. */
    static final Duration QUIET = Duration.ofHours(24);

    private static final List<Rule> RULES = List.of(
            OutcomeRules::nothingAsked,
            OutcomeRules::menteeSaid,
            OutcomeRules::mentorAnswered,
            OutcomeRules::personAwaited,
            OutcomeRules::rated,
            OutcomeRules::answered,
            visit -> Optional.of(Resolution.NOT));

    private OutcomeRules() {}

    /**
     * The outcome.
     *
     * @param turns in their order
     * @param cases in their order
     * @return empty while it goes on, or if nothing was said
     */
    static Optional<ConversationOutcome> of(List<SeenTurn> turns, List<SeenCase> cases, Instant now) {
        List<Visit> visits = visits(turns, cases);
        if (visits.isEmpty() || visits.getLast().until().plus(QUIET).isAfter(now)) {
            return Optional.empty();
        }
        Visit last = visits.getLast();
        Resolution resolved = resolution(last);
        By by = by(last);
        Optional<String> escalated = escalated(last);
        return Optional.of(new ConversationOutcome(
                resolved,
                by,
                by == By.GUIDE && resolved.isSolved() && escalated.isEmpty(),
                isReopened(last, visits.subList(0, visits.size() - 1)),
                escalated,
                last.turns().getLast().language(),
                last.turns().reversed().stream()
                        .flatMap(turn -> turn.country().stream())
                        .findFirst(),
                topic(last),
                (int) last.turns().stream().filter(SeenTurn::asked).count(),
                visits.size(),
                last.from(),
                last.until()));
    }

    /** A thumb, a press of <i>solved</i> or a letter to a mentor belongs to what was asked before, however late it comes. */
    private static List<Visit> visits(List<SeenTurn> turns, List<SeenCase> cases) {
        List<List<SeenTurn>> runs = new ArrayList<>();
        Instant quietFrom = Instant.MIN;
        for (SeenTurn turn : turns) {
            boolean inTime = turn.at().isBefore(quietFrom);
            if (runs.isEmpty() || turn.asked() && !inTime) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(turn);
            if (inTime || runs.getLast().size() == 1) {
                quietFrom = turn.at().plus(QUIET);
            }
        }
        List<Visit> visits = new ArrayList<>();
        for (int number = 0; number < runs.size(); number++) {
            Instant from = runs.get(number).getFirst().at();
            Instant next =
                    number + 1 < runs.size() ? runs.get(number + 1).getFirst().at() : Instant.MAX;
            visits.add(new Visit(
                    runs.get(number),
                    cases.stream()
                            .filter(opened -> !opened.openedAt().isBefore(from)
                                    && opened.openedAt().isBefore(next))
                            .toList()));
        }
        return visits;
    }

    private static Resolution resolution(Visit visit) {
        return RULES.stream()
                .flatMap(rule -> rule.apply(visit).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The last rule always applies"));
    }

    private static Optional<Resolution> nothingAsked(Visit visit) {
        return visit.cases().isEmpty() && visit.lastQuestion().isEmpty()
                ? Optional.of(Resolution.NOTHING_ASKED)
                : Optional.empty();
    }

    private static Optional<Resolution> menteeSaid(Visit visit) {
        return visit.lastCase().flatMap(SeenCase::solved).map(solved -> switch (solved) {
            case YES -> Resolution.CONFIRMED;
            case PARTLY -> Resolution.ASSUMED;
            case NO -> Resolution.NOT;
        });
    }

    private static Optional<Resolution> mentorAnswered(Visit visit) {
        return visit.lastCase()
                .filter(last -> last.answered() && last.state() == CaseState.RESOLVED)
                .map(last -> Resolution.ASSUMED);
    }

    private static Optional<Resolution> personAwaited(Visit visit) {
        return visit.lastCase()
                .filter(last -> last.state() != CaseState.WITHDRAWN)
                .map(last -> Resolution.NOT);
    }

    private static Optional<Resolution> rated(Visit visit) {
        return visit.lastQuestion()
                .flatMap(SeenTurn::helpful)
                .map(helpful -> helpful ? Resolution.CONFIRMED : Resolution.NOT);
    }

    private static Optional<Resolution> answered(Visit visit) {
        return visit.lastQuestion().filter(SeenTurn::isAnswered).map(turn -> Resolution.ASSUMED);
    }

    private static By by(Visit visit) {
        if (visit.cases().stream().anyMatch(SeenCase::answered)) {
            return By.PERSON;
        }
        return visit.turns().stream().anyMatch(SeenTurn::isAnswered) ? By.GUIDE : By.NOBODY;
    }

    private static Optional<String> escalated(Visit visit) {
        return visit.lastCase().map(SeenCase::reason).or(() -> visit.turns().reversed().stream()
                .filter(SeenTurn::isEscalated)
                .map(SeenTurn::reason)
                .findFirst());
    }

    private static Optional<String> topic(Visit visit) {
        return visit.lastCase().flatMap(SeenCase::topic).or(() -> visit.lastQuestion()
                .flatMap(SeenTurn::topic));
    }

    private static boolean isReopened(Visit last, List<Visit> earlier) {
        return topic(last)
                .filter(topic -> earlier.stream()
                        .anyMatch(visit -> topic(visit).filter(topic::equals).isPresent()
                                && resolution(visit).isSolved()))
                .isPresent();
    }

    /** A named, pure function: whether it is solved, or empty if the rule does not apply. */
    private interface Rule {
        Optional<Resolution> apply(Visit visit);
    }

    /** The turns between two silences, at least one, and the cases that were opened in it. */
    private record Visit(List<SeenTurn> turns, List<SeenCase> cases) {

        Instant from() {
            return turns.getFirst().at();
        }

        Instant until() {
            return turns.getLast().at();
        }

        Optional<SeenTurn> lastQuestion() {
            return turns.reversed().stream().filter(SeenTurn::asked).findFirst();
        }

        Optional<SeenCase> lastCase() {
            return cases.isEmpty() ? Optional.empty() : Optional.of(cases.getLast());
        }
    }
}
