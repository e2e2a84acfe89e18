package org.guidepost.connectors.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.guidepost.connectors.channel.telegram.TelegramProperties.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class TelegramPropertiesTests {

    private static final String TOKEN = "987654:AAtoken-of_tests";
    private static final String SECRET = "0123456789abcdefSECRET";

    @Test
    void needsNothingButAToken() {
        TelegramProperties properties = bind(Map.of("token", " " + TOKEN + "\n"));

        assertThat(properties.token()).isEqualTo(TOKEN);
        assertThat(properties.mode()).isEqualTo(Mode.POLLING);
        assertThat(properties.apiUrl()).hasToString("https://api.telegram.org");
        assertThat(properties.timing().poll()).isEqualTo(Duration.ofSeconds(20));
        assertThat(properties.timing().typing()).isEqualTo(Duration.ofSeconds(4));
        assertThat(properties.pace().overallPerSecond()).isEqualTo(30);
    }

    @Test
    void aPollThatHangsIsOverWithinHalfAMinute() {
        var timing = bind(Map.of("token", TOKEN)).timing();

        assertThat(timing.poll().plus(timing.call()).plus(timing.firstRetry()))
                .isLessThanOrEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void showsNeitherTokenNorSecret() {
        TelegramProperties properties = bind(Map.of(
                "token",
                TOKEN,
                "mode",
                "webhook",
                "webhook-url",
                "https://guide.example.org/telegram/webhook",
                "secret",
                SECRET));

        assertThat(properties.toString())
                .contains("WEBHOOK")
                .doesNotContain(TOKEN)
                .doesNotContain(SECRET);
    }

    @ParameterizedTest
    @CsvSource({
        "token,bot987654:AAtoken",
        "token,''",
        "api-url,ftp://api.telegram.org",
        "api-url,https://api.telegram.org/path",
        "pace.per-chat,0s",
        "pace.overall-per-second,1",
        "mode,webhook"
    })
    void refusesWhatCannotWorkWithoutRepeatingASecret(String name, String value) {
        Map<String, String> settings = new HashMap<>(Map.of("token", TOKEN));
        settings.put(name, value);

        assertThatThrownBy(() -> bind(settings))
                .hasRootCauseInstanceOf(IllegalArgumentException.class)
                .rootCause()
                .hasMessageMatching("(?s)(TELEGRAM_BOT_TOKEN|guidepost\\.telegram\\.).* .*")
                .message()
                .doesNotContain(TOKEN)
                .doesNotContain("bot987654");
    }

    @ParameterizedTest
    @CsvSource({"http://guide.example.org/telegram/webhook," + SECRET, "https://guide.example.org/x,short"})
    void aWebhookNeedsHttpsAndALongSecret(String url, String secret) {
        assertThatThrownBy(() -> bind(Map.of("token", TOKEN, "mode", "webhook", "webhook-url", url, "secret", secret)))
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
    }

    private static TelegramProperties bind(Map<String, String> settings) {
        Map<String, String> prefixed = new HashMap<>();
        settings.forEach((name, value) -> prefixed.put("guidepost.telegram." + name, value));
        return new Binder(new MapConfigurationPropertySource(prefixed))
                .bind("guidepost.telegram", TelegramProperties.class)
                .get();
    }
}
