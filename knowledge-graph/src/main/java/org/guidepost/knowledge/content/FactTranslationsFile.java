package org.guidepost.knowledge.content;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guidepost.knowledge.Fact;

/** A file below {@code facts/translations}: the texts of facts in another language, by their ids. */
final class FactTranslationsFile {

    private static final int LONGEST_CODE = 10;

    private final Manuscript manuscript;
    private final String language;
    private final Map<String, Fact> originals;
    private final boolean originalsUnderstood;

    private FactTranslationsFile(Manuscript manuscript, String language, String jurisdiction) {
        this.manuscript = manuscript;
        this.language = language;
        this.originals = manuscript.facts().stream()
                .map(Placed::value)
                .filter(fact -> fact.jurisdiction().equals(jurisdiction))
                .collect(Collectors.toMap(Fact::id, Function.identity(), (first, second) -> first));
        this.originalsUnderstood = Stream.of("facts/", "jurisdictions/")
                .flatMap(folder -> manuscript.file(folder + jurisdiction + ".yaml").stream())
                .noneMatch(file -> manuscript.problems().in(file.shownPath()));
    }

    static void read(YamlMap file, Manuscript manuscript) {
        String code = file.text("jurisdiction", LONGEST_CODE);
        FileName.mustAgree(file, "jurisdiction", code, manuscript.problems());
        String language = file.text("language", LONGEST_CODE);
        FileName.mustAgreeOnLanguage(file, language, manuscript.problems());
        var reader = new FactTranslationsFile(manuscript, file.place().file().language(), code);
        file.map("texts", reader::texts);
        file.finish();
    }

    private Optional<YamlMap> texts(YamlMap map) {
        map.keys().forEach(id -> translate(id, map.text(id, FactsFile.LONGEST_TEXT), map.place()));
        return map.build(() -> map);
    }

    private void translate(String id, String text, Place place) {
        Fact original = originals.get(id);
        if (original != null && !text.isEmpty()) {
            manuscript.facts().add(new Placed<>(original.translated(language, text), place.within(id)));
        } else if (original == null && originalsUnderstood) {
            manuscript.problems().add(place.problem(id, "there is no fact %s in this jurisdiction".formatted(id)));
        }
    }
}
