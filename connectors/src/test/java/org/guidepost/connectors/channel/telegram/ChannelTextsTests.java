package org.guidepost.connectors.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChannelTextsTests {

    private static final String BUNDLE = "org.guidepost.connectors.channel.telegram.texts";
    private static final int LONGEST_DESCRIPTION = 256;

    @ParameterizedTest
    @ValueSource(strings = {"fi", "tr", "es", "pt", "pl", "sk", "ru", "uk", "ar"})
    void everyLanguageSaysEverything(String language) {
        Set<String> english = ResourceBundle.getBundle(BUNDLE, Locale.ROOT).keySet();
        Locale locale = Locale.forLanguageTag(language);

        assertThat(english).hasSize(13).allSatisfy(key -> assertThat(ChannelTexts.of(key, locale))
                .isNotBlank()
                .hasSizeLessThanOrEqualTo(LONGEST_DESCRIPTION * 2)
                .isNotEqualTo(ChannelTexts.of(key, Locale.ENGLISH)));
    }

    @Test
    void theListOfLanguagesHasTheTenOfTheGuide() {
        assertThat(ChannelTexts.LANGUAGES)
                .containsExactlyInAnyOrder("en", "fi", "tr", "es", "pt", "pl", "sk", "ru", "uk", "ar");
    }

    @Test
    void aLanguageThatIsMissingIsEnglishWhateverTheMachineSpeaks() {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("fi"));
            assertThat(ChannelTexts.of("command.human", Locale.forLanguageTag("de")))
                    .isEqualTo("Ask a person");
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void aRegionSpeaksItsLanguage() {
        assertThat(ChannelTexts.of("command.human", Locale.forLanguageTag("pt-br")))
                .isEqualTo("Perguntar a uma pessoa");
    }
}
