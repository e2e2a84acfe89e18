package org.guidepost.knowledge.retrieval;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.guidepost.knowledge.CharacterNGrams;

/**
 * The terms by which texts are compared in memory: their words with the pairs of neighbours, and the n-grams of two to five
 * characters of their words. Letters are folded as for the database's index of n-grams, and every digit counts as 0: "7,000 in
 * 2025" and "9,000 in 2026" ask the same thing.
 */
record Terms(List<String> words, List<String> grams) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern DIGIT = Pattern.compile("\\p{N}");

    private static final String START = "<";
    private static final String END = ">";
    private static final int SHORTEST = 2;
    private static final int LONGEST = 5;

    static Terms of(String text) {
        List<String> words = wordsOf(text).stream()
                .map(word -> DIGIT.matcher(word).replaceAll("0"))
                .toList();
        return new Terms(withPairs(words), grams(words, SHORTEST, LONGEST));
    }

    /** The words alone, folded, with their digits. */
    static List<String> wordsOf(String text) {
        return WORD.matcher(CharacterNGrams.folded(text))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static List<String> withPairs(List<String> words) {
        if (words.isEmpty()) {
            return words;
        }
        List<String> terms = new ArrayList<>(words);
        String before = START;
        for (String word : words) {
            terms.add(before + ' ' + word);
            before = word;
        }
        terms.add(before + ' ' + END);
        return terms;
    }

    /** The n-grams of words, their ends counting as characters. */
    static List<String> grams(List<String> words, int shortest, int longest) {
        List<String> grams = new ArrayList<>();
        for (String word : words) {
            addGrams(grams, ' ' + word + ' ', shortest, longest);
        }
        return grams;
    }

    private static void addGrams(List<String> grams, String word, int shortest, int longest) {
        for (int length = shortest; length <= Math.min(longest, word.length()); length++) {
            for (int start = 0; start + length <= word.length(); start++) {
                grams.add(word.substring(start, start + length));
            }
        }
    }
}
