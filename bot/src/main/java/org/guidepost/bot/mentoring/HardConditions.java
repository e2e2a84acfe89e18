package org.guidepost.bot.mentoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a mentor must meet before it is looked at how well she suits: named rules in the order of {@link Obstacle}. Pure: the
 * same input gives the same output.
 */
final class HardConditions {

    private static final List<Condition> ALL = List.of(
            new Condition(Obstacle.LANGUAGE, HardConditions::sharesLanguage),
            new Condition(Obstacle.CAPACITY, HardConditions::hasRoom),
            new Condition(Obstacle.ABSENCE, HardConditions::isNotAbsent),
            new Condition(Obstacle.WOMAN_WISHED, HardConditions::isWomanWhereWished),
            new Condition(Obstacle.REFUSED, HardConditions::isNotRefused));

    private HardConditions() {}

    /** Whether a mentor meets all of them. */
    static boolean areMetBy(Candidate candidate, Need need, Instant now) {
        return ALL.stream().allMatch(condition -> condition.rule().isMet(candidate, need, now));
    }

    /** The first condition that leaves nobody; empty if somebody meets all. */
    static Optional<Obstacle> obstacle(Need need, List<Candidate> candidates, Instant now) {
        List<Candidate> left = candidates;
        for (Condition condition : ALL) {
            if (left.isEmpty()) {
                break;
            }
            left = left.stream()
                    .filter(candidate -> condition.rule().isMet(candidate, need, now))
                    .toList();
            if (left.isEmpty()) {
                return Optional.of(condition.obstacle());
            }
        }
        return left.isEmpty() ? Optional.of(Obstacle.NO_MENTOR) : Optional.empty();
    }

    private static boolean sharesLanguage(Candidate candidate, Need need, Instant now) {
        return candidate.mentor().languages().contains(need.language());
    }

    private static boolean hasRoom(Candidate candidate, Need need, Instant now) {
        return candidate.openCases() < candidate.mentor().capacity();
    }

    private static boolean isNotAbsent(Candidate candidate, Need need, Instant now) {
        LocalDate today = now.atZone(candidate.mentor().hours().zone()).toLocalDate();
        return candidate.mentor().absentUntil().stream().noneMatch(today::isBefore);
    }

    private static boolean isWomanWhereWished(Candidate candidate, Need need, Instant now) {
        return !need.womanWished() || candidate.mentor().woman();
    }

    private static boolean isNotRefused(Candidate candidate, Need need, Instant now) {
        return !need.refused().contains(candidate.mentor().id());
    }

    private record Condition(Obstacle obstacle, Rule rule) {}

    /** A named, pure function: whether a mentor can be asked at all. */
    private interface Rule {
        boolean isMet(Candidate candidate, Need need, Instant now);
    }
}
