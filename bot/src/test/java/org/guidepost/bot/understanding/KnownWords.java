package org.guidepost.bot.understanding;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guidepost.knowledge.retrieval.Vocabulary;

/** A vocabulary of a few words. */
record KnownWords(Map<String, Set<String>> words) implements Vocabulary {

    @Override
    public double knownShare(String language, List<String> asked) {
        Set<String> known = words.getOrDefault(language, Set.of());
        return asked.isEmpty()
                ? 0
                : (double) asked.stream().filter(known::contains).count() / asked.size();
    }
}
