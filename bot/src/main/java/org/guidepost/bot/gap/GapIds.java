package org.guidepost.bot.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Lets a gap keep its id when the questions are grouped anew: it goes where most of its turns went. */
final class GapIds {

    private GapIds() {}

    /**
     * The id of each group.
     *
     * @param groups each with the ids of its turns
     * @param before the gap that a turn was in
     * @param fresh makes ids for what is new
     */
    static List<String> of(List<Set<String>> groups, Map<String, String> before, Supplier<String> fresh) {
        List<Overlap> overlaps = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            Map<String, Integer> shared = new HashMap<>();
            for (String turn : groups.get(group)) {
                String gap = before.get(turn);
                if (gap != null) {
                    shared.merge(gap, 1, Integer::sum);
                }
            }
            int number = group;
            shared.forEach((gap, turns) -> overlaps.add(new Overlap(number, gap, turns)));
        }
        overlaps.sort(Comparator.comparingInt(Overlap::turns)
                .reversed()
                .thenComparing(Overlap::gap)
                .thenComparingInt(Overlap::group));
        Map<Integer, String> kept = new HashMap<>();
        Set<String> given = new HashSet<>();
        for (Overlap overlap : overlaps) {
            if (!kept.containsKey(overlap.group()) && given.add(overlap.gap())) {
                kept.put(overlap.group(), overlap.gap());
            }
        }
        List<String> ids = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            String id = kept.get(group);
            ids.add(id == null ? fresh.get() : id);
        }
        return ids;
    }

    private record Overlap(int group, String gap, int turns) {}
}
