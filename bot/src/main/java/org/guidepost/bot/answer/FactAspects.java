package org.guidepost.bot.answer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guidepost.bot.text.Texts;
import org.guidepost.bot.understanding.Intent.Aspect;

/**
 * Sees from a fact's text whether it tells what something costs, how long it takes or when it is due, or where it is done. The
 * words of each language stand in {@code fact-aspects.txt}.
 */
final class FactAspects {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final String CURRENCY =
            "(?:€|EUR|PLN|TRY|TL|zł|eur(?:o\\w*|a|á|ami|ách)?|avro\\w*|li+r\\w*|lír\\w*|zlot\\w*|złot\\w*|евро|євро|злот\\w*|лир\\w*|лір\\w*"
                    + "|يورو|زلوتي|ليرة)";

    /** Two words may stand between: "2 million euros", "100 milionów lir", "5 tisíc tureckých lír". */
    private static final String MONEY = "(?<!\\w)(?-i:€|EUR|PLN|TRY|TL)\\s?\\d"
            + "|\\d[\\s\u00a0](?:(?:mil|mln|мил|мільй|млн|مليون|bin|thousand|tuhat|tuhan|tis[ií]c|tys|тыс|тис|ألف|آلاف)\\p{L}*\\.?\\s)?(?:de\\s)?(?:(?:tureck|türk)\\p{L}*\\s)?(?-i:%1$s)(?!\\w)|\\d\\s?€"
                    .formatted(CURRENCY);

    private static final String SHARE = "\\d\\s?[%٪]|[%٪]\\s?\\d";

    private static final String ALONE = "(?<!\\w)%s(?:%s)(?!\\w)";

    /** Arabic writes the article and some prepositions in one with the word. */
    private static final Map<String, String> PREFIXES = Map.of("ar", "(?:[وبلف]?(?:ال)?|لل)");

    /** A word between a number and its unit, as in "30 working days"; in "20 euros a month" the unit is not what is counted. */
    private static final String BETWEEN = "(?:(?!(?:an?|per|al|por|ao|na|za|в|на|في)\\s|" + CURRENCY + ")\\p{L}+\\s)?";

    private static final String ADDRESS = "(?<!\\w)(?:[\\w-]+\\.)+(?:fi|pl|es|pt|sk|tr|eu|com|org|gov)(?!\\w)";

    private static final Map<String, Map<String, String>> WORDS = words();
    private static final Map<String, FactAspects> BY_LANGUAGE =
            WORDS.keySet().stream().collect(Collectors.toUnmodifiableMap(language -> language, FactAspects::new));

    private final String language;
    private final Pattern cost;
    private final Pattern time;
    private final Pattern place;

    private FactAspects(String language) {
        this.language = language;
        this.cost = pattern(MONEY, SHARE, "(?!" + alternatives("not-free") + ")(?<!-)" + alone("free"));
        this.time = pattern(counted(), dated(), "(?<!\\w)\\d{1,2}(?:st|nd|rd|th)(?!\\w)", "\\d числа|\\d-го числа");
        this.place = pattern(ADDRESS, alone("place"));
    }

    /** Whether the text of a fact, in that language, tells what is asked. */
    static boolean tells(String text, String language, Aspect aspect) {
        FactAspects aspects = Objects.requireNonNull(BY_LANGUAGE.getOrDefault(language, BY_LANGUAGE.get("en")));
        return switch (aspect) {
            case COST -> aspects.cost.matcher(text).find();
            case TIME -> aspects.time.matcher(text).find();
            case PLACE -> aspects.place.matcher(text).find();
            case COUNTRY -> false;
        };
    }

    private String counted() {
        String digits = "(?<![\\d.,])\\d{1,3}(?:\\.|-?\\p{L}{1,3}|['’]\\p{L}+)?(?![\\d.,]*\\d)";
        return "(?:" + digits + "|" + alone("number") + ")[\\s\u00a0-]" + BETWEEN + alone("time") + "|" + alone("pair");
    }

    private String dated() {
        var locale = Texts.locale(language);
        String months = Stream.of(Month.values())
                .flatMap(month -> Stream.of(TextStyle.FULL, TextStyle.FULL_STANDALONE)
                        .map(style -> month.getDisplayName(style, locale)))
                .distinct()
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return "(?<!\\d)\\d{1,2}\\.?\\s(?:de\\s)?(?:" + months + ")|" + alone("day") + "\\s\\d";
    }

    private String alone(String key) {
        return ALONE.formatted(PREFIXES.getOrDefault(language, ""), alternatives(key));
    }

    private String alternatives(String key) {
        return WORDS.getOrDefault(language, Map.of()).getOrDefault(key, "(?!)");
    }

    private static Pattern pattern(String... alternatives) {
        return Pattern.compile(String.join("|", alternatives), FLAGS);
    }

    /** For each language and kind, what its words look like. */
    private static Map<String, Map<String, String>> words() {
        try (InputStream in = Objects.requireNonNull(FactAspects.class.getResourceAsStream("fact-aspects.txt"));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("[.:]", 3))
                    .collect(Collectors.groupingBy(
                            parts -> parts[0], Collectors.toMap(parts -> parts[1], parts -> anyOf(parts[2]))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String anyOf(String words) {
        return Stream.of(words.strip().split("\\s+"))
                .map(word -> word.replace("*", "\\p{L}*").replace("_", "[\\s-]"))
                .collect(Collectors.joining("|"));
    }
}
