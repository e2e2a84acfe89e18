package org.guidepost.knowledge.content;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How long a text is to read.
 *
 * @param sentences the words of each of its sentences and list items, in order
 */
record Readability(List<Integer> sentences) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** The end of a sentence, of a paragraph, or of a list item. */
    private static final Pattern END =
            Pattern.compile("(?<=[.!?؟…])\\s+(?:-\\s+)?|\\n\\s*\\n(?:\\s*-\\s+)?|\\n\\s*-\\s+");

    static Readability of(String text) {
        return new Readability(Arrays.stream(END.split(text.strip()))
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty())
                .map(Readability::words)
                .toList());
    }

    /** The words of a text, with everything between blanks as one. */
    static int words(String text) {
        return BLANKS.split(text.strip()).length;
    }

    int longestSentence() {
        return sentences.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** Words per sentence. */
    double meanSentence() {
        return sentences.stream().mapToInt(Integer::intValue).average().orElse(0);
    }
}
