package org.guidepost.bot.launch;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.util.List;
import java.util.Set;
import org.guidepost.connectors.embedding.EnglishEmbedding;
import org.guidepost.knowledge.Embedder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The embedding model that needs no network: English only. */
@Configuration(proxyBeanMethods = false)
class EmbeddingConfiguration {

    @Bean
    Embedder embedder() {
        return new LangChainEmbedder(EnglishEmbedding.NAME, Set.of("en"), EnglishEmbedding.load());
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
