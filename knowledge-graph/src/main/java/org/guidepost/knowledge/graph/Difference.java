package org.guidepost.knowledge.graph;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What separates the nodes that a content asks for from those that the graph has, for one part.
 *
 * @param created rows whose key the graph does not have
 * @param changed rows whose node has another checksum
 * @param removed keys of nodes that the content does not ask for
 * @param unchanged how many rows the graph has as they are
 */
record Difference(Part part, List<Row> created, List<Row> changed, List<String> removed, int unchanged) {

    /** No difference for a part of so many nodes. */
    static Difference none(Part part, int nodes) {
        return new Difference(part, List.of(), List.of(), List.of(), nodes);
    }

    /**
     * Compares.
     *
     * @param stored the checksums of the nodes that were imported earlier, by key
     */
    static Difference between(Part part, List<Row> wanted, Map<String, String> stored) {
        List<Row> created =
                wanted.stream().filter(row -> !stored.containsKey(row.key())).toList();
        List<Row> changed = wanted.stream()
                .filter(row -> stored.containsKey(row.key()) && !row.checksum().equals(stored.get(row.key())))
                .toList();
        Set<String> keys = wanted.stream().map(Row::key).collect(Collectors.toSet());
        List<String> removed = stored.keySet().stream()
                .filter(key -> !keys.contains(key))
                .sorted()
                .toList();
        return new Difference(part, created, changed, removed, wanted.size() - created.size() - changed.size());
    }

    /** How many nodes must be written or removed. */
    int size() {
        return created.size() + changed.size() + removed.size();
    }
}
