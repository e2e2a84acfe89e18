package org.guidepost.knowledge.graph;

import java.util.List;

/** All kinds of nodes that content becomes, each after those that its relationships lead to. */
final class Parts {

    static final List<Part> IN_ORDER_OF_DEPENDENCE = List.of(
            new Languages(),
            new SmallTalks(),
            new Concepts(),
            new Labels(),
            new Jurisdictions(),
            new JurisdictionNames(),
            new JurisdictionTerms(),
            new Helplines(),
            new HelplineNames(),
            new Authorities(),
            new Mentions(),
            new Entries(),
            new EntryTexts(),
            new Sources(),
            new Facts(),
            new FactTexts(),
            new Roadmaps(),
            new Steps(),
            new StepTexts(),
            new Passages());

    private Parts() {}
}
