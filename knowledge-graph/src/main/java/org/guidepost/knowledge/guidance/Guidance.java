package org.guidepost.knowledge.guidance;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.guidepost.knowledge.Fact.Confidence;

/**
 * What the graph says about an entry, for one reader.
 *
 * @param entry the entry's id
 * @param language the language of title, text and next step: the asked one, or English where it is not there
 * @param countrySpecific whether the answer depends on the country
 * @param facts the facts of the jurisdiction, and of the union it is a member of; in the content's order
 * @param related neighbouring topics, with the titles to show
 */
public record Guidance(
        String entry,
        String language,
        String title,
        String text,
        String next,
        boolean reviewed,
        boolean countrySpecific,
        List<StatedFact> facts,
        List<Related> related) {

    public Guidance {
        facts = List.copyOf(facts);
        related = List.copyOf(related);
    }

    /**
     * A fact as it can be shown.
     *
     * @param main whether the asked topic is the first of the fact's topics
     * @param inStep its place among the facts that a step into business about the topic rests on, 0 being the first; empty if
     *     none does, or only steps of companies
     * @param link the official page where there is one, otherwise the source
     * @param linkName whose page it is
     */
    public record StatedFact(
            String id,
            String jurisdiction,
            String language,
            String text,
            boolean main,
            Optional<Integer> inStep,
            Optional<Year> asOf,
            Confidence confidence,
            boolean changesOften,
            Optional<LocalDate> reviewBy,
            String link,
            String linkName) {}

    /** A neighbouring topic. */
    public record Related(String entry, String title) {}
}
