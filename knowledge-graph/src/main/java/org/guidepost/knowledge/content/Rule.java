package org.guidepost.knowledge.content;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.guidepost.knowledge.ContentProblem;

/** Something that content must be; finds every place where it is not. */
@FunctionalInterface
interface Rule {

    Stream<ContentProblem> check(Manuscript manuscript);

    /** A rule that looks at each part for itself. */
    static <T> Rule each(
            Function<Manuscript, List<Placed<T>>> parts, Function<Placed<T>, Stream<ContentProblem>> check) {
        return manuscript -> parts.apply(manuscript).stream().flatMap(check);
    }

    /** A rule that looks at each part in the light of all others. */
    static <T> Rule each(
            Function<Manuscript, List<Placed<T>>> parts,
            BiFunction<Placed<T>, Manuscript, Stream<ContentProblem>> check) {
        return manuscript -> parts.apply(manuscript).stream().flatMap(part -> check.apply(part, manuscript));
    }
}
