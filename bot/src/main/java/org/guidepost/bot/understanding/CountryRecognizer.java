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
import org.guidepost.knowledge.Language;
import org.guidepost.knowledge.retrieval.Words;

/**
 * Finds the country that an utterance names, in the forms that the content lists for its language and English, or means by a
 * term that only that country has; countries without content are known by the names that Java has for them.
 */
final class CountryRecognizer {

    /**
     * Names of countries without content that are everyday words in one of the languages (of that, own, financial, small,
     * had, meeting, man): taken for a country they would cost people the facts of their own.
     */
    private static final Set<String> EVERYDAY_WORDS =
            Set.of("того", "oman", "mali", "мали", "малі", "مالي", "reunion", "jersey", "chad", "man", "ascension");

    private static final Phrases<NamedCountry> NONE = new Phrases<>();

    private final Map<String, Phrases<NamedCountry>> namesByLanguage = new HashMap<>();
    private final Map<String, Phrases<NamedCountry>> termsByLanguage = new HashMap<>();
    private final Map<String, NamedCountry> choices = new HashMap<>();

    CountryRecognizer(Collection<Jurisdiction> jurisdictions, Collection<String> languages) {
        Set<String> known = new HashSet<>();
        jurisdictions.forEach(jurisdiction -> known.add(jurisdiction.code()));
        List<Jurisdiction> countries = jurisdictions.stream()
                .filter(jurisdiction -> jurisdiction.kind() == Kind.COUNTRY)
                .toList();
        for (String language : languages) {
            Phrases<NamedCountry> names = new Phrases<>();
            Phrases<NamedCountry> terms = new Phrases<>();
            addOthers(names, language, known);
            countries.forEach(country -> {
                addNames(names, country, language);
                addTerms(terms, country, language);
            });
            namesByLanguage.put(language, names);
            termsByLanguage.put(language, terms);
        }
        countries.forEach(country -> addChoices(country, languages));
        namesByLanguage.values().forEach(names -> names.forEach(choices::putIfAbsent));
    }

    private void addChoices(Jurisdiction country, Collection<String> languages) {
        NamedCountry shown = shown(country, Language.DEFAULT);
        choices.put(Words.folded(country.code()), shown);
        languages.forEach(
                language -> names(country, language).forEach(name -> choices.putIfAbsent(Words.folded(name), shown)));
    }

    private static void addOthers(Phrases<NamedCountry> names, String language, Set<String> known) {
        Locale locale = Locale.of(language);
        for (String code : Locale.getISOCountries()) {
            if (!known.contains(code)) {
                String name = Locale.of("", code).getDisplayCountry(locale);
                if (!EVERYDAY_WORDS.contains(Words.folded(name))) {
                    names.add(name, new NamedCountry(name, Optional.empty()));
                }
            }
        }
    }

    private static void addNames(Phrases<NamedCountry> names, Jurisdiction jurisdiction, String language) {
        NamedCountry country = shown(jurisdiction, language);
        names(jurisdiction, language).forEach(name -> names.add(name, country));
        names(jurisdiction, Language.DEFAULT).forEach(name -> names.addIfAbsent(name, country));
    }

    private static void addTerms(Phrases<NamedCountry> terms, Jurisdiction jurisdiction, String language) {
        NamedCountry country = shown(jurisdiction, language);
        jurisdiction.terms().stream()
                .filter(group -> group.tellIn(language))
                .flatMap(group -> group.words().stream())
                .forEach(term -> terms.add(term, country));
    }

    private static NamedCountry shown(Jurisdiction jurisdiction, String language) {
        List<String> own = names(jurisdiction, language);
        String name = (own.isEmpty() ? names(jurisdiction, Language.DEFAULT) : own).getFirst();
        return new NamedCountry(name, Optional.of(jurisdiction.code()));
    }

    private static List<String> names(Jurisdiction jurisdiction, String language) {
        return jurisdiction.names().getOrDefault(language, List.of());
    }

    /** The country that a text is the code or a name of, in whatever language. */
    Optional<NamedCountry> chosen(String text) {
        return Optional.ofNullable(choices.get(Words.folded(text)));
    }

    /** The country that the text is about: the first that it names, or else the one that all its terms tell. */
    Optional<NamedCountry> meant(String text, String language) {
        return named(text, language).or(() -> told(text, language));
    }

    /** The first country that the guide knows, before any other: who names both tells where she comes from too. */
    Optional<NamedCountry> named(String text, String language) {
        var named = namesByLanguage.getOrDefault(language, NONE).in(text);
        return named.stream()
                .filter(country -> country.code().isPresent())
                .findFirst()
                .or(() -> named.stream().findFirst());
    }

    /** Who uses the terms of two countries compares them, or explains hers: that tells nothing. */
    private Optional<NamedCountry> told(String text, String language) {
        Set<NamedCountry> told =
                Set.copyOf(termsByLanguage.getOrDefault(language, NONE).in(text));
        return told.size() == 1 ? told.stream().findFirst() : Optional.empty();
    }

    /** The text without the words that name a country that the guide knows, if it names just one and asks something besides. */
    Optional<String> placeless(String text, String language) {
        Phrases<NamedCountry> names = namesByLanguage.getOrDefault(language, NONE);
        Set<NamedCountry> named = Set.copyOf(names.in(text));
        return named.size() == 1
                        && named.stream().allMatch(country -> country.code().isPresent())
                ? Optional.of(names.removedFrom(text)).filter(rest -> !rest.isBlank() && !rest.equals(text))
                : Optional.empty();
    }

    /** The folded words of the text that do not name a country. */
    List<String> without(String text, String language) {
        return namesByLanguage.getOrDefault(language, NONE).without(text);
    }
}
