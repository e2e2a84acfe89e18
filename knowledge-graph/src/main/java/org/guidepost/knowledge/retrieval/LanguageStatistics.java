package org.guidepost.knowledge.retrieval;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The term statistics of one language, for words and for character n-grams, see {@link Terms}. Thread-safe once made. */
final class LanguageStatistics {

    /** About two kilobytes each. */
    private static final int MOST_REMEMBERED = 5_000;

    private final Set<String> vocabulary = new HashSet<>();
    private final TermStatistics words = new TermStatistics();
    private final TermStatistics grams = new TermStatistics();
    private final Map<String, TextVectors> passages = Collections.synchronizedMap(new LeastRecentlyUsed());

    static LanguageStatistics of(List<String> texts) {
        var statistics = new LanguageStatistics();
        texts.forEach(text -> {
            Terms terms = Terms.of(text);
            statistics.words.add(terms.words());
            statistics.grams.add(terms.grams());
            statistics.vocabulary.addAll(Words.of(text));
        });
        return statistics;
    }

    int wordCount() {
        return words.size();
    }

    int gramCount() {
        return grams.size();
    }

    /** The n-grams of two to five characters. */
    TermStatistics grams() {
        return grams;
    }

    TextVectors vectors(String text) {
        Terms terms = Terms.of(text);
        return new TextVectors(TermVector.of(terms.words(), words), TermVector.of(terms.grams(), grams));
    }

    /** The vectors of a text of the content, remembered as it will be found again. */
    TextVectors passageVectors(String text) {
        TextVectors remembered = passages.get(text);
        if (remembered != null) {
            return remembered;
        }
        TextVectors vectors = vectors(text);
        passages.put(text, vectors);
        return vectors;
    }

    /** Which share of the words occurs in some text of the language, from 0 to 1. */
    double knownShare(List<String> terms) {
        return terms.isEmpty()
                ? 0
                : (double) terms.stream().filter(vocabulary::contains).count() / terms.size();
    }

    /** A text seen as words and as character n-grams. */
    record TextVectors(TermVector words, TermVector grams) {

        /** Words and n-grams are weighed as where they carry everything (see {@link PassageScore}). */
        double similarity(TextVectors other) {
            return PassageScore.withoutEmbeddings(words.cosine(other.words), grams.cosine(other.grams));
        }
    }

    private static final class LeastRecentlyUsed extends LinkedHashMap<String, TextVectors> {

        private static final long serialVersionUID = 1L;

        LeastRecentlyUsed() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, TextVectors> eldest) {
            return size() > MOST_REMEMBERED;
        }
    }
}
