package org.guidepost.knowledge.retrieval;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Pieces of text and what stands in for them; where several fit, the longest does. Immutable. */
final class Replacements {

    private static final int NO_LIMIT = -1;

    private final Map<String, String> replacements;
    private final Pattern pieces;

    private Replacements(Map<String, String> replacements) {
        this.replacements = replacements;
        this.pieces = Pattern.compile(replacements.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|")));
    }

    /** Reads them from a list: {@code "sh=ш zh=ж"}. */
    static Replacements of(String list) {
        Map<String, String> replacements = new LinkedHashMap<>();
        for (String replacement : list.strip().split("\\s+")) {
            String[] sides = replacement.split("=", NO_LIMIT);
            replacements.put(sides[0], sides[1]);
        }
        return new Replacements(replacements);
    }

    String in(String text) {
        return pieces.matcher(text)
                .replaceAll(piece -> Matcher.quoteReplacement(replacements.getOrDefault(piece.group(), "")));
    }
}
