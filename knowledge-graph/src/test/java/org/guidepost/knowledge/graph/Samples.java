package org.guidepost.knowledge.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.guidepost.knowledge.Entry;
import org.guidepost.knowledge.Fact;
import org.guidepost.knowledge.Roadmap;
import org.guidepost.knowledge.RoadmapStep;

/** Changes entries and facts by chance. */
final class Samples {

    private Samples() {}

    static Entry changed(Entry entry, Random random) {
        List<String> variants = entry.variants().stream()
                .filter(variant -> random.nextInt(4) > 0)
                .map(variant -> random.nextInt(4) > 0 ? variant : variant + " please")
                .toList();
        return new Entry(
                entry.id(),
                entry.kind(),
                entry.language(),
                random.nextBoolean() ? entry.title() : entry.title() + " today",
                entry.labels(),
                entry.text(),
                entry.next(),
                random.nextBoolean() ? variants.reversed() : variants,
                entry.state(),
                entry.updated());
    }

    static Fact changed(Fact fact, Random random) {
        return new Fact(
                fact.id(),
                fact.jurisdiction(),
                fact.topics(),
                fact.language(),
                random.nextBoolean() ? fact.text() : fact.text() + " Really.",
                fact.asOf(),
                fact.confidence(),
                fact.changesOften(),
                fact.reviewBy(),
                fact.source(),
                fact.check(),
                fact.note());
    }

    /** With fewer steps, which rest on no facts, as those may be gone. */
    static Roadmap changed(Roadmap roadmap, Random random) {
        List<RoadmapStep> steps = new ArrayList<>(roadmap.steps().stream()
                .filter(step -> step.equals(roadmap.steps().getFirst()) || random.nextInt(3) > 0)
                .toList());
        Collections.shuffle(steps, random);
        List<String> ids = steps.stream().map(RoadmapStep::id).toList();
        return new Roadmap(
                roadmap.jurisdiction(),
                roadmap.updated(),
                steps.stream().map(step -> requiringOnly(ids, step)).toList());
    }

    private static RoadmapStep requiringOnly(List<String> ids, RoadmapStep step) {
        return new RoadmapStep(
                step.id(),
                step.jurisdiction(),
                step.requires().stream().filter(ids::contains).toList(),
                step.when(),
                step.topics(),
                List.of(),
                step.authority(),
                step.link(),
                step.texts());
    }
}
