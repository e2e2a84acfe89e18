package org.guidepost.knowledge.content;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guidepost.knowledge.ContentProblem;
import org.guidepost.knowledge.CountryTerms;
import org.guidepost.knowledge.Language;
import org.guidepost.knowledge.retrieval.Words;

/** What the terms of a country must be, so that each of them tells one country and nothing else. */
final class TermRules {

    /** Two letters are too often a word of some language, or the abbreviation of something else. */
    private static final int FEWEST_CHARACTERS = 3;

    static final List<Rule> ALL = List.of(
            Rule.each(Manuscript::terms, TermRules::termIsLongEnough),
            Rule.each(Manuscript::terms, TermRules::everydayLanguagesExist),
            TermRules::termMeansOneCountry);

    private TermRules() {}

    private static Stream<ContentProblem> termIsLongEnough(Placed<CountryTerms> terms) {
        return problems(
                terms,
                word -> Words.folded(word).length() < FEWEST_CHARACTERS,
                "is too short to tell a country; at least %d letters or digits are needed"
                        .formatted(FEWEST_CHARACTERS));
    }

    private static Stream<ContentProblem> everydayLanguagesExist(Placed<CountryTerms> terms, Manuscript manuscript) {
        Set<String> known = Names.of(manuscript.languages(), Language::code);
        return terms.value().everydayIn().stream()
                .filter(code -> !known.contains(code))
                .map(code -> terms.place().problem("everydayIn", "languages.yaml has no language %s".formatted(code)));
    }

    /** Compared as they are recognised, so that marks and capitals make no second term. */
    private static Stream<ContentProblem> termMeansOneCountry(Manuscript manuscript) {
        Set<String> seen = new HashSet<>();
        return manuscript.terms().stream()
                .flatMap(terms -> problems(
                        terms,
                        word -> !seen.add(Words.folded(word)),
                        "stands here a second time; a term means one country"));
    }

    private static Stream<ContentProblem> problems(
            Placed<CountryTerms> terms, Predicate<String> isWrong, String reason) {
        List<String> words = terms.value().words();
        return IntStream.range(0, words.size())
                .filter(index -> isWrong.test(words.get(index)))
                .mapToObj(index -> terms.place().problem("words", index, words.get(index) + " " + reason));
    }
}
