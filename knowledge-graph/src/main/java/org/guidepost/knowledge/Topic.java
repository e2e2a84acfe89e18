package org.guidepost.knowledge;

import java.util.List;

/**
 * A concept of the scheme that people ask about.
 *
 * @param id starts with the id of its group: {@code tax.vat}
 * @param area the id of its area
 * @param group the id of its group
 * @param countrySpecific whether an answer needs the facts of a country
 * @param related the ids of topics that are offered after an answer, the most fitting first
 * @param competences what it trains, in the words of EntreComp (JRC 2016, doi:10.2791/593884)
 */
public record Topic(
        String id, String area, String group, boolean countrySpecific, List<String> related, List<String> competences) {

    public Topic {
        Forms.requireId(id);
        Forms.requireId(area);
        Forms.requireId(group);
        related = List.copyOf(related);
        competences = List.copyOf(competences);
        Forms.requireIds(related);
    }
}
