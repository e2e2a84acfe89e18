package org.guidepost.knowledge.content;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guidepost.knowledge.Area;
import org.guidepost.knowledge.Group;

/** A file below {@code topics}: what areas and groups are called in one language, by their ids. */
final class SchemeLabelsFile {

    private SchemeLabelsFile() {}

    static void read(YamlMap file, Manuscript manuscript) {
        String language = file.place().file().language();
        file.map("labels", SchemeLabelsFile::labels).ifPresent(labels -> {
            manuscript.areas().replaceAll(area -> labelled(area, language, labels));
            manuscript.groups().replaceAll(group -> labelledGroup(group, language, labels));
            reportUnknown(file.place().within("labels"), labels.keySet(), manuscript);
        });
        file.finish();
    }

    private static Optional<Map<String, String>> labels(YamlMap map) {
        Map<String, String> labels = new HashMap<>();
        map.keys().forEach(id -> labels.put(id, map.text(id, SchemeFile.LONGEST_LABEL)));
        return map.build(() -> labels);
    }

    private static Placed<Area> labelled(Placed<Area> area, String language, Map<String, String> labels) {
        String label = labels.get(area.value().id());
        return label == null ? area : new Placed<>(area.value().labelled(language, label), area.place());
    }

    private static Placed<Group> labelledGroup(Placed<Group> group, String language, Map<String, String> labels) {
        String label = labels.get(group.value().id());
        return label == null ? group : new Placed<>(group.value().labelled(language, label), group.place());
    }

    private static void reportUnknown(Place place, Set<String> ids, Manuscript manuscript) {
        if (!manuscript.understood(FileKind.SCHEME)) {
            return;
        }
        Set<String> areas = Names.of(manuscript.areas(), Area::id);
        Set<String> groups = Names.of(manuscript.groups(), Group::id);
        ids.stream().filter(id -> !areas.contains(id) && !groups.contains(id)).forEach(id -> manuscript
                .problems()
                .add(place.problem(id, "%s is not the id of an area or a group".formatted(id))));
    }
}
