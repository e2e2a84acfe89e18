package org.guidepost.connectors.embedding;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import dev.langchain4j.model.output.Response;
import java.io.IOException;
import java.io.InputStream;
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
    private static final int PIECE = 1 << 16;

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
            byte[] tokenizerBytes = Files.readAllBytes(tokenizer);
            String name = model.getFileName() + "#" + digest(model, tokenizerBytes, pooling + prefix);
            EmbeddingModel loaded = OnnxEmbedding.load(model, tokenizerBytes, pooling);
            return new OwnEmbedding(name, prefix.isEmpty() ? loaded : new Prefixed(loaded, prefix));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Read in pieces, as a model may be larger than the heap. */
    private static String digest(Path model, byte[] tokenizer, String settings) throws IOException {
        try (InputStream in = Files.newInputStream(model)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] piece = new byte[PIECE];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                digest.update(piece, 0, read);
            }
            digest.update(tokenizer);
            digest.update(settings.getBytes(StandardCharsets.UTF_8));
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
