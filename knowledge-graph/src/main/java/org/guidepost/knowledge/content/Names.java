package org.guidepost.knowledge.content;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guidepost.knowledge.ContentProblem;

/** Checks that names refer to something, and to one thing only. */
final class Names {

    private Names() {}

    static <T> Set<String> of(Collection<Placed<T>> parts, Function<T, String> name) {
        return parts.stream().map(part -> name.apply(part.value())).collect(Collectors.toSet());
    }

    /** The parts whose name an earlier one has. */
    static <T> Stream<ContentProblem> repeated(List<Placed<T>> parts, String key, Function<T, String> name) {
        Set<String> seen = new HashSet<>();
        return parts.stream()
                .filter(part -> !seen.add(name.apply(part.value())))
                .map(part ->
                        part.place().problem(key, "%s stands here a second time".formatted(name.apply(part.value()))));
    }

    /** The items of a list that are not among the known names. */
    static Stream<ContentProblem> unknown(
            Place place, String key, List<String> items, Set<String> known, String description) {
        return IntStream.range(0, items.size())
                .filter(index -> !known.contains(items.get(index)))
                .mapToObj(index ->
                        place.problem(key, index, "%s is not the id of %s".formatted(items.get(index), description)));
    }
}
