package org.guidepost.bot.mentoring;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Gatherers;

/**
 * Gives the cases of a waiting list to mentors all at once, so that a case which many could answer does not take the only
 * mentor of another. As many cases as can be are given; where not all fit, the older go first; and of all ways to do that it
 * takes the one with the best scores in total, each counted with the load that the mentor has by then. Pure, and so
 * thread-safe: the same input gives the same output, in whatever order it comes.
 *
 * <p>A list of more than a thousand goes a thousand at a time, the oldest first, and what is said above holds for each thousand.
 */
public final class WaitingListAssignment {

    /** Takes two seconds with 100 mentors; three times as many of both took 48. */
    private static final int MOST_AT_ONCE = 1_000;

    private final int mostAtOnce;

    public WaitingListAssignment() {
        this(MOST_AT_ONCE);
    }

    WaitingListAssignment(int mostAtOnce) {
        this.mostAtOnce = mostAtOnce;
    }

    /**
     * Whom each case goes to.
     *
     * @param waiting each case once
     * @param candidates each mentor once
     * @return by case id, the oldest first; a case that nobody can take now is not in it
     */
    public Map<String, Match> assign(
            List<Waiting> waiting, List<Candidate> candidates, Nearness nearness, Instant now) {
        var day = new Day(candidates, nearness, now);
        waiting.stream()
                .sorted(Comparator.comparing(Waiting::since).thenComparing(Waiting::caseId))
                .gather(Gatherers.windowFixed(mostAtOnce))
                .forEachOrdered(day::give);
        return day.matches;
    }

    /** The mentors as they fill up. */
    private static final class Day {

        private final Map<String, Candidate> mentors = new LinkedHashMap<>();
        private final Map<String, Match> matches = new LinkedHashMap<>();
        private final Nearness nearness;
        private final Instant now;

        Day(List<Candidate> candidates, Nearness nearness, Instant now) {
            candidates.forEach(candidate -> mentors.put(candidate.mentor().id(), candidate));
            this.nearness = nearness;
            this.now = now;
        }

        void give(List<Waiting> oldestFirst) {
            var network = new AssignmentNetwork(oldestFirst, List.copyOf(mentors.values()), nearness, now);
            Map<Waiting, String> mentorOf = network.cheapest();
            oldestFirst.stream()
                    .filter(mentorOf::containsKey)
                    .forEachOrdered(waiting ->
                            mentors.computeIfPresent(mentorOf.get(waiting), (_, mentor) -> give(waiting, mentor)));
        }

        private Candidate give(Waiting waiting, Candidate candidate) {
            matches.put(waiting.caseId(), new Scoring(waiting.need(), nearness, now).match(candidate));
            return candidate.givenMore(1);
        }
    }
}
