package org.guidepost.knowledge.graph;

import java.util.List;
import java.util.Random;
import org.guidepost.knowledge.Entry;
import org.guidepost.knowledge.Fact;

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
}
