package org.guidepost.knowledge.content;

import java.util.List;
import java.util.Optional;
import org.guidepost.knowledge.Group;
import org.guidepost.knowledge.Topic;

/** A file below {@code topics/more}: one topic besides those of the scheme, the last of its group. */
final class TopicFile {

    private static final int LONGEST_ID = 80;

    private TopicFile() {}

    static void read(YamlMap file, Manuscript manuscript) {
        String id = file.text("id", LONGEST_ID);
        FileName.mustAgree(file, "id", id, manuscript.problems());
        String groupId = file.text("group", LONGEST_ID);
        boolean countrySpecific = file.flagIfAny("countrySpecific");
        List<String> related = file.textsIfAny("related", LONGEST_ID);
        List<String> competences = file.textsIfAny("competences", SchemeFile.LONGEST_LABEL);
        Optional<Group> group = group(groupId, manuscript);
        if (group.isEmpty() && !groupId.isEmpty() && manuscript.understood(FileKind.SCHEME)) {
            manuscript.problems().add(file.place().problem("group", "topics.yaml has no group " + groupId));
        }
        file.build(() -> new Topic(id, group.orElseThrow().area(), groupId, countrySpecific, related, competences))
                .ifPresent(topic -> add(new Placed<>(topic, file.place()), manuscript.topics()));
    }

    private static Optional<Group> group(String id, Manuscript manuscript) {
        return manuscript.groups().stream()
                .map(Placed::value)
                .filter(group -> group.id().equals(id))
                .findFirst();
    }

    /** After the last of its group, as it would stand in the scheme. */
    private static void add(Placed<Topic> topic, List<Placed<Topic>> topics) {
        int place = topics.size();
        for (int i = 0; i < topics.size(); i++) {
            if (topics.get(i).value().group().equals(topic.value().group())) {
                place = i + 1;
            }
        }
        topics.add(place, topic);
    }
}
