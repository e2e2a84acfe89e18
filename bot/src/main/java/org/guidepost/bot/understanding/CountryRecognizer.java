package org.guidepost.bot.understanding;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guidepost.bot.understanding.Understanding.NamedCountry;
import org.guidepost.knowledge.Jurisdiction;
import org.guidepost.knowledge.Jurisdiction.Kind;
import org.guidepost.knowledge.retrieval.Words;

/**
 * Finds the country that an utterance names, in the forms that the content lists for its language and English; countries
 * without content are known by the names that Java has for them.
 */
final class CountryRecognizer {

    private static final int LONGEST_NAME = 4;

    /**
     * Names of countries without content that are everyday words in one of the languages (of that, own, financial, small,
     * had, meeting, man): taken for a country they would cost people the facts of their own.
     */
    private static final Set<String> EVERYDAY_WORDS =
            Set.of("того", "oman", "mali", "мали", "малі", "مالي", "reunion", "jersey", "chad", "man", "ascension");

    private final Map<String, Map<String, NamedCountry>> namesByLanguage = new HashMap<>();

    CountryRecognizer(Collection<Jurisdiction> jurisdictions, Collection<String> languages) {
        Set<String> known = new HashSet<>();
        jurisdictions.forEach(jurisdiction -> known.add(jurisdiction.code()));
        for (String language : languages) {
            Map<String, NamedCountry> names = new HashMap<>();
            addOthers(names, language, known);
            jurisdictions.stream()
                    .filter(jurisdiction -> jurisdiction.kind() == Kind.COUNTRY)
                    .forEach(jurisdiction -> addNames(names, jurisdiction, language));
            namesByLanguage.put(language, names);
        }
    }

    private static void addOthers(Map<String, NamedCountry> names, String language, Set<String> known) {
        Locale locale = Locale.of(language);
        for (String code : Locale.getISOCountries()) {
            if (!known.contains(code)) {
                String name = Locale.of("", code).getDisplayCountry(locale);
                String folded = Words.folded(name);
                if (!EVERYDAY_WORDS.contains(folded)) {
                    names.put(folded, new NamedCountry(name, Optional.empty()));
                }
            }
        }
    }

    private static void addNames(Map<String, NamedCountry> names, Jurisdiction jurisdiction, String language) {
        List<String> own = jurisdiction.names().getOrDefault(language, List.of());
        List<String> english = jurisdiction.names().getOrDefault("en", List.of());
        String shown = own.isEmpty() ? english.getFirst() : own.getFirst();
        var country = new NamedCountry(shown, Optional.of(jurisdiction.code()));
        own.forEach(name -> names.put(Words.folded(name), country));
        english.forEach(name -> names.putIfAbsent(Words.folded(name), country));
    }

    /** The first country that is named; the longest name wins where several begin at the same word. */
    Optional<NamedCountry> recognize(String text, String language) {
        Map<String, NamedCountry> names = namesByLanguage.getOrDefault(language, Map.of());
        List<String> words = List.of(Words.folded(text).split(" "));
        for (int start = 0; start < words.size(); start++) {
            for (int length = Math.min(LONGEST_NAME, words.size() - start); length > 0; length--) {
                NamedCountry named = names.get(String.join(" ", words.subList(start, start + length)));
                if (named != null) {
                    return Optional.of(named);
                }
            }
        }
        return Optional.empty();
    }

    /** The folded words of the text that do not name a country. */
    List<String> without(String text, String language) {
        Map<String, NamedCountry> names = namesByLanguage.getOrDefault(language, Map.of());
        return List.of(Words.folded(text).split(" ")).stream()
                .filter(word -> !names.containsKey(word))
                .toList();
    }
}
