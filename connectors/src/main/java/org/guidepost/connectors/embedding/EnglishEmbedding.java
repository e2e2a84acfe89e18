package org.guidepost.connectors.embedding;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * BGE small, English, version 1.5, quantised: 384 dimensions, runs in this process, comes as a package. It understands
 * English only; on other languages its similarities are worse than chance word overlap (decision 0003). Thread-safe.
 *
 * <p>A question is too short to be worth sharing among threads: the runtime's own pool would spin on all cores while the
 * database needs them (decision 0007). Questions run beside one another instead.
 */
public final class EnglishEmbedding extends AbstractInProcessEmbeddingModel {

    /** Stored beside the vectors, so that a change of model re-embeds the content. */
    public static final String NAME = "bge-small-en-v1.5-q";

    private static final int DIMENSION = 384;

    private final OnnxBertBiEncoder encoder;

    private EnglishEmbedding(OnnxBertBiEncoder encoder) {
        super(Runnable::run);
        this.encoder = encoder;
    }

    /** The model, loaded on this call: about half a second. */
    public static EmbeddingModel load() {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (InputStream model = resource(NAME + ".onnx");
                InputStream tokenizer = resource(NAME + "-tokenizer.json");
                SessionOptions options = onOneThread()) {
            OrtSession session = environment.createSession(model.readAllBytes(), options);
            return new EnglishEmbedding(new OnnxBertBiEncoder(environment, session, tokenizer, PoolingMode.CLS));
        } catch (IOException e) {
            throw new UncheckedIOException("The embedding model can't be read", e);
        } catch (OrtException e) {
            throw new IllegalStateException("The embedding model can't be loaded", e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(EnglishEmbedding.class.getResourceAsStream("/" + name), name);
    }

    private static SessionOptions onOneThread() throws OrtException {
        var options = new SessionOptions();
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        return options;
    }

    @Override
    protected OnnxBertBiEncoder model() {
        return encoder;
    }

    @Override
    protected Integer knownDimension() {
        return DIMENSION;
    }
}
