package org.guidepost.knowledge.content;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guidepost.knowledge.ContentProblem;
import org.guidepost.knowledge.Fact;
import org.guidepost.knowledge.Language;
import org.guidepost.knowledge.RoadmapStep;
import org.guidepost.knowledge.Topic;

/** What steps may refer to, and that each of their numbers stands in a fact, where it has a year and a source. */
final class StepReferenceRules {

    static final List<Rule> ALL = List.of(
            Rule.each(Manuscript::steps, StepReferenceRules::topicsExist),
            Rule.each(Manuscript::steps, StepReferenceRules::factsHoldInThisCountry),
            Rule.each(Manuscript::steps, StepReferenceRules::numbersStandInFacts));

    private StepReferenceRules() {}

    private static Stream<ContentProblem> topicsExist(Placed<RoadmapStep> step, Manuscript manuscript) {
        return Names.unknown(
                step.place(), "topics", step.value().topics(), Names.of(manuscript.topics(), Topic::id), "a topic");
    }

    private static Stream<ContentProblem> factsHoldInThisCountry(Placed<RoadmapStep> step, Manuscript manuscript) {
        if (!manuscript.understood(FileKind.FACTS)) {
            return Stream.empty();
        }
        Set<String> known = factsOf(step.value(), manuscript).map(Fact::id).collect(Collectors.toSet());
        return Names.unknown(step.place(), "facts", step.value().facts(), known, "a fact of this country or its union");
    }

    private static Stream<ContentProblem> numbersStandInFacts(Placed<RoadmapStep> step, Manuscript manuscript) {
        if (!manuscript.understood(FileKind.FACTS)) {
            return Stream.empty();
        }
        Set<String> proven = factsOf(step.value(), manuscript)
                .filter(fact -> step.value().facts().contains(fact.id()))
                .flatMap(fact -> Numbers.figures(fact.text()).stream())
                .collect(Collectors.toSet());
        Set<String> figures = Objects.requireNonNull(step.value().texts().get(Language.DEFAULT))
                .parts()
                .flatMap(text -> Numbers.figures(text).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return figures.stream().filter(figure -> !proven.contains(figure)).map(figure -> step.place()
                .problem("%s: the number %s stands in none of its facts"
                        .formatted(step.value().id(), figure)));
    }

    private static Stream<Fact> factsOf(RoadmapStep step, Manuscript manuscript) {
        return manuscript.originalFacts().stream()
                .map(Placed::value)
                .filter(fact -> fact.jurisdiction().equals(step.jurisdiction())
                        || isMember(step.jurisdiction(), fact.jurisdiction(), manuscript));
    }

    private static boolean isMember(String country, String union, Manuscript manuscript) {
        return manuscript
                .jurisdiction(union)
                .filter(value -> value.members().contains(country))
                .isPresent();
    }
}
