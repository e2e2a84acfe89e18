package org.guidepost.bot.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Which counts of a question may be told, so that no count from 1 to 4 can be read or worked out: not from the others, not from
 * the number of all answers, and not by knowing these rules. Pure.
 *
 * <p>A small count is never left out alone. The next smallest ones are left out with it, until each small one could be anything
 * from 1 to 4 for all that can be known: the sum of what is left out, and that the next smallest are no greater than what is
 * told (cell suppression; Hundepool and others, <i>Statistical Disclosure Control</i>, 2012, chapter 4). It must even fit one less
 * and one more: otherwise, as trying all counts has shown, that the next smallest was needed could tell.
 */
final class Suppression {

    /** The smallest number of people that is told. */
    static final int FEWEST = 5;

    private static final int MOST_OF_FEW = FEWEST - 1;

    private Suppression() {}

    /** Whether a count is one to four. */
    static boolean isFew(int count) {
        return count > 0 && count < FEWEST;
    }

    /** What is told of the counts of a question, in their order. */
    static List<Figure> of(List<Integer> counts) {
        Optional<Set<Integer>> hidden = hidden(counts);
        int whole = whole(counts, hidden.isPresent() && hidden.get().isEmpty());
        return IntStream.range(0, counts.size())
                .mapToObj(place -> hidden.filter(places -> !places.contains(place))
                        .<Figure>map(places -> new Figure.Told(counts.get(place), share(counts.get(place), whole)))
                        .orElseGet(() -> leftOut(counts.get(place), hidden.isPresent())))
                .toList();
    }

    /** What shares are taken of: where something is left out, not the exact sum, as that would follow from a share. */
    private static int whole(List<Integer> counts, boolean isAllTold) {
        int sum = counts.stream().mapToInt(Integer::intValue).sum();
        return isAllTold ? sum : sum - sum % FEWEST + FEWEST / 2;
    }

    /** Where nothing at all can be told, not even which counts are small is. */
    private static Figure leftOut(int count, boolean some) {
        return some && isFew(count) ? new Figure.Few() : new Figure.Withheld();
    }

    /** The places of the counts that are left out; empty where even to leave out all of them does not help. */
    private static Optional<Set<Integer>> hidden(List<Integer> counts) {
        Set<Integer> hidden = new TreeSet<>();
        List<Integer> others = new ArrayList<>();
        for (int place = 0; place < counts.size(); place++) {
            if (isFew(counts.get(place))) {
                hidden.add(place);
            } else if (counts.get(place) > 0) {
                others.add(place);
            }
        }
        others.sort(Comparator.comparing(counts::get));
        for (int next : others) {
            if (hidden.isEmpty() || protects(hidden, counts)) {
                return Optional.of(hidden);
            }
            hidden.add(next);
        }
        return hidden.isEmpty() || protects(hidden, counts) ? Optional.of(hidden) : Optional.empty();
    }

    /** Whether each small count among those that are left out could be anything from 0 to 5. */
    private static boolean protects(Set<Integer> hidden, List<Integer> counts) {
        long sum = 0;
        long few = 0;
        long smallestTold = Integer.MAX_VALUE;
        for (int place = 0; place < counts.size(); place++) {
            int count = counts.get(place);
            if (hidden.contains(place)) {
                sum += count;
                few += isFew(count) ? 1 : 0;
            } else if (count > 0) {
                smallestTold = Math.min(smallestTold, count);
            }
        }
        long others = hidden.size() - few;
        long least = sum - (few - 1) * MOST_OF_FEW - others * smallestTold;
        long most = sum - (few - 1) - others * FEWEST;
        return hidden.size() > 1 && least <= 0 && most >= FEWEST;
    }

    private static int share(int count, int whole) {
        return whole == 0 ? 0 : Math.min(100, Math.round(100f * count / whole));
    }
}
