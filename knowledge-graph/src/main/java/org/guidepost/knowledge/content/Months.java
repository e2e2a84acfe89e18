package org.guidepost.knowledge.content;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Month;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.guidepost.knowledge.Language;

/** Finds the months that texts name, in the guide's languages. */
final class Months {

    /** Terms of a country stand in brackets, in its own language: <i>(marca)</i> is no March. */
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");

    private static final Map<String, List<Pattern>> PATTERNS = patterns();

    private Months() {}

    /** The months that a text names outside brackets. */
    static Set<Month> of(String text, String language) {
        List<Pattern> patterns = PATTERNS.getOrDefault(language, List.of());
        String plain = BRACKETS.matcher(text).replaceAll(" ");
        Set<Month> months = EnumSet.noneOf(Month.class);
        for (int index = 0; index < patterns.size(); index++) {
            if (patterns.get(index).matcher(plain).find()) {
                months.add(Month.of(index + 1));
            }
        }
        return months;
    }

    /** Whether the names of the months in a language are known. */
    static boolean knows(String language) {
        return PATTERNS.containsKey(language);
    }

    private static Map<String, List<Pattern>> patterns() {
        try (InputStream in = Objects.requireNonNull(Months.class.getResourceAsStream("month-words.txt"));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(": ", 2))
                    .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> patterns(parts[0], parts[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Pattern> patterns(String language, String months) {
        int flags = language.equals(Language.DEFAULT) ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        return Arrays.stream(months.split(" "))
                .map(month -> Pattern.compile("(?<![\\p{L}\\p{M}])(?:" + month + ")(?![\\p{L}\\p{M}])", flags))
                .toList();
    }
}
