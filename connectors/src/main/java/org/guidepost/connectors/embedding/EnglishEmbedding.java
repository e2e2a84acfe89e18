package org.guidepost.connectors.embedding;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;

/**
 * BGE small, English, version 1.5, quantised: 384 dimensions, runs in this process, comes as a package. It understands
 * English only; on other languages its similarities are worse than chance word overlap (decision 0003).
 */
public final class EnglishEmbedding {

    /** Stored beside the vectors, so that a change of model re-embeds the content. */
    public static final String NAME = "bge-small-en-v1.5-q";

    private EnglishEmbedding() {}

    /** The model. Thread-safe, and loaded on this call: about half a second. */
    public static EmbeddingModel model() {
        return new BgeSmallEnV15QuantizedEmbeddingModel();
    }
}
