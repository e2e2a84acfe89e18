package org.guidepost.knowledge.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.guidepost.knowledge.Authority;
import org.guidepost.knowledge.Language;
import org.guidepost.knowledge.Roadmap;
import org.guidepost.knowledge.RoadmapStep;
import org.guidepost.knowledge.Situations;
import org.guidepost.knowledge.StepText;

/** Arranges roadmaps as the documents of their files: in English by country, the translations also by language. */
final class RoadmapDocuments {

    private RoadmapDocuments() {}

    static Map<String, Object> of(List<Roadmap> roadmaps) {
        Map<String, Object> files = new LinkedHashMap<>();
        roadmaps.forEach(roadmap -> {
            files.put("roadmaps/%s.yaml".formatted(roadmap.jurisdiction()), original(roadmap));
            languages(roadmap)
                    .forEach(language -> files.put(
                            "roadmaps/translations/%s/%s.yaml".formatted(language, roadmap.jurisdiction()),
                            translation(roadmap, language)));
        });
        return files;
    }

    private static Set<String> languages(Roadmap roadmap) {
        Set<String> languages = new TreeSet<>();
        roadmap.steps().forEach(step -> languages.addAll(step.texts().keySet()));
        languages.remove(Language.DEFAULT);
        return languages;
    }

    private static Object original(Roadmap roadmap) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("jurisdiction", roadmap.jurisdiction());
        document.put("updated", roadmap.updated());
        document.put(
                "steps", roadmap.steps().stream().map(RoadmapDocuments::step).toList());
        return document;
    }

    private static Object step(RoadmapStep step) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", step.id());
        putUnlessEmpty(document, "requires", step.requires());
        if (!step.when().equals(Situations.ALL)) {
            document.put("when", when(step.when()));
        }
        document.put("topics", step.topics());
        putUnlessEmpty(document, "facts", step.facts());
        step.authority().map(Authority::id).ifPresent(id -> document.put("authority", id));
        step.link().ifPresent(link -> document.put("link", link.toString()));
        putText(document, Objects.requireNonNull(step.texts().get(Language.DEFAULT)));
        return document;
    }

    private static Object when(Situations when) {
        Map<String, Object> document = new LinkedHashMap<>();
        when.words().forEach((dimension, words) -> putUnlessEmpty(document, dimension, words));
        return document;
    }

    private static void putUnlessEmpty(Map<String, Object> document, String key, List<String> items) {
        if (!items.isEmpty()) {
            document.put(key, items);
        }
    }

    private static void putText(Map<String, Object> document, StepText text) {
        document.put("title", text.title());
        document.put("text", text.text());
        document.put("where", text.where());
        document.put("cost", text.cost());
        document.put("time", text.time());
        putUnlessEmpty(document, "papers", text.papers());
    }

    private static Object translation(Roadmap roadmap, String language) {
        Map<String, Object> steps = new LinkedHashMap<>();
        roadmap.steps().forEach(step -> {
            StepText text = step.texts().get(language);
            if (text != null) {
                Map<String, Object> document = new LinkedHashMap<>();
                putText(document, text);
                steps.put(step.id(), document);
            }
        });
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("jurisdiction", roadmap.jurisdiction());
        document.put("language", language);
        document.put("steps", steps);
        return document;
    }
}
