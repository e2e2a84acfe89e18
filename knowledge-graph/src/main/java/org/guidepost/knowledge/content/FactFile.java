package org.guidepost.knowledge.content;

import java.util.Optional;
import org.guidepost.knowledge.Fact;

/**
 * A file below {@code facts/single}: one fact with all its texts. It takes the place of the fact of that id and of its texts in
 * every language, as those say what held before.
 */
final class FactFile {

    private static final int LONGEST_CODE = 10;

    private FactFile() {}

    static void read(YamlMap file, Manuscript manuscript) {
        String code = file.text("jurisdiction", LONGEST_CODE);
        Optional<Placed<Fact>> fact = file.map("fact", map -> FactsFile.one(map, code, manuscript));
        Optional<YamlMap> texts = file.mapIfAny("texts", map -> {
            map.keys().forEach(language -> map.text(language, FactsFile.LONGEST_TEXT));
            return map.build(() -> map);
        });
        file.finish();
        if (fact.isEmpty() || !FileName.mustNameAJurisdiction(file, code, manuscript)) {
            return;
        }
        Placed<Fact> original = fact.get();
        FileName.mustAgree(file, "fact", original.value().id(), manuscript.problems());
        manuscript
                .facts()
                .removeIf(older -> older.value().id().equals(original.value().id()));
        manuscript.facts().add(original);
        texts.ifPresent(map -> map.keys().forEach(language -> manuscript
                .facts()
                .add(new Placed<>(
                        original.value().translated(language, map.text(language, FactsFile.LONGEST_TEXT)),
                        map.place().within(language)))));
    }
}
