package org.guidepost.knowledge.content;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds numbers in texts, written as digits of any script or as words of the guide's languages. */
final class Numbers {

    private static final Pattern DIGIT = Pattern.compile("\\p{N}");
    private static final Pattern GROUPING = Pattern.compile("(?<=[0-9])[\\s\u00a0\u202f.,٬٫'](?=[0-9]{3}(?![0-9]))");
    private static final Pattern FIGURE = Pattern.compile("[0-9]+(?:[.,٫][0-9]+)?");
    private static final Pattern NOTHING = Pattern.compile("(?!)");
    private static final Map<String, Pattern> WORDS = words();
    private static final Pattern MONEY_OR_SHARE = Pattern.compile(
            "[%٪‰]|\\p{Sc}|\\b(?:EUR|PLN|TRY|TL|USD|GBP|zł|zloty|złot\\p{L}*|euro(?!p)\\p{L}*|lira\\p{L}*|lirası|per\\s?cent\\p{L}*"
                    + "|procent\\p{L}*|prosent\\p{L}*|por\\s(?:ciento|cento)|yüzde\\p{L}*|процент\\p{L}*|відсот\\p{L}*"
                    + "|евро|євро|злот\\p{L}*|лир\\p{L}?|лір\\p{L}?)\\b|يورو|ليرة|زلوتي|بالمئة|بالمائة|في المئة|في المائة",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private Numbers() {}

    static boolean hasDigit(String text) {
        return DIGIT.matcher(text).find();
    }

    /** Whether a text holds digits or a number word of its language; "one" is not counted, as it is an article too. */
    static boolean hasNumber(String text, String language) {
        return hasDigit(text)
                || WORDS.getOrDefault(language, NOTHING).matcher(text).find();
    }

    /** All digits of a text, sorted: equal for texts that state the same figures, however they group or order them. */
    static String digits(String text) {
        return text.codePoints()
                .filter(Character::isDigit)
                .map(Character::getNumericValue)
                .sorted()
                .mapToObj(Integer::toString)
                .collect(Collectors.joining());
    }

    /**
     * The numbers of a text as they are meant: digits of any script, without what groups them, with a dot before decimals.
     */
    static Set<String> figures(String text) {
        String ascii = text.codePoints()
                .map(point -> Character.isDigit(point) ? '0' + Character.getNumericValue(point) : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return FIGURE.matcher(GROUPING.matcher(ascii).replaceAll(""))
                .results()
                .map(figure -> figure.group().replaceAll("[,٫]", "."))
                .collect(Collectors.toSet());
    }

    /** Whether the number words of a language are known. */
    static boolean knowsWordsOf(String language) {
        return WORDS.containsKey(language);
    }

    /** Whether a text seems to name an amount of money or a percentage. Rather sees one too many than one too few. */
    static boolean hasAmount(String text) {
        return hasDigit(text) && MONEY_OR_SHARE.matcher(text).find();
    }

    private static Map<String, Pattern> words() {
        try (InputStream in = Objects.requireNonNull(Numbers.class.getResourceAsStream("number-words.txt"));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(":", 2))
                    .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> pattern(parts[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Pattern pattern(String words) {
        String alternatives = Arrays.stream(words.strip().split("\\s+"))
                .map(Numbers::wordOrBeginning)
                .collect(Collectors.joining("|"));
        return Pattern.compile(
                "(?<![\\p{L}\\p{M}])(?:" + alternatives + ")(?![\\p{L}\\p{M}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String wordOrBeginning(String word) {
        return word.endsWith("*")
                ? Pattern.quote(word.substring(0, word.length() - 1)) + "[\\p{L}\\p{M}]*"
                : Pattern.quote(word);
    }
}
