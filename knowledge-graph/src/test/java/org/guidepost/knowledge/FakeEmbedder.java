package org.guidepost.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** An embedder whose vectors depend on nothing but the text, and which remembers what it was asked. Thread-safe. */
public class FakeEmbedder implements Embedder {

    private final String model;
    private final int dimension;
    private final Set<String> languages;
    private final List<String> embedded = Collections.synchronizedList(new ArrayList<>());

    public FakeEmbedder(String model, int dimension) {
        this(model, dimension, Set.of("en"));
    }

    private FakeEmbedder(String model, int dimension, Set<String> languages) {
        this.model = model;
        this.dimension = dimension;
        this.languages = languages;
    }

    /** One that fits the index. */
    public static FakeEmbedder called(String model) {
        return new FakeEmbedder(model, PassageIndex.VECTOR_DIMENSION);
    }

    /** The same for other languages. */
    public FakeEmbedder in(String... codes) {
        return new FakeEmbedder(model, dimension, Set.of(codes));
    }

    /** What it was asked to embed so far. */
    public List<String> embedded() {
        return List.copyOf(embedded);
    }

    @Override
    public String model() {
        return model;
    }

    @Override
    public int dimension() {
        return dimension;
    }

    @Override
    public Set<String> languages() {
        return languages;
    }

    @Override
    public List<float[]> embed(List<String> texts) {
        embedded.addAll(texts);
        return texts.stream().map(this::vector).toList();
    }

    private float[] vector(String text) {
        var random = new Random(text.hashCode());
        float[] vector = new float[dimension];
        for (int i = 0; i < dimension; i++) {
            vector[i] = random.nextFloat() - 0.5f;
        }
        return vector;
    }
}
