package org.guidepost.bot.gap;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guidepost.knowledge.retrieval.Words;

/**
 * Names gaps by the words that tell them from the others: class-based TF-IDF, {@code tf(w, gap) · ln(1 + A / tf(w))}, A being
 * the mean number of words of a gap (Grootendorst 2022, arXiv:2203.05794). Words that the guide's own ways to ask have too are
 * counted there as well, so that "how do I" names nothing. A person counts once for each word.
 */
final class GapTerms {

    private static final int MOST = 4;
    private static final int SHORTEST = 3;

    /** A word that is weaker than this share of the strongest names nothing. */
    private static final double STRONG = 0.5;

    /** What the redaction leaves of a link; its other marks have no letters. */
    private static final String REMOVED_LINK = "www";

    private final Map<String, Integer> everywhere = new HashMap<>();
    private final double meanWords;

    GapTerms(Collection<List<UnmetQuestion>> gaps, Collection<String> background) {
        int words = 0;
        for (List<UnmetQuestion> gap : gaps) {
            Map<String, Integer> counts = counts(gap);
            counts.forEach((word, count) -> everywhere.merge(word, count, Integer::sum));
            words += counts.values().stream().mapToInt(Integer::intValue).sum();
        }
        background.forEach(
                text -> new HashSet<>(Words.of(text)).forEach(word -> everywhere.merge(word, 1, Integer::sum)));
        meanWords = gaps.isEmpty() ? 0 : (double) words / gaps.size();
    }

    /** The strongest words of a gap, the strongest first. */
    List<String> of(List<UnmetQuestion> gap) {
        Map<String, Integer> counts = counts(gap);
        double strongest = counts.entrySet().stream()
                .mapToDouble(word -> weight(word.getKey(), word.getValue()))
                .max()
                .orElse(0);
        return counts.keySet().stream()
                .filter(word -> weight(word, counts.getOrDefault(word, 0)) >= STRONG * strongest)
                .sorted(Comparator.comparingDouble((String word) -> -weight(word, counts.getOrDefault(word, 0)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    private double weight(String word, int count) {
        return count * Math.log(1 + meanWords / everywhere.getOrDefault(word, 1));
    }

    private static Map<String, Integer> counts(List<UnmetQuestion> gap) {
        Map<String, Set<String>> people = new HashMap<>();
        gap.forEach(question -> Words.of(question.text()).stream()
                .filter(word -> word.length() >= SHORTEST)
                .filter(word -> !word.equals(REMOVED_LINK))
                .filter(word -> word.codePoints().anyMatch(Character::isLetter))
                .forEach(word ->
                        people.computeIfAbsent(word, any -> new HashSet<>()).add(question.person())));
        Map<String, Integer> counts = new HashMap<>();
        people.forEach((word, who) -> counts.put(word, who.size()));
        return counts;
    }
}
