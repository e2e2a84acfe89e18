package org.guidepost.knowledge.retrieval;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words that the content has in a language of another script, found by how people type them in Latin letters. Immutable
 * once made.
 */
final class ScriptWords {

    private static final Pattern LATIN = Pattern.compile("[a-z0-9']*[a-z][a-z0-9']*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}']+");

    private final Romanization romanization;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Set<String>> bySkeleton = new HashMap<>();

    private ScriptWords(Romanization romanization) {
        this.romanization = romanization;
    }

    static ScriptWords of(Romanization romanization, List<String> texts) {
        var words = new ScriptWords(romanization);
        texts.forEach(text -> Words.of(text).forEach(word -> words.counts.merge(word, 1, Integer::sum)));
        words.counts.keySet().stream()
                .filter(word -> !LATIN.matcher(word).matches())
                .forEach(words::add);
        return words;
    }

    private void add(String word) {
        romanization.latin(word).forEach(latin -> bySkeleton
                .computeIfAbsent(romanization.skeleton(latin), skeleton -> new HashSet<>())
                .add(word));
    }

    /** A text in Latin letters, each word in the script; foreign words that the content writes in Latin letters stay. */
    String inScript(String latin) {
        return WORD.matcher(latin).results().map(word -> word(word.group())).collect(Collectors.joining(" "));
    }

    private String word(String typed) {
        if (!LATIN.matcher(typed).matches()) {
            return typed;
        }
        return bySkeleton.getOrDefault(romanization.skeleton(typed), Set.of()).stream()
                .min(Comparator.<String>comparingInt(word -> distance(typed, word))
                        .thenComparingInt(word -> -counts.getOrDefault(word, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseGet(() -> counts.containsKey(typed) ? typed : romanization.script(typed));
    }

    /** How far the typed word is from the way of typing a word that comes nearest. */
    private int distance(String typed, String word) {
        return romanization.latin(word).stream()
                .mapToInt(latin -> distance(latin, typed, latin.length()))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** The edit distance of two short words, by rows (V. Levenshtein, 1966). */
    private static int distance(String one, String other, int length) {
        int[] before = new int[length + 1];
        for (int i = 0; i <= length; i++) {
            before[i] = i;
        }
        for (int j = 1; j <= other.length(); j++) {
            int[] row = new int[length + 1];
            row[0] = j;
            for (int i = 1; i <= length; i++) {
                int changed = before[i - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[i] = Math.min(changed, 1 + Math.min(before[i], row[i - 1]));
            }
            before = row;
        }
        return before[length];
    }
}
