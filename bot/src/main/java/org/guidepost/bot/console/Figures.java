package org.guidepost.bot.console;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The numbers in a text, however their digits are grouped. */
final class Figures {

    private static final Pattern NUMBER =
            Pattern.compile("\\p{Nd}+(?:[\\u00a0\\u202f .,]\\p{Nd}{3})*(?:[.,]\\p{Nd}{1,2})?\\s?%?");
    private static final Pattern GROUPING = Pattern.compile("[\\u00a0\\u202f ]|[.,](?=\\p{Nd}{3}(?!\\p{Nd}))");

    private Figures() {}

    static Set<String> of(String text) {
        Set<String> figures = new TreeSet<>();
        NUMBER.matcher(text)
                .results()
                .map(match -> GROUPING.matcher(match.group()).replaceAll("").replace(',', '.'))
                .forEach(figures::add);
        return figures;
    }

    /** Whether both hold numbers, and one holds one that the other does not. */
    static boolean differ(String one, String other) {
        Set<String> first = of(one);
        Set<String> second = of(other);
        return !first.isEmpty() && !second.isEmpty() && !first.equals(second);
    }
}
