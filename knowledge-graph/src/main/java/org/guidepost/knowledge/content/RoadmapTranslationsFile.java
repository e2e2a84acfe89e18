package org.guidepost.knowledge.content;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guidepost.knowledge.RoadmapStep;

/** A file below {@code roadmaps/translations}: what the steps of a country say in another language, by their ids. */
final class RoadmapTranslationsFile {

    private static final int LONGEST_CODE = 80;

    private final Manuscript manuscript;
    private final String language;
    private final Map<String, RoadmapStep> originals;

    private RoadmapTranslationsFile(Manuscript manuscript, String language, Map<String, RoadmapStep> originals) {
        this.manuscript = manuscript;
        this.language = language;
        this.originals = originals;
    }

    static void read(YamlMap file, Manuscript manuscript) {
        String code = file.text("jurisdiction", LONGEST_CODE);
        FileName.mustAgree(file, "jurisdiction", code, manuscript.problems());
        String language = file.text("language", LONGEST_CODE);
        FileName.mustAgreeOnLanguage(file, language, manuscript.problems());
        Map<String, RoadmapStep> originals = manuscript.steps().stream()
                .map(Placed::value)
                .filter(step -> step.jurisdiction().equals(code))
                .collect(Collectors.toMap(RoadmapStep::id, Function.identity(), (first, second) -> first));
        var reader = new RoadmapTranslationsFile(manuscript, file.place().file().language(), originals);
        file.map("steps", reader::steps);
        file.finish();
    }

    private Optional<YamlMap> steps(YamlMap map) {
        map.keys().forEach(id -> translate(id, map));
        // Where the roadmap was not understood there is nothing to compare with, as has been said already.
        if (!originals.isEmpty()) {
            originals.keySet().stream()
                    .filter(id -> !map.keys().contains(id))
                    .sorted()
                    .forEach(id -> manuscript
                            .problems()
                            .add(map.place().problem("the step %s is not translated".formatted(id))));
        }
        return map.build(() -> map);
    }

    private void translate(String id, YamlMap map) {
        var text = map.map(id, StepTexts::whole);
        RoadmapStep original = originals.get(id);
        if (original != null && text.isPresent()) {
            manuscript
                    .stepTranslations()
                    .add(new Placed<>(
                            new StepTranslation(original, language, text.get()),
                            map.place().within(id)));
        } else if (original == null && isRoadmapUnderstood()) {
            manuscript.problems().add(map.place().problem(id, "there is no step %s in this country".formatted(id)));
        }
    }

    private boolean isRoadmapUnderstood() {
        return manuscript.files().stream()
                .filter(file -> file.kind() == FileKind.ROADMAP || file.kind() == FileKind.JURISDICTION)
                .noneMatch(file -> manuscript.problems().in(file.shownPath()));
    }
}
