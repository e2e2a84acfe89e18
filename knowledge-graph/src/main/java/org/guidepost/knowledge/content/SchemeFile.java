package org.guidepost.knowledge.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guidepost.knowledge.Area;
import org.guidepost.knowledge.Group;
import org.guidepost.knowledge.Topic;

/** {@code topics.yaml}: areas, in them groups, in them topics. */
final class SchemeFile {

    private static final int LONGEST_ID = 80;
    static final int LONGEST_LABEL = 80;

    private final Manuscript manuscript;

    private SchemeFile(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    static void read(YamlMap file, Manuscript manuscript) {
        var scheme = new SchemeFile(manuscript);
        file.maps("areas", scheme::area);
        file.finish();
    }

    private Optional<Area> area(YamlMap map) {
        String id = map.text("id", LONGEST_ID);
        Map<String, String> labels = labels(map);
        map.maps("groups", group -> group(group, id));
        return map.build(() -> {
            var area = new Area(id, labels);
            manuscript.areas().add(new Placed<>(area, map.place()));
            return area;
        });
    }

    private Optional<Group> group(YamlMap map, String area) {
        String id = map.text("id", LONGEST_ID);
        Map<String, String> labels = labels(map);
        map.maps("topics", topic -> topic(topic, area, id));
        return map.build(() -> {
            var group = new Group(id, area, labels);
            manuscript.groups().add(new Placed<>(group, map.place()));
            return group;
        });
    }

    private Optional<Topic> topic(YamlMap map, String area, String group) {
        String id = map.text("id", LONGEST_ID);
        boolean countrySpecific = map.flagIfAny("countrySpecific");
        List<String> related = map.textsIfAny("related", LONGEST_ID);
        List<String> competences = map.textsIfAny("competences", LONGEST_LABEL);
        return map.build(() -> {
            var topic = new Topic(id, area, group, countrySpecific, related, competences);
            manuscript.topics().add(new Placed<>(topic, map.place()));
            return topic;
        });
    }

    private static Map<String, String> labels(YamlMap map) {
        return map.map("label", SchemeFile::labelsByLanguage).orElse(Map.of());
    }

    private static Optional<Map<String, String>> labelsByLanguage(YamlMap map) {
        Map<String, String> labels = new HashMap<>();
        map.keys().forEach(language -> labels.put(language, map.text(language, LONGEST_LABEL)));
        return map.build(() -> labels);
    }
}
