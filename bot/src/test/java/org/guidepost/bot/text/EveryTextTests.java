package org.guidepost.bot.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text of every bundle, in every language, as it comes out. */
class EveryTextTests {

    private static final List<String> LANGUAGES = List.of("en", "fi", "tr", "es", "pt", "pl", "sk", "ru", "uk", "ar");
    private static final int[] NUMBERS = {0, 1, 2, 3, 5, 11, 21, 22, 100};
    private static final Set<ArgType> COUNTING = Set.of(ArgType.PLURAL, ArgType.SELECTORDINAL);

    private final Texts texts = new Texts();

    static Stream<Arguments> bundles() {
        return Texts.BUNDLES.stream()
                .flatMap(bundle -> LANGUAGES.stream().map(language -> Arguments.of(bundle, language)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("bundles")
    void takesTheArgumentsOfTheEnglishText(String bundle, String language) {
        Map<String, MessagePattern> other = patterns(bundle, language);
        patterns(bundle, "en").forEach((key, english) -> {
            Set<Integer> taken = arguments(pattern(other, key));
            assertThat(taken).as(key).isEqualTo(arguments(english));
        });
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("bundles")
    void hasAFormForEachWayInWhichTheLanguageCounts(String bundle, String language) {
        Set<String> asked =
                PluralRules.forLocale(ULocale.forLocale(Texts.locale(language))).getKeywords();

        patterns(bundle, language).forEach((key, pattern) -> forms(pattern)
                .forEach(forms -> assertThat(forms).as(key).isEqualTo(asked)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("bundles")
    void leavesNothingOfThePatternInWhatPeopleRead(String bundle, String language) {
        Map<String, MessagePattern> english = patterns(bundle, "en");
        patterns(bundle, language).forEach((key, pattern) -> {
            Set<Integer> counted = counted(pattern);
            counted.addAll(counted(pattern(english, key)));
            for (int number : counted.isEmpty() ? new int[] {1} : NUMBERS) {
                assertThat(texts.get(language, key, filled(pattern, counted, number)))
                        .as(key)
                        .isNotBlank()
                        .doesNotContain("{", "}", "#", "plural");
            }
        });
    }

    /** Each as it stands after its preposition ("within", "w ciągu", "в течение" …). */
    @ParameterizedTest
    @CsvSource({
        "en, 1 hour, 2 hours, 5 hours, 21 hours, 22 hours",
        "fi, tunnin, 2 tunnin, 5 tunnin, 21 tunnin, 22 tunnin",
        "tr, 1 saat, 2 saat, 5 saat, 21 saat, 22 saat",
        "es, 1 hora, 2 horas, 5 horas, 21 horas, 22 horas",
        "pt, 1 hora, 2 horas, 5 horas, 21 horas, 22 horas",
        "pl, 1 godziny, 2 godzin, 5 godzin, 21 godzin, 22 godzin",
        "sk, 1 hodiny, 2 hodín, 5 hodín, 21 hodín, 22 hodín",
        "ru, 1 часа, 2 часов, 5 часов, 21 часа, 22 часов",
        "uk, 1 години, 2 годин, 5 годин, 21 години, 22 годин",
        "ar, ساعة واحدة, ساعتين, 5 ساعات, 21 ساعة, 22 ساعة",
    })
    void countsHours(String language, String one, String two, String five, String twentyOne, String twentyTwo) {
        assertThat(IntStream.of(1, 2, 5, 21, 22).mapToObj(hours -> texts.get(language, "time.hours", hours)))
                .containsExactly(one, two, five, twentyOne, twentyTwo);
    }

    @Test
    void writesNumbersAsTheLanguageDoesAndArabicWithTheDigitsOfTheForms() {
        assertThat(LANGUAGES.stream().map(language -> texts.get(language, "console.case.wrong.text", 4_000)))
                .allMatch(text -> text.matches("(?s).*4[,.\\u00a0\\u202f ]?000.*"));
        assertThat(texts.get("en", "console.case.wrong.text", 4_000)).contains("4,000");
        assertThat(texts.get("es", "console.case.wrong.text", 40_000)).contains("40.000");
    }

    @Test
    void keepsWordsOfTheOtherDirectionTogether() {
        assertThat(texts.get("ar", "case.question", "Do I need a permit?")).contains("\u2068Do I need a permit?\u2069");
        assertThat(texts.get("en", "case.question", "هل أحتاج إلى تصريح؟")).contains("\u2068هل أحتاج إلى تصريح؟\u2069");
        assertThat(texts.get("ar", "case.question", "هل أحتاج إلى تصريح؟")).doesNotContain("\u2068");
        assertThat(texts.get("en", "case.question", "Do I need a permit?")).doesNotContain("\u2068");
        assertThat(texts.get("ar", "case.mail.text", "https://guide.example/console"))
                .as("a mail program takes an unseen character for a part of the address")
                .doesNotContain("\u2068");
    }

    private static Map<String, MessagePattern> patterns(String bundle, String language) {
        ResourceBundle read = ResourceBundle.getBundle(
                "org.guidepost.bot.texts." + bundle,
                Locale.of(language),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        Map<String, MessagePattern> patterns = new TreeMap<>();
        read.keySet().forEach(key -> patterns.put(key, new MessagePattern(read.getString(key))));
        return patterns;
    }

    private static MessagePattern pattern(Map<String, MessagePattern> patterns, String key) {
        return Objects.requireNonNull(patterns.get(key), key);
    }

    private static Stream<Part> parts(MessagePattern pattern) {
        return IntStream.range(0, pattern.countParts()).mapToObj(pattern::getPart);
    }

    private static Set<Integer> arguments(MessagePattern pattern) {
        Set<Integer> numbers = new HashSet<>();
        parts(pattern)
                .filter(part -> part.getType() == Part.Type.ARG_NUMBER)
                .forEach(part -> numbers.add(part.getValue()));
        return numbers;
    }

    /** Which arguments must be numbers. */
    private static Set<Integer> counted(MessagePattern pattern) {
        Set<Integer> numbers = new HashSet<>();
        for (int place = 0; place < pattern.countParts() - 1; place++) {
            Part part = pattern.getPart(place);
            if (part.getType() == Part.Type.ARG_START && COUNTING.contains(part.getArgType())) {
                numbers.add(pattern.getPart(place + 1).getValue());
            }
        }
        return numbers;
    }

    /** The forms of each counted argument. */
    private static List<Set<String>> forms(MessagePattern pattern) {
        List<Set<String>> found = new ArrayList<>();
        for (int place = 0; place < pattern.countParts(); place++) {
            Part start = pattern.getPart(place);
            if (start.getType() != Part.Type.ARG_START || !COUNTING.contains(start.getArgType())) {
                continue;
            }
            Set<String> forms = new HashSet<>();
            for (int inside = place + 2; inside < pattern.getLimitPartIndex(place); inside++) {
                Part part = pattern.getPart(inside);
                if (part.getType() == Part.Type.ARG_SELECTOR) {
                    forms.add(pattern.getSubstring(part));
                } else if (part.getType() == Part.Type.MSG_START) {
                    inside = pattern.getLimitPartIndex(inside);
                }
            }
            forms.removeIf(form -> form.startsWith("="));
            found.add(forms);
        }
        return found;
    }

    private static Object[] filled(MessagePattern pattern, Set<Integer> counted, int number) {
        int most = arguments(pattern).stream().mapToInt(Integer::intValue).max().orElse(-1);
        Object[] filled = new Object[most + 1];
        Arrays.setAll(filled, place -> counted.contains(place) ? (Object) number : "Aino");
        return filled;
    }
}
