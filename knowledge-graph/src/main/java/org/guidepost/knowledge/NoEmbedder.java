package org.guidepost.knowledge;

import java.util.List;
import java.util.Set;

/** The absence of a model. */
final class NoEmbedder implements Embedder {

    @Override
    public String model() {
        return "none";
    }

    @Override
    public int dimension() {
        return 0;
    }

    @Override
    public Set<String> languages() {
        return Set.of();
    }

    @Override
    public List<float[]> embed(List<String> texts) {
        throw new UnsupportedOperationException("There is no embedding model");
    }
}
