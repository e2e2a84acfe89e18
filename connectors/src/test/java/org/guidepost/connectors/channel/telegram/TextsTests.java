package org.guidepost.connectors.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTests {

    private static final String BUNDLE = "org.guidepost.connectors.channel.telegram.texts";
    private static final int LONGEST_DESCRIPTION = 256;

    @ParameterizedTest
    @ValueSource(strings = {"fi", "tr", "es", "pt", "pl", "sk", "ru", "uk", "ar"})
    void everyLanguageSaysEverything(String language) {
        Set<String> english = ResourceBundle.getBundle(BUNDLE, Locale.ROOT).keySet();
        Locale locale = Locale.forLanguageTag(language);

        assertThat(english).hasSize(9).allSatisfy(key -> assertThat(Texts.of(key, locale))
                .isNotBlank()
                .hasSizeLessThanOrEqualTo(LONGEST_DESCRIPTION * 2)
                .isNotEqualTo(Texts.of(key, Locale.ENGLISH)));
    }

    @Test
    void theListOfLanguagesHasTheTenOfTheGuide() {
        assertThat(Texts.LANGUAGES)
                .containsExactlyInAnyOrder("en", "fi", "tr", "es", "pt", "pl", "sk", "ru", "uk", "ar");
    }

    @Test
    void aLanguageThatIsMissingIsEnglishWhateverTheMachineSpeaks() {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("fi"));
            assertThat(Texts.of("command.human", Locale.forLanguageTag("de"))).isEqualTo("Ask a person");
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void aRegionSpeaksItsLanguage() {
        assertThat(Texts.of("command.human", Locale.forLanguageTag("pt-br"))).isEqualTo("Perguntar a uma pessoa");
    }
}
