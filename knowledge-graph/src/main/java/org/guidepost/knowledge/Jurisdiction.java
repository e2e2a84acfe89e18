package org.guidepost.knowledge;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A country, or a union of countries, whose rules facts state.
 *
 * @param code ISO 3166-1 alpha-2, or EU
 * @param members the codes of its members, in a union only
 * @param names by language code: the first is shown, the others are how people write it, inflected forms included
 * @param terms words that tell the country without naming it; a union has none
 * @param emergency whom to call when life is in danger
 */
public record Jurisdiction(
        String code,
        Kind kind,
        List<String> members,
        Map<String, List<String>> names,
        List<CountryTerms> terms,
        Emergency emergency,
        List<Helpline> helplines,
        List<Authority> authorities) {

    public Jurisdiction {
        Forms.requireJurisdiction(code);
        members = members.stream().sorted(Comparator.naturalOrder()).toList();
        members.forEach(Forms::requireJurisdiction);
        names = names.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
        names.keySet().forEach(Forms::requireLanguage);
        terms = List.copyOf(terms);
        helplines = List.copyOf(helplines);
        authorities = List.copyOf(authorities);
        if (kind == Kind.COUNTRY && !members.isEmpty()) {
            throw new IllegalArgumentException("'members' belongs to a union, not to a country");
        }
        if (kind == Kind.UNION && !terms.isEmpty()) {
            throw new IllegalArgumentException("'terms' belongs to a country, not to a union");
        }
    }

    /** What a jurisdiction is. */
    public enum Kind {
        COUNTRY,
        UNION
    }

    /**
     * The number to call when life is in danger.
     *
     * @param url the page that says so
     */
    public record Emergency(String number, URI url) {

        public Emergency {
            Forms.requireText("number", number);
        }
    }
}
