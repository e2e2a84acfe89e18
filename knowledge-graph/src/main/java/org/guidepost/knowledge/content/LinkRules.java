package org.guidepost.knowledge.content;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.guidepost.knowledge.Authority;
import org.guidepost.knowledge.ContentProblem;
import org.guidepost.knowledge.Fact;
import org.guidepost.knowledge.Jurisdiction;
import org.guidepost.knowledge.RoadmapStep;

/** Where people are sent: nowhere that others on the way can read along or change what they read. */
final class LinkRules {

    private static final String SECURE = "https";

    static final List<Rule> ALL = List.of(
            Rule.each(Manuscript::originalFacts, LinkRules::linkOfFactIsSecure),
            Rule.each(Manuscript::steps, LinkRules::linkOfStepIsSecure),
            Rule.each(Manuscript::authorities, LinkRules::siteOfAuthorityIsSecure),
            Rule.each(Manuscript::jurisdictions, LinkRules::linksForEmergenciesAreSecure));

    private LinkRules() {}

    private static Stream<ContentProblem> linkOfFactIsSecure(Placed<Fact> fact) {
        return fact.value().link().stream().flatMap(link -> insecure(fact.place(), "source", link));
    }

    private static Stream<ContentProblem> linkOfStepIsSecure(Placed<RoadmapStep> step) {
        return step.value().link().stream().flatMap(link -> insecure(step.place(), "link", link));
    }

    private static Stream<ContentProblem> siteOfAuthorityIsSecure(Placed<Authority> authority) {
        return insecure(authority.place(), "url", authority.value().url());
    }

    private static Stream<ContentProblem> linksForEmergenciesAreSecure(Placed<Jurisdiction> jurisdiction) {
        return Stream.concat(
                insecure(
                        jurisdiction.place(),
                        "emergency",
                        jurisdiction.value().emergency().url()),
                jurisdiction.value().helplines().stream()
                        .flatMap(helpline -> insecure(jurisdiction.place(), "helplines", helpline.url())));
    }

    private static Stream<ContentProblem> insecure(Place place, String key, URI link) {
        return SECURE.equals(link.getScheme())
                ? Stream.empty()
                : Stream.of(place.problem(
                        key, Flaw.of("insecure-link", "people are sent to %s; that must begin with https://", link)));
    }
}
