package org.guidepost.knowledge.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.guidepost.knowledge.Area;
import org.guidepost.knowledge.ConstantWords;
import org.guidepost.knowledge.Content;
import org.guidepost.knowledge.Entry;
import org.guidepost.knowledge.Group;
import org.guidepost.knowledge.Language;
import org.guidepost.knowledge.Mention;
import org.guidepost.knowledge.SmallTalk;
import org.guidepost.knowledge.Topic;
import org.jspecify.annotations.Nullable;

/** Arranges content as the documents of its files, by their paths. */
final class ContentDocuments {

    private final Content content;

    private ContentDocuments(Content content) {
        this.content = content;
    }

    static Map<String, Object> of(Content content) {
        var documents = new ContentDocuments(content);
        Map<String, Object> files = new LinkedHashMap<>();
        files.put("languages.yaml", documents.languages());
        files.put("topics.yaml", documents.scheme());
        content.languages().stream()
                .map(Language::code)
                .filter(code -> !code.equals(Language.DEFAULT)
                        && !documents.labels(code).isEmpty())
                .forEach(code -> files.put("topics/%s.yaml".formatted(code), Map.of("labels", documents.labels(code))));
        content.jurisdictions()
                .forEach(value ->
                        files.put("jurisdictions/%s.yaml".formatted(value.code()), JurisdictionDocument.of(value)));
        content.entries().forEach(entry -> files.put(path(entry), entry(entry)));
        content.smallTalk()
                .forEach(value -> files.put("smalltalk/%s.yaml".formatted(value.language()), smallTalk(value)));
        files.putAll(FactDocuments.of(content.facts()));
        files.putAll(RoadmapDocuments.of(content.roadmaps()));
        return files;
    }

    private Object languages() {
        return Map.of(
                "languages",
                content.languages().stream().map(ContentDocuments::language).toList());
    }

    private static Object language(Language language) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("code", language.code());
        document.put("name", language.name());
        document.put("native", language.nativeName());
        document.put("direction", ConstantWords.word(language.direction()));
        document.put("analyzer", language.analyzer());
        return document;
    }

    private Object scheme() {
        return Map.of("areas", content.scheme().areas().stream().map(this::area).toList());
    }

    private Object area(Area area) {
        List<Object> groups = content.scheme().groups().stream()
                .filter(group -> group.area().equals(area.id()))
                .map(this::group)
                .toList();
        return concept(area.id(), area.labels(), "groups", groups);
    }

    private Object group(Group group) {
        List<Object> topics = content.scheme().topics().stream()
                .filter(topic -> topic.group().equals(group.id()))
                .map(ContentDocuments::topic)
                .toList();
        return concept(group.id(), group.labels(), "topics", topics);
    }

    private static Object concept(String id, Map<String, String> labels, String key, List<Object> narrower) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", id);
        document.put("label", english(labels));
        document.put(key, narrower);
        return document;
    }

    private static Map<String, String> english(Map<String, String> labels) {
        Map<String, String> english = new TreeMap<>(labels);
        english.keySet().retainAll(Set.of(Language.DEFAULT));
        return english;
    }

    /** The labels in one language besides English, by the ids of areas and groups. */
    private Map<String, String> labels(String language) {
        Map<String, String> labels = new LinkedHashMap<>();
        content.scheme()
                .areas()
                .forEach(area -> put(labels, area.id(), area.labels().get(language)));
        content.scheme()
                .groups()
                .forEach(group -> put(labels, group.id(), group.labels().get(language)));
        return labels;
    }

    private static void put(Map<String, String> labels, String id, @Nullable String label) {
        if (label != null) {
            labels.put(id, label);
        }
    }

    private static Object topic(Topic topic) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", topic.id());
        if (topic.countrySpecific()) {
            document.put("countrySpecific", true);
        }
        document.put("related", topic.related());
        document.put("competences", topic.competences());
        return document;
    }

    private static String path(Entry entry) {
        String folder = entry.kind() == Entry.Kind.TOPIC ? "entries" : "boundaries";
        return "%s/%s/%s.yaml".formatted(folder, entry.language(), entry.id());
    }

    private static Object entry(Entry entry) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put(entry.kind() == Entry.Kind.TOPIC ? "topic" : "id", entry.id());
        document.put("state", ConstantWords.word(entry.state()));
        document.put("updated", entry.updated());
        document.put("title", entry.title());
        document.put("labels", entry.labels());
        document.put("text", entry.text());
        document.put("next", entry.next());
        document.put("variants", entry.variants());
        return document;
    }

    private static Object smallTalk(SmallTalk smallTalk) {
        Map<String, Object> document = words(smallTalk.utterances());
        document.put("followUp", words(smallTalk.followUps()));
        if (!smallTalk.mentions().isEmpty()) {
            document.put(
                    "mentions",
                    smallTalk.mentions().stream().map(ContentDocuments::mention).toList());
        }
        return document;
    }

    private static Object mention(Mention mention) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("topic", mention.topic());
        document.put("phrases", mention.phrases());
        document.put("say", mention.text());
        return document;
    }

    private static <E extends Enum<E>> Map<String, Object> words(Map<E, List<String>> lists) {
        Map<String, Object> document = new LinkedHashMap<>();
        new TreeMap<>(lists).forEach((kind, words) -> document.put(ConstantWords.word(kind), words));
        return document;
    }
}
