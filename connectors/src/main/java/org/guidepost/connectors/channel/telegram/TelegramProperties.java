package org.guidepost.connectors.channel.telegram;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of the Telegram channel; all but the token have a default.
 *
 * @param token the bot's token from BotFather, usually from the environment variable {@code TELEGRAM_BOT_TOKEN}
 * @param mode how updates come in; polling by default
 * @param apiUrl where the Bot API is, {@code https://api.telegram.org} by default; scheme, host and port only
 * @param webhookUrl the public https address of {@code /telegram/webhook}; needed in webhook mode
 * @param secret what Telegram sends along to the webhook, 16 to 256 letters, digits, {@code _} or {@code -}; needed in
 *     webhook mode
 * @param timing how long things may take
 * @param pace how fast messages may go out
 */
@ConfigurationProperties("guidepost.telegram")
public record TelegramProperties(
        String token,
        @DefaultValue("polling") Mode mode,
        @DefaultValue("https://api.telegram.org") URI apiUrl,
        @Nullable URI webhookUrl,
        @Nullable String secret,
        @DefaultValue Timing timing,
        @DefaultValue PaceLimits pace) {

    private static final Pattern TOKEN = Pattern.compile("\\d+:[A-Za-z0-9_-]+");
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{16,256}");

    /** How updates come in. */
    public enum Mode {
        /** The application asks Telegram; works behind any firewall. */
        POLLING,
        /** Telegram calls the application; needs a public https address. */
        WEBHOOK
    }

    /** Refuses settings that can't work, in a sentence that never repeats a secret. */
    public TelegramProperties {
        token = token.strip();
        require(
                TOKEN.matcher(token).matches(),
                "TELEGRAM_BOT_TOKEN does not look like a token from BotFather (digits, a colon, letters and digits).");
        require(
                isBaseUrl(apiUrl),
                "guidepost.telegram.api-url must be http or https with a host and without a path: " + apiUrl);
        if (mode == Mode.WEBHOOK) {
            require(
                    webhookUrl != null && "https".equals(webhookUrl.getScheme()),
                    "guidepost.telegram.webhook-url must be the public https address of /telegram/webhook.");
            require(
                    secret != null && SECRET.matcher(secret).matches(),
                    "guidepost.telegram.secret must have 16 to 256 letters, digits, _ or - in webhook mode.");
        }
    }

    /** Where Telegram is told to call. */
    URI webhook() {
        if (webhookUrl == null) {
            throw new IllegalStateException("There is a webhook address in webhook mode only");
        }
        return webhookUrl;
    }

    /** What proves that a call comes from Telegram. */
    String webhookSecret() {
        if (secret == null) {
            throw new IllegalStateException("There is a secret in webhook mode only");
        }
        return secret;
    }

    @Override
    public String toString() {
        return "TelegramProperties[mode=%s, apiUrl=%s, webhookUrl=%s, timing=%s, pace=%s, token and secret hidden]"
                .formatted(mode, apiUrl, webhookUrl, timing, pace);
    }

    /**
     * How long things may take.
     *
     * @param poll how long one question for updates stays open at Telegram; 20 s
     * @param connect how long a connection may take; 5 s
     * @param call how long a call may take altogether, and what a poll may take beyond its own time; 8 s
     * @param firstRetry the first wait after a failure, doubled with each further one; 1 s
     * @param longestRetry the longest wait after a failure; 10 s
     * @param standby how often an instance that doesn't poll looks whether it may; 3 s
     * @param typing how often "typing…" is shown again, which Telegram forgets after 5 s; 4 s
     * @param typingEnds when "typing…" stops even without an answer; 60 s
     */
    public record Timing(
            @DefaultValue("20s") Duration poll,
            @DefaultValue("5s") Duration connect,
            @DefaultValue("8s") Duration call,
            @DefaultValue("1s") Duration firstRetry,
            @DefaultValue("10s") Duration longestRetry,
            @DefaultValue("3s") Duration standby,
            @DefaultValue("4s") Duration typing,
            @DefaultValue("60s") Duration typingEnds) {}

    /**
     * How fast messages may go out; the defaults are Telegram's published limits.
     *
     * @param perChat the time between two messages to one chat; 1.1 s, so that a slow first request and a quick second
     *     one are still a second apart when they arrive
     * @param perGroupAndMinute how many messages a group gets in any minute; 20
     * @param overallPerSecond how many messages go out in any second; 30
     */
    public record PaceLimits(
            @DefaultValue("1100ms") Duration perChat,
            @DefaultValue("20") int perGroupAndMinute,
            @DefaultValue("30") int overallPerSecond) {

        private static final int FEWEST = 4;

        /** Refuses limits under which nothing would go out. */
        public PaceLimits {
            require(!perChat.isNegative() && !perChat.isZero(), "guidepost.telegram.pace.per-chat must be above 0.");
            require(
                    perGroupAndMinute >= FEWEST && overallPerSecond >= FEWEST,
                    "guidepost.telegram.pace needs at least 4 messages a minute for a group and a second overall.");
        }
    }

    private static boolean isBaseUrl(URI url) {
        String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
        String path = url.getPath() == null ? "" : url.getPath();
        return (scheme.equals("https") || scheme.equals("http")) && url.getHost() != null && path.length() <= 1;
    }

    private static void require(boolean holds, String sentence) {
        if (!holds) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
