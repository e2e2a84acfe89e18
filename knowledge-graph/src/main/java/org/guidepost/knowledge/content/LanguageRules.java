package org.guidepost.knowledge.content;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.guidepost.knowledge.ContentProblem;
import org.guidepost.knowledge.Jurisdiction;
import org.guidepost.knowledge.Language;
import org.guidepost.knowledge.PassageIndex;

/** What languages must be, and that only known ones are written in. */
final class LanguageRules {

    static final List<Rule> ALL = List.of(
            LanguageRules::codesAreUnique,
            LanguageRules::englishIsThere,
            Rule.each(Manuscript::languages, LanguageRules::databaseHasItsIndex),
            LanguageRules::foldersAreOfKnownLanguages,
            LanguageRules::labelsAreInKnownLanguages,
            LanguageRules::jurisdictionNamesAreInKnownLanguages);

    private LanguageRules() {}

    private static Stream<ContentProblem> codesAreUnique(Manuscript manuscript) {
        return Names.repeated(manuscript.languages(), "code", Language::code);
    }

    private static Stream<ContentProblem> englishIsThere(Manuscript manuscript) {
        return known(manuscript).contains(Language.DEFAULT)
                ? Stream.empty()
                : manuscript.file("languages.yaml").stream()
                        .map(file -> file.problem(0, "English (en), which everything falls back to, is missing"));
    }

    private static Stream<ContentProblem> databaseHasItsIndex(Placed<Language> language) {
        Language value = language.value();
        Optional<PassageIndex> index = PassageIndex.of(value.code());
        if (index.isEmpty()) {
            return Stream.of(language.place()
                    .problem("code", "the database has no index for the language %s".formatted(value.code())));
        }
        return Stream.of(index.get().analyzer())
                .filter(analyzer -> !analyzer.equals(value.analyzer()))
                .map(analyzer -> language.place()
                        .problem("analyzer", "the index of this language uses the analyser %s".formatted(analyzer)));
    }

    private static Stream<ContentProblem> foldersAreOfKnownLanguages(Manuscript manuscript) {
        Set<String> known = known(manuscript);
        return manuscript.files().stream()
                .filter(file -> !file.language().isEmpty() && !known.contains(file.language()))
                .map(file -> file.problem(0, "languages.yaml has no language %s".formatted(file.language())));
    }

    private static Stream<ContentProblem> labelsAreInKnownLanguages(Manuscript manuscript) {
        Set<String> known = known(manuscript);
        return Stream.concat(
                manuscript.areas().stream()
                        .flatMap(area ->
                                unknown(area.place(), "label", area.value().labels(), known)),
                manuscript.groups().stream()
                        .flatMap(group ->
                                unknown(group.place(), "label", group.value().labels(), known)));
    }

    private static Stream<ContentProblem> jurisdictionNamesAreInKnownLanguages(Manuscript manuscript) {
        Set<String> known = known(manuscript);
        return manuscript.jurisdictions().stream().flatMap(jurisdiction -> names(jurisdiction, known));
    }

    private static Stream<ContentProblem> names(Placed<Jurisdiction> jurisdiction, Set<String> known) {
        return Stream.concat(
                unknown(jurisdiction.place(), "names", jurisdiction.value().names(), known),
                jurisdiction.value().helplines().stream()
                        .flatMap(line -> unknown(jurisdiction.place(), "helplines", line.names(), known)));
    }

    private static Stream<ContentProblem> unknown(Place place, String key, Map<String, ?> texts, Set<String> known) {
        return inOrder(texts.keySet()).stream()
                .filter(code -> !known.contains(code))
                .map(code -> place.problem(key, "languages.yaml has no language %s".formatted(code)));
    }

    private static Collection<String> inOrder(Set<String> codes) {
        return new TreeSet<>(codes);
    }

    private static Set<String> known(Manuscript manuscript) {
        return Names.of(manuscript.languages(), Language::code);
    }
}
