package org.guidepost.connectors.channel.telegram;

import java.net.URI;
import java.time.Duration;
import org.guidepost.connectors.channel.telegram.TelegramProperties.Mode;
import org.guidepost.connectors.channel.telegram.TelegramProperties.PaceLimits;
import org.guidepost.connectors.channel.telegram.TelegramProperties.Timing;

/** Settings for tests: quick, and with a pace that is out of the way unless a test is about it. */
public final class TelegramSettings {

    static final String SECRET = "a-secret-of-the-tests";
    static final PaceLimits REAL_PACE = new PaceLimits(Duration.ofMillis(1100), 20, 30);

    static final PaceLimits NO_PACE = new PaceLimits(Duration.ofNanos(1), 1_000_000, 1_000_000);
    private static final Timing QUICK = new Timing(
            Duration.ofSeconds(1),
            Duration.ofSeconds(3),
            Duration.ofSeconds(3),
            Duration.ofMillis(20),
            Duration.ofMillis(100),
            Duration.ofMillis(20),
            Duration.ofMillis(100),
            Duration.ofSeconds(2));

    private TelegramSettings() {}

    public static TelegramProperties polling(URI api) {
        return polling(api, NO_PACE);
    }

    static TelegramProperties polling(URI api, PaceLimits pace) {
        return new TelegramProperties(StubBotApi.TOKEN, Mode.POLLING, api, null, null, QUICK, pace);
    }

    static TelegramProperties webhook(URI api) {
        URI url = URI.create("https://guide.example.org/telegram/webhook");
        return new TelegramProperties(StubBotApi.TOKEN, Mode.WEBHOOK, api, url, SECRET, QUICK, NO_PACE);
    }
}
