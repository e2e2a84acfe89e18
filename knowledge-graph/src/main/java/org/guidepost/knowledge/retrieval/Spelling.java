package org.guidepost.knowledge.retrieval;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.guidepost.knowledge.CharacterNGrams;

/**
 * How a language looks in Latin letters: how often the pieces of words occur in its content. A language of another script is
 * looked at as people type it in Latin letters: the ways to ask that the content has in this form, and all others by the rules
 * of {@link Romanization}. Immutable.
 */
final class Spelling {

    /** Body texts are left out: they are not how people type. */
    private static final Set<String> SHORT = Set.of("variant", "title", "label");

    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{IsCommon}\\p{M}]+");

    /** What somebody really typed counts as much as this many texts that were made by rule. */
    private static final int TYPED_COUNTS = 4;

    /** Of two characters all languages have much the same, of five too few are known. */
    private static final int SHORTEST = 3;

    private static final int LONGEST = 4;

    private final TermStatistics pieces;
    private final Optional<ScriptWords> words;

    private Spelling(TermStatistics pieces, Optional<ScriptWords> words) {
        this.pieces = pieces;
        this.words = words;
    }

    /**
     * That of a language.
     *
     * @param statistics of the same passages
     */
    static Spelling of(String language, List<Passage> passages, LanguageStatistics statistics) {
        return Romanization.of(language)
                .map(romanization -> new Spelling(
                        typed(romanization, passages),
                        Optional.of(ScriptWords.of(
                                romanization,
                                passages.stream().map(Passage::text).toList()))))
                .orElseGet(() -> new Spelling(statistics.grams(), Optional.empty()));
    }

    private static TermStatistics typed(Romanization romanization, List<Passage> passages) {
        var pieces = new TermStatistics();
        for (Passage passage : passages) {
            if (SHORT.contains(passage.kind())) {
                add(pieces, romanization, passage);
            }
        }
        return pieces;
    }

    /** A list of terms ("ennakkovero, Modelo 130") is in all languages at once, so it says nothing. */
    private static void add(TermStatistics pieces, Romanization romanization, Passage passage) {
        if (!isLatin(passage.text())) {
            romanization.latin(Words.joined(passage.text())).forEach(latin -> pieces.add(piecesOf(latin)));
        } else if (passage.kind().equals("variant") && !passage.text().contains(",")) {
            List<String> typed = piecesOf(passage.text());
            for (int i = 0; i < TYPED_COUNTS; i++) {
                pieces.add(typed);
            }
        }
    }

    /** Whether all letters of a text are Latin. */
    static boolean isLatin(String text) {
        return LATIN.matcher(text).matches();
    }

    /** The pieces of the words of a text, without its numbers. */
    static List<String> piecesOf(String text) {
        List<String> words = Terms.wordsOf(text).stream()
                .filter(word -> word.codePoints().anyMatch(Character::isLetter))
                .toList();
        return Terms.grams(words, SHORTEST, LONGEST);
    }

    /** Whether the language has a script of its own. */
    boolean hasOwnScript() {
        return words.isPresent();
    }

    /** The mean log-likelihood of pieces in this language. */
    double likelihood(List<String> ofText) {
        return ofText.stream().mapToDouble(pieces::logShare).average().orElse(Double.NEGATIVE_INFINITY);
    }

    /** A text in Latin letters as it is written in the language. */
    String inScript(String text) {
        return words.map(known -> known.inScript(CharacterNGrams.folded(text).replaceAll("[’ʼ`]", "'")))
                .orElse(text);
    }
}
