package org.guidepost.knowledge.retrieval;

import java.util.List;
import java.util.Optional;
import org.guidepost.knowledge.Embedder;
import org.guidepost.knowledge.PassageIndex;
import org.guidepost.knowledge.Query;
import org.guidepost.knowledge.Retrieval;
import org.guidepost.knowledge.Retriever;
import org.guidepost.knowledge.retrieval.EntryRanking.ScoredPassage;
import org.neo4j.driver.Driver;

/**
 * Scores passages against the question by their words, their character n-grams and, where the language has an embedding
 * model, their vectors, and ranks the entries they lead to. The passages of a language are held in memory; of a language that
 * has too many, the likely ones are looked up in the database's indexes.
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
        PassageBank bank = banks.of(query.language());
        List<ScoredPassage> passages = bank.isComplete()
                ? bank.scored(text, embedding)
                : search.scored(index.get(), text, embedding, bank.statistics());
        return new EntryRanking(embeds ? Calibration.WITH_EMBEDDINGS : Calibration.WORDS_ONLY).rank(passages);
    }
}
