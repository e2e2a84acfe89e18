package org.guidepost.knowledge.content;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds numbers in texts, written as digits of any script or as words of the guide's languages. */
final class Numbers {

    private static final Pattern DIGIT = Pattern.compile("\\p{N}");
    private static final Pattern GROUPING = Pattern.compile("(?<=[0-9])[\\s\u00a0\u202f.,٬٫'](?=[0-9]{3}(?![0-9]))");
    private static final String NUMBER = "[0-9]+(?:[.,٫][0-9]+)?";
    private static final Pattern FIGURE = Pattern.compile(NUMBER);
    private static final Pattern NOTHING = Pattern.compile("(?!)");

    private static final String MONEY_OR_SHARE =
            "[%٪‰]|\\p{Sc}|\\b(?:EUR|PLN|(?-i:TRY|TL)|USD|GBP|zł|zloty|złot\\p{L}*|euro(?!p)\\p{L}*|lira\\p{L}*|lirası|per\\s?cent\\p{L}*"
                    + "|procent\\p{L}*|prosent\\p{L}*|por\\s(?:ciento|cento)|yüzde\\p{L}*|процент\\p{L}*|відсот\\p{L}*"
                    + "|евро|євро|злот\\p{L}*|лир\\p{L}?|лір\\p{L}?)\\b|يورو|ليرة|زلوتي|بالمئة|بالمائة|في المئة|في المائة";
    private static final int ANY_CASE =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern AMOUNT_UNIT = Pattern.compile(MONEY_OR_SHARE, ANY_CASE);

    /** After a number, in the forms that count percentages, not percentage points; or before it. */
    private static final Pattern PERCENTAGE = Pattern.compile(
            "(" + NUMBER + ")[\\s\u00a0\u202f]?(?:[%٪]|(?:per\\s?cent|percent(?:o|a|á|om|ami)?|procent(?:y|ów|ami|a)?"
                    + "|prosentti\\p{L}{0,3}|prosent(?:in|ista|illa|iksi)|por\\s(?:ciento|cento)|процент(?:а|ов|ы|ами)?"
                    + "|відсот(?:ок|ка|ки|ків|ками))(?!\\p{L})|بالمئة|بالمائة|في المئة|في المائة)"
                    + "|(?:[%٪]|yüzde\\s)(" + NUMBER + ")",
            ANY_CASE);

    private static final Map<String, String> WORDS = words();
    private static final Map<String, Pattern> WORD = patterns("%s");
    private static final Map<String, Pattern> AMOUNT_IN_WORDS =
            patterns("%1$s(?:\\s+[\\p{L}\\p{M}]+)?\\s+(?:%2$s)|(?:%2$s)(?:\\s+[\\p{L}\\p{M}]+)?\\s+%1$s");

    private Numbers() {}

    static boolean hasDigit(String text) {
        return DIGIT.matcher(text).find();
    }

    /** Whether a text holds digits or a number word of its language; "one" is not counted, as it is an article too. */
    static boolean hasNumber(String text, String language) {
        return hasDigit(text)
                || WORD.getOrDefault(language, NOTHING).matcher(text).find();
    }

    /**
     * The numbers of a text as they are meant, sorted: digits of any script, without what groups them, with a dot before
     * decimals.
     */
    static List<String> figures(String text) {
        return FIGURE.matcher(plain(text))
                .results()
                .map(figure -> decimal(figure.group()))
                .sorted()
                .toList();
    }

    /** The numbers of a text that are percentages; percentage points are none. */
    static Set<String> percentages(String text) {
        return PERCENTAGE
                .matcher(plain(text))
                .results()
                .map(share -> decimal(Objects.requireNonNullElse(share.group(1), share.group(2))))
                .collect(Collectors.toSet());
    }

    private static String plain(String text) {
        String ascii = text.codePoints()
                .map(point -> Character.isDigit(point) ? '0' + Character.getNumericValue(point) : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return GROUPING.matcher(ascii).replaceAll("");
    }

    private static String decimal(String figure) {
        return figure.replaceAll("[,٫]", ".");
    }

    /** Whether the number words of a language are known. */
    static boolean knowsWordsOf(String language) {
        return WORDS.containsKey(language);
    }

    /** Whether a text seems to name an amount of money or a percentage. Rather sees one too many than one too few. */
    static boolean hasAmount(String text) {
        return hasDigit(text) && AMOUNT_UNIT.matcher(text).find();
    }

    /** Whether a text names an amount of money or a percentage with a number word of its language. */
    static boolean hasAmountInWords(String text, String language) {
        return AMOUNT_IN_WORDS.getOrDefault(language, NOTHING).matcher(text).find();
    }

    private static Map<String, String> words() {
        try (InputStream in = Objects.requireNonNull(Numbers.class.getResourceAsStream("number-words.txt"));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(":", 2))
                    .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> alone(parts[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String alone(String words) {
        String alternatives = Arrays.stream(words.strip().split("\\s+"))
                .map(Numbers::wordOrBeginning)
                .collect(Collectors.joining("|"));
        return "(?<![\\p{L}\\p{M}])(?:" + alternatives + ")(?![\\p{L}\\p{M}])";
    }

    /** For each language a pattern of its number words, and of what amounts are counted in. */
    private static Map<String, Pattern> patterns(String pattern) {
        return WORDS.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        words -> Pattern.compile(pattern.formatted(words.getValue(), MONEY_OR_SHARE), ANY_CASE)));
    }

    private static String wordOrBeginning(String word) {
        return word.endsWith("*")
                ? Pattern.quote(word.substring(0, word.length() - 1)) + "[\\p{L}\\p{M}]*"
                : Pattern.quote(word);
    }
}
