package org.guidepost.connectors.embedding;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A sentence-embedding model in ONNX form that runs in this process. Thread-safe.
 *
 * <p>A question is too short to be worth sharing among threads: the runtime's own pool would spin on all cores while the
 * database needs them (decision 0007). Questions run beside one another instead.
 */
final class OnnxEmbedding extends AbstractInProcessEmbeddingModel {

    private final OnnxBertBiEncoder encoder;
    private final int dimension;

    private OnnxEmbedding(OnnxBertBiEncoder encoder, int dimension) {
        super(Runnable::run);
        this.encoder = encoder;
        this.dimension = dimension;
    }

    /**
     * Loads a model from its bytes.
     *
     * @param model the bytes of the ONNX file
     * @param tokenizer the bytes of the tokenizer's JSON file
     * @throws IllegalArgumentException if the runtime can't use them
     */
    static EmbeddingModel load(byte[] model, byte[] tokenizer, PoolingMode pooling) {
        return load((environment, options) -> environment.createSession(model, options), tokenizer, pooling);
    }

    /** Loads a model from its file, and from those beside it that it refers to; they don't pass through the heap. */
    static EmbeddingModel load(Path model, byte[] tokenizer, PoolingMode pooling) {
        return load((environment, options) -> environment.createSession(model.toString(), options), tokenizer, pooling);
    }

    private static EmbeddingModel load(Source source, byte[] tokenizer, PoolingMode pooling) {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        OrtSession session = null;
        try (SessionOptions options = onOneThread()) {
            session = source.open(environment, options);
            var encoder = new OnnxBertBiEncoder(environment, session, new ByteArrayInputStream(tokenizer), pooling);
            int dimension = new OnnxEmbedding(encoder, 0).embed("a").content().dimension();
            return new OnnxEmbedding(encoder, dimension);
        } catch (OrtException | RuntimeException e) {
            close(session);
            throw new IllegalArgumentException("Not an embedding model with its tokenizer: " + e.getMessage(), e);
        }
    }

    private static void close(@Nullable OrtSession session) {
        try {
            if (session != null) {
                session.close();
            }
        } catch (OrtException e) {
            // The failure before it is the one to tell.
        }
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
        return dimension;
    }

    /** Where a model comes from. */
    private interface Source {

        OrtSession open(OrtEnvironment environment, SessionOptions options) throws OrtException;
    }
}
