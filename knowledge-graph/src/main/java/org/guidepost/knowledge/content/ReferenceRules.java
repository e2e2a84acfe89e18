package org.guidepost.knowledge.content;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guidepost.knowledge.Area;
import org.guidepost.knowledge.Authority;
import org.guidepost.knowledge.ContentProblem;
import org.guidepost.knowledge.Fact;
import org.guidepost.knowledge.Group;
import org.guidepost.knowledge.Jurisdiction;
import org.guidepost.knowledge.Language;
import org.guidepost.knowledge.Mention;
import org.guidepost.knowledge.SmallTalk;
import org.guidepost.knowledge.Topic;

/** What jurisdictions and facts may refer to. */
final class ReferenceRules {

    static final List<Rule> ALL = List.of(
            ReferenceRules::authorityIdsAreUnique,
            ReferenceRules::factIdsAreUnique,
            Rule.each(Manuscript::jurisdictions, ReferenceRules::membersExist),
            Rule.each(Manuscript::jurisdictions, ReferenceRules::jurisdictionHasAnEnglishName),
            Rule.each(Manuscript::authorities, ReferenceRules::authorityIsResponsibleForSomethingKnown),
            Rule.each(Manuscript::originalFacts, ReferenceRules::topicsExist),
            Rule.each(Manuscript::smallTalk, ReferenceRules::mentionedTopicsExist),
            ReferenceRules::translationsStateTheSame);

    private ReferenceRules() {}

    private static Stream<ContentProblem> authorityIdsAreUnique(Manuscript manuscript) {
        return Names.repeated(manuscript.authorities(), "id", Authority::key);
    }

    private static Stream<ContentProblem> factIdsAreUnique(Manuscript manuscript) {
        return Names.repeated(
                manuscript.facts(),
                "id",
                fact -> fact.language().equals(Language.DEFAULT) ? fact.id() : fact.id() + " in " + fact.language());
    }

    private static Stream<ContentProblem> membersExist(Placed<Jurisdiction> jurisdiction, Manuscript manuscript) {
        return Names.unknown(
                jurisdiction.place(),
                "members",
                jurisdiction.value().members(),
                Names.of(manuscript.jurisdictions(), Jurisdiction::code),
                "a jurisdiction");
    }

    private static Stream<ContentProblem> mentionedTopicsExist(Placed<SmallTalk> smallTalk, Manuscript manuscript) {
        return Names.unknown(
                smallTalk.place(),
                "mentions",
                smallTalk.value().mentions().stream().map(Mention::topic).toList(),
                Names.of(manuscript.topics(), Topic::id),
                "a topic");
    }

    private static Stream<ContentProblem> jurisdictionHasAnEnglishName(Placed<Jurisdiction> jurisdiction) {
        return jurisdiction
                        .value()
                        .names()
                        .getOrDefault(Language.DEFAULT, List.of())
                        .isEmpty()
                ? Stream.of(jurisdiction.place().problem("names", "an English name (en) is missing"))
                : Stream.empty();
    }

    private static Stream<ContentProblem> authorityIsResponsibleForSomethingKnown(
            Placed<Authority> authority, Manuscript manuscript) {
        return Names.unknown(
                authority.place(),
                "for",
                authority.value().responsibleFor(),
                concepts(manuscript),
                "an area, group or topic");
    }

    private static Stream<ContentProblem> topicsExist(Placed<Fact> fact, Manuscript manuscript) {
        return Names.unknown(
                fact.place(), "topics", fact.value().topics(), Names.of(manuscript.topics(), Topic::id), "a topic");
    }

    private static Stream<ContentProblem> translationsStateTheSame(Manuscript manuscript) {
        Map<String, String> originals = manuscript.originalFacts().stream()
                .map(Placed::value)
                .collect(Collectors.toMap(Fact::id, Fact::text, (first, second) -> first));
        return manuscript.facts().stream()
                .filter(fact -> !fact.value().language().equals(Language.DEFAULT))
                .flatMap(fact -> Statement.difference(
                        originals.getOrDefault(fact.value().id(), ""),
                        fact.value().text(),
                        fact.value().language())
                        .map(difference -> fact.place()
                                .problem("text", difference.about(fact.value().id())))
                        .stream());
    }

    private static Set<String> concepts(Manuscript manuscript) {
        Set<String> concepts = new HashSet<>(Names.of(manuscript.areas(), Area::id));
        concepts.addAll(Names.of(manuscript.groups(), Group::id));
        concepts.addAll(Names.of(manuscript.topics(), Topic::id));
        return concepts;
    }
}
