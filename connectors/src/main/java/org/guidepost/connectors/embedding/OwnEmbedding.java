package org.guidepost.connectors.embedding;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import dev.langchain4j.model.output.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * An embedding model of the operator's own, such as multilingual-e5-small, from files.
 *
 * @param name of the model's file, with a digest of all that its vectors depend on: stored beside them, so that any change has
 *     the content embedded anew
 * @param model ready to be asked. Thread-safe
 */
public record OwnEmbedding(String name, EmbeddingModel model) {

    private static final int DIGEST_BYTES = 8;

    /**
     * Loads it.
     *
     * @param model the ONNX file
     * @param tokenizer the JSON file of its tokenizer
     * @param pooling how the vectors of a text's tokens become one: the model's description tells
     * @param prefix what the model wants in front of every text, such as {@code "query: "}; empty for most
     * @throws UncheckedIOException if a file can't be read
     * @throws IllegalArgumentException if the files are no model with its tokenizer
     */
    public static OwnEmbedding load(Path model, Path tokenizer, PoolingMode pooling, String prefix) {
        try {
            byte[] modelBytes = Files.readAllBytes(model);
            byte[] tokenizerBytes = Files.readAllBytes(tokenizer);
            String name = model.getFileName() + "#"
                    + digest(modelBytes, tokenizerBytes, (pooling + prefix).getBytes(StandardCharsets.UTF_8));
            EmbeddingModel loaded = OnnxEmbedding.load(modelBytes, tokenizerBytes, pooling);
            return new OwnEmbedding(name, prefix.isEmpty() ? loaded : new Prefixed(loaded, prefix));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private record Prefixed(EmbeddingModel model, String prefix) implements EmbeddingModel {

        @Override
        public Response<List<Embedding>> embedAll(List<TextSegment> texts) {
            return model.embedAll(texts.stream()
                    .map(text -> TextSegment.from(prefix + text.text()))
                    .toList());
        }

        @Override
        public int dimension() {
            return model.dimension();
        }
    }
}
