package org.guidepost.bot.handoff;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.guidepost.bot.mentoring.Candidate;
import org.guidepost.bot.mentoring.Case;
import org.guidepost.bot.mentoring.CaseChange;
import org.guidepost.bot.mentoring.CaseEvent;
import org.guidepost.bot.mentoring.Cases;
import org.guidepost.bot.mentoring.Match;
import org.guidepost.bot.mentoring.Mentor;
import org.guidepost.bot.mentoring.MentorMatching;
import org.guidepost.bot.mentoring.Nearness;
import org.guidepost.bot.mentoring.Obstacle;
import org.guidepost.bot.mentoring.Separations;
import org.guidepost.bot.mentoring.Waiting;
import org.guidepost.bot.mentoring.WaitingListAssignment;

/** The cases that have no mentor, and whom they could go to. It proposes; nobody is asked before a coordinator says so. */
public final class WaitingList {

    /** More than a coordinator looks through at a time; the oldest come first. */
    private static final int MOST = 100;

    private static final int OTHERS = 4;

    private final Cases cases;
    private final Separations separations;
    private final CaseMoves moves;
    private final CaseSteps steps;
    private final Candidates candidates;
    private final MentorMatching matching = new MentorMatching();
    private final WaitingListAssignment assignment = new WaitingListAssignment();
    private final Supplier<Nearness> nearness;
    private final Clock clock;

    WaitingList(
            Cases cases,
            Separations separations,
            CaseMoves moves,
            CaseSteps steps,
            Candidates candidates,
            Supplier<Nearness> nearness,
            Clock clock) {
        this.cases = cases;
        this.separations = separations;
        this.moves = moves;
        this.steps = steps;
        this.candidates = candidates;
        this.nearness = nearness;
        this.clock = clock;
    }

    /** Whom each waiting case could go to, all of them looked at together, the oldest first. */
    public List<Proposal> proposals() {
        List<Case> waiting = cases.waiting(MOST);
        List<Candidate> all = candidates.all();
        Nearness near = nearness.get();
        Instant now = clock.instant();
        Map<String, Match> given = assignment.assign(
                waiting.stream()
                        .map(about -> new Waiting(about.id(), candidates.needOf(about), about.openedAt()))
                        .toList(),
                all,
                near,
                now);
        return waiting.stream()
                .map(about -> Optional.ofNullable(given.get(about.id()))
                        .map(match -> new Proposal(about, suiting(about, match, all, near, now), Optional.empty()))
                        .orElseGet(() -> new Proposal(about, List.of(), Optional.of(obstacle(about, all, now)))))
                .toList();
    }

    private List<Match> suiting(Case about, Match proposed, List<Candidate> all, Nearness near, Instant now) {
        Stream<Match> others = matching.rank(about.id(), candidates.needOf(about), all, near, now).stream()
                .filter(match -> !match.mentor().id().equals(proposed.mentor().id()))
                .limit(OTHERS);
        return Stream.concat(Stream.of(proposed), others).toList();
    }

    /** Where somebody could take this case alone, the others of the list take all the room there is. */
    private Obstacle obstacle(Case about, List<Candidate> all, Instant now) {
        return matching.obstacle(candidates.needOf(about), all, now).orElse(Obstacle.CAPACITY);
    }

    /**
     * Asks a mentor whether she takes a case, if she still can be asked.
     *
     * @param version of the case when it was shown
     * @return whether she was asked
     */
    public boolean ask(String id, long version, String account) {
        Instant now = clock.instant();
        return cases.find(id)
                .filter(about -> about.version() == version)
                .filter(about -> choices(about, now).stream()
                        .anyMatch(choice -> choice.mentor().id().equals(account)
                                && choice.obstacle().isEmpty()))
                .flatMap(about -> offer(about, account))
                .filter(moves::apply)
                .isPresent();
    }

    /** What a coordinator who chose a mentor for a case changes by it; empty if that can't be. */
    public Optional<CaseChange> offer(Case about, String account) {
        return choices(about).stream()
                .map(Choice::mentor)
                .filter(mentor -> mentor.id().equals(account))
                .filter(mentor -> about.state().after(CaseEvent.OFFERED).isPresent())
                .findFirst()
                .map(mentor -> steps.offer(about, mentor));
    }

    /** The mentors whom a coordinator can choose for a case: all but those whom the mentee refused, and herself. */
    public List<Choice> choices(Case about) {
        return choices(about, clock.instant());
    }

    private List<Choice> choices(Case about, Instant now) {
        Set<String> unwanted = separations.unwanted(about.id());
        return candidates.of(about).stream()
                .filter(candidate -> !unwanted.contains(candidate.mentor().id()))
                .map(candidate ->
                        new Choice(candidate.mentor(), matching.obstacle(about.need(), List.of(candidate), now)))
                .toList();
    }

    /**
     * Whom a case could go to.
     *
     * @param suits who could take it, the proposed one first
     * @param obstacle why nobody can, where that is so
     */
    public record Proposal(Case about, List<Match> suits, Optional<Obstacle> obstacle) {

        public Proposal {
            suits = List.copyOf(suits);
        }
    }

    /**
     * A mentor to choose.
     *
     * @param obstacle why she would not be asked by the guide itself, if so
     */
    public record Choice(Mentor mentor, Optional<Obstacle> obstacle) {}
}
