package org.guidepost.knowledge.content;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.guidepost.knowledge.Area;
import org.guidepost.knowledge.ContentProblem;
import org.guidepost.knowledge.Entry;
import org.guidepost.knowledge.Group;
import org.guidepost.knowledge.Language;
import org.guidepost.knowledge.Topic;

/** What the scheme must be: ids that name one thing, related topics that exist, an English entry for every topic of it. */
final class SchemeRules {

    static final List<Rule> ALL = List.of(
            SchemeRules::idsAreUnique,
            SchemeRules::areasAndGroupsHaveEnglishLabels,
            Rule.each(Manuscript::topics, SchemeRules::topicIdStartsWithItsGroup),
            Rule.each(Manuscript::topics, SchemeRules::relatedTopicsExist),
            Rule.each(Manuscript::topics, SchemeRules::topicIsNotRelatedToItself),
            Rule.each(Manuscript::topics, SchemeRules::topicHasAnEnglishEntry),
            Rule.each(Manuscript::entries, SchemeRules::entryHasATopic),
            Rule.each(Manuscript::entries, SchemeRules::boundaryHasAnIdOfItsOwn));

    private SchemeRules() {}

    private static Stream<ContentProblem> idsAreUnique(Manuscript manuscript) {
        return Stream.of(
                        Names.repeated(manuscript.areas(), "id", Area::id),
                        Names.repeated(manuscript.groups(), "id", Group::id),
                        Names.repeated(manuscript.topics(), "id", Topic::id),
                        sharedBetweenLevels(manuscript))
                .flatMap(problems -> problems);
    }

    private static Stream<ContentProblem> sharedBetweenLevels(Manuscript manuscript) {
        Set<String> areas = Names.of(manuscript.areas(), Area::id);
        return manuscript.groups().stream()
                .filter(group -> areas.contains(group.value().id()))
                .map(group -> group.place()
                        .problem(
                                "id",
                                "%s is the id of an area"
                                        .formatted(group.value().id())));
    }

    private static Stream<ContentProblem> areasAndGroupsHaveEnglishLabels(Manuscript manuscript) {
        return Stream.concat(
                manuscript.areas().stream()
                        .flatMap(area -> englishLabel(area.place(), area.value().labels())),
                manuscript.groups().stream()
                        .flatMap(group ->
                                englishLabel(group.place(), group.value().labels())));
    }

    private static Stream<ContentProblem> englishLabel(Place place, Map<String, String> labels) {
        return labels.containsKey(Language.DEFAULT)
                ? Stream.empty()
                : Stream.of(place.problem("label", "the English label (en) is missing"));
    }

    private static Stream<ContentProblem> topicIdStartsWithItsGroup(Placed<Topic> topic) {
        String prefix = topic.value().group() + ".";
        return topic.value().id().startsWith(prefix)
                ? Stream.empty()
                : Stream.of(topic.place().problem("id", "the id does not start with that of its group, " + prefix));
    }

    private static Stream<ContentProblem> relatedTopicsExist(Placed<Topic> topic, Manuscript manuscript) {
        return Names.unknown(topic.place(), "related", topic.value().related(), topics(manuscript), "a topic");
    }

    private static Stream<ContentProblem> topicIsNotRelatedToItself(Placed<Topic> topic) {
        return topic.value().related().contains(topic.value().id())
                ? Stream.of(topic.place().problem("related", "the topic is related to itself"))
                : Stream.empty();
    }

    private static Stream<ContentProblem> topicHasAnEnglishEntry(Placed<Topic> topic, Manuscript manuscript) {
        String file =
                "entries/%s/%s.yaml".formatted(Language.DEFAULT, topic.value().id());
        return manuscript.file(file).isPresent() || isAddedWithAnotherLanguage(topic, manuscript)
                ? Stream.empty()
                : Stream.of(
                        topic.place().problem("id", "the topic has no English entry: %s is missing".formatted(file)));
    }

    /** A topic that somebody adds may begin in the language that it was asked about in. */
    private static boolean isAddedWithAnotherLanguage(Placed<Topic> topic, Manuscript manuscript) {
        return topic.place().file().kind() == FileKind.TOPIC
                && manuscript.files().stream()
                        .anyMatch(file -> file.kind() == FileKind.ENTRY
                                && file.name().equals(topic.value().id()));
    }

    private static Stream<ContentProblem> entryHasATopic(Placed<Entry> entry, Manuscript manuscript) {
        return entry.value().kind() == Entry.Kind.TOPIC
                ? Names.unknown(
                        entry.place(),
                        "topic",
                        List.of(entry.value().id()),
                        topics(manuscript),
                        "a topic in topics.yaml")
                : Stream.empty();
    }

    private static Stream<ContentProblem> boundaryHasAnIdOfItsOwn(Placed<Entry> entry, Manuscript manuscript) {
        return entry.value().kind() == Entry.Kind.BOUNDARY
                        && topics(manuscript).contains(entry.value().id())
                ? Stream.of(entry.place()
                        .problem(
                                "id",
                                "%s is the id of a topic"
                                        .formatted(entry.value().id())))
                : Stream.empty();
    }

    private static Set<String> topics(Manuscript manuscript) {
        return Names.of(manuscript.topics(), Topic::id);
    }
}
