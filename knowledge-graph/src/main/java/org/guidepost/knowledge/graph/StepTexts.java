package org.guidepost.knowledge.graph;

import java.util.stream.Stream;
import org.guidepost.knowledge.Content;
import org.guidepost.knowledge.RoadmapStep;
import org.guidepost.knowledge.StepText;

/** {@code (:StepText {key, language, title, text, where, cost, time, papers})-[:TEXT_OF]->(:Step)}. */
final class StepTexts implements Part {

    @Override
    public String label() {
        return "StepText";
    }

    @Override
    public String keyName() {
        return "key";
    }

    @Override
    public Stream<Row> rows(Content content) {
        return content.roadmaps().stream()
                .flatMap(roadmap -> roadmap.steps().stream())
                .flatMap(step ->
                        step.texts().entrySet().stream().map(text -> row(step, text.getKey(), text.getValue())));
    }

    private static Row row(RoadmapStep step, String language, StepText text) {
        return Row.of("key", step.id() + "/" + language)
                .with("language", language)
                .with("title", text.title())
                .with("text", text.text())
                .with("where", text.where())
                .with("cost", text.cost())
                .with("time", text.time())
                .with("papers", text.papers())
                .linked("step", step.id())
                .build();
    }

    @Override
    public String write() {
        return """
                UNWIND $rows AS row
                MATCH (step:Step {id: row.step})
                MERGE (text:StepText {key: row.key})
                SET text = row.properties
                MERGE (text)-[:TEXT_OF]->(step)
                RETURN count(text) AS written
                """;
    }
}
