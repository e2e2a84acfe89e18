package org.guidepost.bot.mentoring;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every way to give cases to mentors, tried one by one, and the best: the most cases, then the older, then the scores. */
final class AllWays {

    private static final Comparator<Way> BETTER = Comparator.comparingInt(
                    (Way way) -> way.served().size())
            .thenComparing(Way::queue)
            .thenComparingDouble(Way::score);

    private final MentorMatching matching = new MentorMatching();
    private final List<Waiting> oldestFirst;
    private final List<Candidate> candidates;
    private final Nearness nearness;
    private final Instant now;
    private Way best = new Way(Set.of(), "", 0);

    AllWays(List<Waiting> waiting, List<Candidate> candidates, Nearness nearness, Instant now) {
        this.oldestFirst = waiting.stream()
                .sorted(Comparator.comparing(Waiting::since).thenComparing(Waiting::caseId))
                .toList();
        this.candidates = candidates;
        this.nearness = nearness;
        this.now = now;
    }

    Way best() {
        go(0, candidates, new Way(Set.of(), "", 0));
        return best;
    }

    private void go(int place, List<Candidate> day, Way way) {
        if (place == oldestFirst.size()) {
            best = BETTER.compare(way, best) > 0 ? way : best;
            return;
        }
        Waiting next = oldestFirst.get(place);
        go(place + 1, day, way.leaving());
        for (int i = 0; i < day.size(); i++) {
            List<Match> match = matching.rank(next.caseId(), next.need(), List.of(day.get(i)), nearness, now);
            if (!match.isEmpty()) {
                List<Candidate> later = new ArrayList<>(day);
                later.set(i, day.get(i).givenMore(1));
                go(place + 1, later, way.giving(next.caseId(), match.getFirst().score()));
            }
        }
    }

    /**
     * One way.
     *
     * @param queue of the queue, the oldest first: 1 for who is served, 0 for who waits on
     */
    record Way(Set<String> served, String queue, double score) {

        Way leaving() {
            return new Way(served, queue + "0", score);
        }

        Way giving(String caseId, double more) {
            var all = new HashSet<>(served);
            all.add(caseId);
            return new Way(Set.copyOf(all), queue + "1", score + more);
        }
    }
}
