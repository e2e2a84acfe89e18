package org.guidepost.knowledge.retrieval;

import java.util.List;
import java.util.Optional;
import org.guidepost.knowledge.Embedder;
import org.guidepost.knowledge.PassageIndex;
import org.guidepost.knowledge.Query;
import org.guidepost.knowledge.Retrieval;
import org.guidepost.knowledge.Retriever;
import org.neo4j.driver.Driver;

/**
 * Ranks entries by how much their passages resemble the question: in words, in character n-grams and, where the language has
 * an embedding model, in meaning. What each likeness is worth is learnt from all passages of the language (decision 0008);
 * where there are too many to hold in memory, the likely ones are looked up in the database's indexes (decision 0003).
 */
public final class HybridRetriever implements Retriever {

    private static final int LONGEST_QUESTION = 1_000;

    private final IndexSearch search;
    private final Embedder embedder;
    private final PassageBanks banks;

    public HybridRetriever(Driver driver, Embedder embedder, PassageBanks banks) {
        this.search = new IndexSearch(driver);
        this.embedder = embedder;
        this.banks = banks;
    }

    @Override
    public Retrieval retrieve(Query query) {
        String text = query.text()
                .codePoints()
                .limit(LONGEST_QUESTION)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        Optional<PassageIndex> index = PassageIndex.of(query.language());
        if (index.isEmpty() || Words.of(text).isEmpty()) {
            return Retrieval.NOTHING;
        }
        boolean embeds = embedder.languages().contains(query.language());
        float[] embedding = embeds ? UnitVector.of(embedder.embed(List.of(text)).getFirst()) : UnitVector.NONE;
        return banks.ranker(query.language())
                .filter(ranker -> ranker.understands(embedding))
                .map(ranker -> ranker.rank(text, embedding))
                .orElseGet(() -> search.rank(index.get(), text, embedding, banks.statistics(query.language())));
    }
}
