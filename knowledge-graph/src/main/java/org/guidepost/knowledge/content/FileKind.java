package org.guidepost.knowledge.content;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The kinds of content files, told by their place; in the order in which they are read, as later ones refer to earlier. */
enum FileKind {
    LANGUAGES("languages\\.yaml"),
    SCHEME("topics\\.yaml"),
    TOPIC("topics/more/(?<name>[a-z0-9.-]+)\\.yaml"),
    SCHEME_LABELS("topics/(?<language>[a-z]{2})\\.yaml"),
    JURISDICTION("jurisdictions/(?<name>[A-Z]{2})\\.yaml"),
    ENTRY("entries/(?<language>[a-z]{2})/(?<name>[a-z0-9.-]+)\\.yaml"),
    BOUNDARY("boundaries/(?<language>[a-z]{2})/(?<name>[a-z0-9.-]+)\\.yaml"),
    SMALL_TALK("smalltalk/(?<language>[a-z]{2})\\.yaml"),
    FACTS("facts/(?<name>[A-Z]{2})\\.yaml"),
    FACT_TRANSLATIONS("facts/translations/(?<language>[a-z]{2})/(?<name>[A-Z]{2})\\.yaml"),
    FACT("facts/single/(?<name>[a-z0-9.-]+)\\.yaml"),
    ROADMAP("roadmaps/(?<name>[A-Z]{2})\\.yaml"),
    ROADMAP_TRANSLATIONS("roadmaps/translations/(?<language>[a-z]{2})/(?<name>[A-Z]{2})\\.yaml");

    private final Pattern path;

    FileKind(String path) {
        this.path = Pattern.compile(path);
    }

    /** The kind of the file at a path below the content folder, with forward slashes. */
    static Optional<FileKind> of(String relativePath) {
        return Arrays.stream(values())
                .filter(kind -> kind.path.matcher(relativePath).matches())
                .findFirst();
    }

    /** The language that the path names; empty text where the kind has none. */
    String language(String relativePath) {
        return group(relativePath, "language");
    }

    /** The code or id that the path names; empty text where the kind has none. */
    String name(String relativePath) {
        return group(relativePath, "name");
    }

    private String group(String relativePath, String name) {
        Matcher matcher = path.matcher(relativePath);
        return matcher.matches() && path.namedGroups().containsKey(name) ? matcher.group(name) : "";
    }
}
