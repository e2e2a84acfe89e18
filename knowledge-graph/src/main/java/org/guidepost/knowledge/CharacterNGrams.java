package org.guidepost.knowledge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The overlapping pieces of three and four characters of the words of a text.
 *
 * <p>They find what a word index misses: inflected forms where the database has no stemmer (Polish, Slovak, Ukrainian),
 * misspellings, and words typed without their marks. Index and query must use the same pieces, so both use this class.
 *
 * <p>A text is unified (NFKC), lower-cased and folded: Latin letters lose their marks, ё becomes е, Arabic is normalised as
 * search engines do (marks and tatweel dropped; the forms of alef, yeh and teh marbuta unified). Other Cyrillic letters keep
 * theirs, as й and и are different letters. Each word is then padded with {@value #PAD} at both ends, so that beginnings and
 * ends of words count as such. Pieces of three survive a wrong letter in short words; pieces of four tell similar words
 * apart.
 */
public final class CharacterNGrams {

    private static final char PAD = '_';
    private static final int SHORTEST = 3;
    private static final int LONGEST = 4;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern MARKED_LATIN = Pattern.compile("(\\p{IsLatin})\\p{M}+");
    private static final Pattern ARABIC_MARKS = Pattern.compile("[\u0640\u064b-\u065f\u0670]");

    /** Letters that don't decompose into a base and a mark, and the letter that people type instead. */
    private static final Map<Character, String> FOLDED = Map.ofEntries(
            Map.entry('ł', "l"),
            Map.entry('ı', "i"),
            Map.entry('ø', "o"),
            Map.entry('đ', "d"),
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ё', "е"),
            Map.entry('آ', "ا"),
            Map.entry('أ', "ا"),
            Map.entry('إ', "ا"),
            Map.entry('ٱ', "ا"),
            Map.entry('ى', "ي"),
            Map.entry('ة', "ه"));

    private CharacterNGrams() {}

    /** The pieces, in the order of the text, repeated as often as they occur. */
    public static List<String> of(String text) {
        List<String> grams = new ArrayList<>();
        Matcher words = WORD.matcher(folded(text));
        while (words.find()) {
            addGrams(grams, PAD + words.group() + PAD);
        }
        return grams;
    }

    /** The pieces joined by blanks, as they are indexed. */
    public static String joined(String text) {
        return String.join(" ", of(text));
    }

    private static void addGrams(List<String> grams, String word) {
        int[] codePoints = word.codePoints().toArray();
        for (int length = SHORTEST; length <= LONGEST; length++) {
            for (int start = 0; start + length <= codePoints.length; start++) {
                grams.add(new String(codePoints, start, length));
            }
        }
    }

    /** A text as the pieces see it. */
    public static String folded(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String unmarked = MARKED_LATIN
                .matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                .replaceAll("$1");
        String composed = Normalizer.normalize(unmarked, Normalizer.Form.NFC);
        StringBuilder folded = new StringBuilder(composed.length());
        ARABIC_MARKS
                .matcher(composed)
                .replaceAll("")
                .chars()
                .forEach(unit -> folded.append(FOLDED.getOrDefault((char) unit, String.valueOf((char) unit))));
        return folded.toString();
    }
}
