package org.guidepost.knowledge.content;

import java.util.Optional;
import org.guidepost.knowledge.Language;

/** {@code languages.yaml}. */
final class LanguagesFile {

    private static final int LONGEST_NAME = 60;

    private LanguagesFile() {}

    static void read(YamlMap file, Manuscript manuscript) {
        manuscript.languages().addAll(file.maps("languages", LanguagesFile::language));
        file.finish();
    }

    private static Optional<Placed<Language>> language(YamlMap map) {
        String code = map.text("code", LONGEST_NAME);
        String name = map.text("name", LONGEST_NAME);
        String nativeName = map.text("native", LONGEST_NAME);
        Language.Direction direction = map.choice("direction", Language.Direction.class);
        String analyzer = map.text("analyzer", LONGEST_NAME);
        return map.build(() -> new Placed<>(new Language(code, name, nativeName, direction, analyzer), map.place()));
    }
}
