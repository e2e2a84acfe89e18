package org.guidepost.connectors.embedding;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * BGE small, English, version 1.5, quantised: 384 dimensions, runs in this process, comes as a package. It understands
 * English only; on other languages its similarities are worse than chance word overlap (decision 0003).
 */
public final class EnglishEmbedding {

    /** Stored beside the vectors, so that a change of model re-embeds the content. */
    public static final String NAME = "bge-small-en-v1.5-q";

    private EnglishEmbedding() {}

    /** The model, loaded on this call: about half a second. Thread-safe. */
    public static EmbeddingModel load() {
        return OnnxEmbedding.load(resource(NAME + ".onnx"), resource(NAME + "-tokenizer.json"), PoolingMode.CLS);
    }

    private static byte[] resource(String name) {
        try (InputStream in = Objects.requireNonNull(EnglishEmbedding.class.getResourceAsStream("/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The embedding model can't be read", e);
        }
    }
}
