package org.guidepost.bot.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTests {

    private static final Pattern LONELY_QUOTE = Pattern.compile("(?<!')'(?!')");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d(?=[,}])");

    private final Texts texts = new Texts();

    @ParameterizedTest
    @ValueSource(strings = {"en", "fi", "tr", "es", "pt", "pl", "sk", "ru", "uk", "ar"})
    void everyLanguageSaysEverything(String language) throws IOException {
        Properties english = bundle("en");
        Properties other = bundle(language);

        assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(other.getProperty(key)).as(key).isNotBlank();
            assertThat(LONELY_QUOTE.matcher(other.getProperty(key)).find())
                    .as("a quote that MessageFormat would swallow in %s of %s", key, language)
                    .isFalse();
        }
    }

    @Test
    void listsAsTheLanguageDoes() {
        assertThat(Texts.list("fi", List.of("suomi", "viro"))).isEqualTo("suomi, viro");
        assertThat(Texts.list("ar", List.of("العربية", "الفنلندية"))).isEqualTo("العربية، الفنلندية");
    }

    @Test
    void fillsIn() {
        assertThat(texts.get("en", "country.chosen", "Finland")).endsWith("this country: Finland.");
        assertThat(texts.get("en", "unsure")).contains("don't");
    }

    @Test
    void englishStandsInForALanguageWithoutTexts() {
        assertThat(texts.get("de", "next")).isEqualTo("What next");
    }

    private static Properties bundle(String language) throws IOException {
        Properties all = new Properties();
        for (String bundle : Texts.BUNDLES) {
            String name = "/org/guidepost/bot/texts/%s_%s.properties".formatted(bundle, language);
            try (Reader reader = new InputStreamReader(
                    Objects.requireNonNull(TextsTests.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
                Properties properties = new Properties();
                properties.load(reader);
                assertThat(all.stringPropertyNames())
                        .as("keys that stand in two bundles of %s", language)
                        .doesNotContainAnyElementsOf(properties.stringPropertyNames());
                all.putAll(properties);
            }
        }
        return all;
    }
}
