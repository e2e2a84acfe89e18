package org.guidepost.bot.launch;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.guidepost.connectors.embedding.EnglishEmbedding;
import org.guidepost.connectors.embedding.OwnEmbedding;
import org.guidepost.knowledge.Embedder;
import org.guidepost.knowledge.PassageIndex;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The embedding model: the shipped one, which needs no network and understands English only, or the operator's own. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EmbeddingConfiguration.OwnModel.class)
class EmbeddingConfiguration {

    @Bean
    Embedder embedder(OwnModel own) {
        return own.model() == null
                ? new LangChainEmbedder(EnglishEmbedding.NAME, Set.of("en"), EnglishEmbedding.load())
                : own(own, own.model());
    }

    private static Embedder own(OwnModel own, Path model) {
        Path tokenizer = own.tokenizer() == null ? model.resolveSibling("tokenizer.json") : own.tokenizer();
        try {
            OwnEmbedding loaded = OwnEmbedding.load(model, tokenizer, own.pooling(), own.prefix());
            return new LangChainEmbedder(loaded.name(), own.known(), loaded.model());
        } catch (UncheckedIOException e) {
            throw new LaunchException(
                    "The embedding model %s or its tokenizer %s can't be read; see docs/embedding.md."
                            .formatted(model, tokenizer),
                    e);
        } catch (IllegalArgumentException e) {
            throw new LaunchException(
                    "%s and %s are not an embedding model with its tokenizer; see docs/embedding.md."
                            .formatted(model, tokenizer),
                    e);
        }
    }

    /**
     * An embedding model of the operator's own (docs/embedding.md).
     *
     * @param model the ONNX file; none, and the shipped model is used
     * @param tokenizer the JSON file of its tokenizer; none for {@code tokenizer.json} beside the model
     * @param languages the codes of the languages that it understands
     * @param pooling how the vectors of a text's tokens become one
     * @param prefix what it wants in front of every text
     */
    @ConfigurationProperties("guidepost.embedding")
    record OwnModel(
            @Nullable Path model,
            @Nullable Path tokenizer,
            @DefaultValue({}) Set<String> languages,
            @DefaultValue("MEAN") PoolingMode pooling,
            @DefaultValue("") String prefix) {

        /** The languages of the content if none are named. */
        Set<String> known() {
            languages.stream()
                    .filter(code -> PassageIndex.of(code).isEmpty())
                    .findFirst()
                    .ifPresent(code -> {
                        throw new LaunchException(
                                "guidepost.embedding.languages: there is no language %s.".formatted(code));
                    });
            return languages.isEmpty()
                    ? Set.copyOf(PassageIndex.all().stream()
                            .map(PassageIndex::language)
                            .toList())
                    : languages;
        }
    }

    /** A LangChain4j model as the graph's port. */
    private record LangChainEmbedder(String model, Set<String> languages, EmbeddingModel delegate) implements Embedder {

        @Override
        public int dimension() {
            return delegate.dimension();
        }

        @Override
        public List<float[]> embed(List<String> texts) {
            return texts.stream()
                    .map(text ->
                            delegate.embed(TextSegment.from(text)).content().vector())
                    .toList();
        }
    }
}
