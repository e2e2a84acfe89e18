package org.guidepost.bot.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guidepost.knowledge.retrieval.Words;

/**
 * Words and phrases, each with what it stands for.
 *
 * <p>They are found as whole words, without regard to case, punctuation and the marks over and under letters. Filled once,
 * then only read.
 *
 * @param <T> what a phrase stands for
 */
final class Phrases<T> {

    private final Map<String, T> meanings = new HashMap<>();
    private int longest;

    /** Adds a phrase; what it stood for before is forgotten. */
    void add(String phrase, T meaning) {
        String folded = Words.folded(phrase);
        meanings.put(folded, meaning);
        longest = Math.max(longest, folded.split(" ").length);
    }

    /** Adds a phrase unless it stands for something already. */
    void addIfAbsent(String phrase, T meaning) {
        if (!meanings.containsKey(Words.folded(phrase))) {
            add(phrase, meaning);
        }
    }

    /** Tells each phrase, folded, with what it stands for. */
    void forEach(BiConsumer<String, T> action) {
        meanings.forEach(action);
    }

    /** What the phrases in a text stand for, in its order; of those that begin at the same word the longest counts. */
    List<T> in(String text) {
        List<String> words = List.of(Words.folded(text).split(" "));
        List<T> found = new ArrayList<>();
        int start = 0;
        while (start < words.size()) {
            int length = longestAt(words, start);
            Optional.ofNullable(meanings.get(joined(words, start, length))).ifPresent(found::add);
            start += Math.max(1, length);
        }
        return found;
    }

    /** The folded words of a text that belong to no phrase. */
    List<String> without(String text) {
        List<String> words = List.of(Words.folded(text).split(" "));
        List<String> others = new ArrayList<>();
        int start = 0;
        while (start < words.size()) {
            int length = longestAt(words, start);
            if (length == 0) {
                others.add(words.get(start));
            }
            start += Math.max(1, length);
        }
        return others;
    }

    /** A text as it was written, without the words that are a phrase by themselves. */
    String removedFrom(String text) {
        return Stream.of(text.split("\\s+"))
                .filter(word -> !meanings.containsKey(Words.folded(word)))
                .collect(Collectors.joining(" "));
    }

    private int longestAt(List<String> words, int start) {
        int length = Math.min(longest, words.size() - start);
        while (length > 0 && !meanings.containsKey(joined(words, start, length))) {
            length--;
        }
        return length;
    }

    private static String joined(List<String> words, int start, int length) {
        return String.join(" ", words.subList(start, start + length));
    }
}
