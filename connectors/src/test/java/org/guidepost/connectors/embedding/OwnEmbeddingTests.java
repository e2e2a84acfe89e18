package org.guidepost.connectors.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loads the shipped model as if it were the operator's own. */
class OwnEmbeddingTests {

    @TempDir
    static Path folder;

    private static Path model;
    private static Path tokenizer;

    @BeforeAll
    static void files() throws IOException {
        model = copy(EnglishEmbedding.NAME + ".onnx");
        tokenizer = copy(EnglishEmbedding.NAME + "-tokenizer.json");
    }

    @Test
    void givesTheVectorsOfTheModelInTheFiles() {
        OwnEmbedding own = OwnEmbedding.load(model, tokenizer, PoolingMode.CLS, "");

        assertThat(own.model().dimension()).isEqualTo(384);
        assertThat(vector(own.model(), "do i need vat?")).isEqualTo(vector(EnglishEmbedding.load(), "do i need vat?"));
    }

    @Test
    void putsThePrefixInFront() {
        OwnEmbedding own = OwnEmbedding.load(model, tokenizer, PoolingMode.CLS, "query: ");

        assertThat(own.model().dimension()).isEqualTo(384);
        assertThat(vector(own.model(), "vat")).isEqualTo(vector(EnglishEmbedding.load(), "query: vat"));
    }

    @Test
    void isNamedByAllThatItsVectorsDependOn() {
        String name = OwnEmbedding.load(model, tokenizer, PoolingMode.CLS, "").name();

        assertThat(name)
                .startsWith(EnglishEmbedding.NAME + ".onnx#")
                .isEqualTo(
                        OwnEmbedding.load(model, tokenizer, PoolingMode.CLS, "").name())
                .isNotEqualTo(OwnEmbedding.load(model, tokenizer, PoolingMode.MEAN, "")
                        .name())
                .isNotEqualTo(OwnEmbedding.load(model, tokenizer, PoolingMode.CLS, "query: ")
                        .name());
    }

    @Test
    void saysThatAFileCannotBeRead() {
        assertThatThrownBy(() -> OwnEmbedding.load(folder.resolve("absent.onnx"), tokenizer, PoolingMode.CLS, ""))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void saysThatTheFilesAreNoModel() throws IOException {
        Path other = Files.writeString(folder.resolve("other.onnx"), "not a model");

        assertThatThrownBy(() -> OwnEmbedding.load(other, tokenizer, PoolingMode.CLS, ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OwnEmbedding.load(model, other, PoolingMode.CLS, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static float[] vector(EmbeddingModel model, String text) {
        return model.embed(text).content().vector();
    }

    private static Path copy(String resource) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(OwnEmbeddingTests.class.getResourceAsStream("/" + resource), resource)) {
            Path file = folder.resolve(resource);
            Files.copy(in, file);
            return file;
        }
    }
}
