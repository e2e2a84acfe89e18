package org.guidepost.bot.mentoring;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Finds the mentors whom a question suits. Hard conditions come first, then a score with its reasons. Whether a mentor is a
 * woman is looked at only where a mentee wishes for one, and never weighed. Pure, and so thread-safe: the same input gives the
 * same output, in whatever order the candidates come.
 *
 * <p>It proposes; a mentor accepts or passes, and a coordinator can decide otherwise.
 */
public final class MentorMatching {

    /**
     * The mentors who can be asked, the best first. Somebody who knows nothing near the topic comes late, but is not left out:
     * a person who has the language is better than none. Among equals, who has a smaller share of her room taken comes first,
     * then who was given fewer cases of late, then whom the lot of this case falls on, so that nobody always is first.
     *
     * @param caseId draws the lot among equals: the same for the same case
     * @return empty if {@link #obstacle} says why
     */
    public List<Match> rank(String caseId, Need need, List<Candidate> candidates, Nearness nearness, Instant now) {
        var scoring = new Scoring(need, nearness, now);
        return candidates.stream()
                .filter(candidate -> HardConditions.areMetBy(candidate, need, now))
                .map(candidate -> new Ranked(scoring.match(candidate), candidate))
                .sorted(bestFirst(caseId))
                .map(Ranked::match)
                .toList();
    }

    /** Why nobody can be asked; empty if somebody can. */
    public Optional<Obstacle> obstacle(Need need, List<Candidate> candidates, Instant now) {
        return HardConditions.obstacle(need, candidates, now);
    }

    private static Comparator<Ranked> bestFirst(String caseId) {
        return Comparator.comparingDouble((Ranked ranked) -> ranked.match().score())
                .reversed()
                .thenComparing(Ranked::candidate, lighterFirst(caseId));
    }

    /** The order among mentors who suit a case equally well: total, and the same wherever it is drawn. */
    static Comparator<Candidate> lighterFirst(String caseId) {
        return Comparator.comparingDouble(Candidate::load)
                .thenComparingInt(Candidate::recentCases)
                .thenComparing(candidate -> lot(caseId, candidate.mentor().id()))
                .thenComparing(candidate -> candidate.mentor().id());
    }

    /** A hash that is the same in every instance and scatters well, unlike {@link String#hashCode}. */
    private static UUID lot(String caseId, String mentor) {
        return UUID.nameUUIDFromBytes((caseId + ' ' + mentor).getBytes(StandardCharsets.UTF_8));
    }

    private record Ranked(Match match, Candidate candidate) {}
}
