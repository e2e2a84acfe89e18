package org.guidepost.evaluation.load;

import java.util.List;
import java.util.Random;
import org.guidepost.knowledge.Content;
import org.guidepost.knowledge.Entry;

/** Questions for load: the content's own variants in all languages, in an order fixed by a seed. */
final class Questions {

    private final List<String> texts;
    private final Random random;

    Questions(Content content, long seed) {
        this.texts = content.entries().stream()
                .filter(entry -> entry.kind() == Entry.Kind.TOPIC)
                .flatMap(entry -> entry.variants().stream())
                .toList();
        this.random = new Random(seed);
    }

    String next() {
        return texts.get(random.nextInt(texts.size()));
    }
}
