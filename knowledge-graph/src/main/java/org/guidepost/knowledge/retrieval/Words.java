package org.guidepost.knowledge.retrieval;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits text into lower-case words: runs of letters, marks and digits, compatibility forms unified (NFKC). */
public final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Words() {}

    /** The words in order. */
    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(normalise(text));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /** The words joined by single blanks: equal for texts that differ only in case, punctuation and spacing. */
    public static String joined(String text) {
        return String.join(" ", of(text));
    }

    /** Like {@link #joined}, and without the marks over and under letters ("działalność" and "dzialalnosc" are equal). */
    public static String folded(String text) {
        String decomposed = Normalizer.normalize(joined(text), Normalizer.Form.NFD);
        return MARKS.matcher(decomposed).replaceAll("").replace('ł', 'l').replace('ı', 'i');
    }

    private static String normalise(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace("i̇", "i");
    }
}
