package org.guidepost.bot.insight;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The numbers of the last {@value #WEEKS} weeks; a week is seven days up to the moment when they were counted.
 *
 * @param at when they were counted
 */
public record Overview(
        Instant at,
        List<Tally> turns,
        List<RatingTally> ratings,
        List<ReasonTally> reasons,
        List<Waiting> waiting,
        Load load) {

    /** How far it looks back. */
    public static final int WEEKS = 12;

    public Overview {
        turns = List.copyOf(turns);
        ratings = List.copyOf(ratings);
        reasons = List.copyOf(reasons);
        waiting = List.copyOf(waiting);
    }

    /**
     * What happened in one week.
     *
     * @param language of the answers; empty for all
     * @param country that was asked about; empty for all
     */
    public Numbers week(int week, String language, String country) {
        List<Tally> those = turns.stream()
                .filter(tally ->
                        tally.week() == week && isOf(language, tally.language()) && isOf(country, tally.country()))
                .toList();
        List<RatingTally> rated = ratings.stream()
                .filter(tally ->
                        tally.week() == week && isOf(language, tally.language()) && isOf(country, tally.country()))
                .toList();
        return new Numbers(
                sum(those, "answer"),
                sum(those, "clarify"),
                sum(those, "escalate"),
                sum(those, "decline"),
                sum(rated, RatingTally::helpful),
                sum(rated, tally -> !tally.helpful()));
    }

    /** Why questions of one week were left to people, the most frequent reason first. */
    public List<Map.Entry<String, Integer>> reasons(int week, String language, String country) {
        Map<String, Integer> counts = reasons.stream()
                .filter(tally ->
                        tally.week() == week && isOf(language, tally.language()) && isOf(country, tally.country()))
                .collect(Collectors.toMap(ReasonTally::reason, ReasonTally::count, Integer::sum, TreeMap::new));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .toList();
    }

    /** The languages of all these turns. */
    public Set<String> languages() {
        return turns.stream().map(Tally::language).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The countries of all these turns; an empty one for those that were about none. */
    public Set<String> countries() {
        return turns.stream().map(Tally::country).collect(Collectors.toCollection(TreeSet::new));
    }

    /** How long people waited, of the cases of one week. */
    public Stream<Waiting> waiting(int week) {
        return waiting.stream().filter(one -> one.week() == week);
    }

    private static boolean isOf(String wanted, String value) {
        return wanted.isEmpty() || wanted.equals(value);
    }

    private static int sum(List<Tally> tallies, String decision) {
        return tallies.stream()
                .filter(tally -> tally.decision().equals(decision))
                .mapToInt(Tally::count)
                .sum();
    }

    private static int sum(List<RatingTally> tallies, Predicate<RatingTally> kind) {
        return tallies.stream().filter(kind).mapToInt(RatingTally::count).sum();
    }
}
