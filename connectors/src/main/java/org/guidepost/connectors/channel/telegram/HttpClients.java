package org.guidepost.connectors.channel.telegram;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;

/**
 * The connections to Telegram, shared by all calls.
 *
 * <p>A POST is never silently repeated, redirects are not followed (the path carries the token), and no thread keeps the
 * program alive.
 */
final class HttpClients implements AutoCloseable {

    /** Shorter than a server's, so that a send seldom meets a connection which the other side has just dropped. */
    private static final Duration KEPT_IDLE = Duration.ofSeconds(30);

    private static final int IDLE_CONNECTIONS = 5;
    private static final int MANY_AT_ONCE = 256;
    private static final Duration GRACE = Duration.ofSeconds(1);

    private final Dispatcher dispatcher = new Dispatcher(Executors.newVirtualThreadPerTaskExecutor());
    private final OkHttpClient http;
    private final String token;
    private final TelegramUrl url;

    HttpClients(URI apiUrl, String token, Duration connectTimeout) {
        dispatcher.setMaxRequests(MANY_AT_ONCE);
        dispatcher.setMaxRequestsPerHost(MANY_AT_ONCE);
        this.http = FaultMarks.addTo(new OkHttpClient.Builder())
                .dispatcher(dispatcher)
                .connectionPool(new ConnectionPool(IDLE_CONNECTIONS, KEPT_IDLE.toSeconds(), TimeUnit.SECONDS))
                .connectTimeout(connectTimeout)
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .build();
        this.token = token;
        this.url = telegramUrl(apiUrl);
    }

    /** The Bot API with a limit for each whole call. */
    BotApi within(Duration limit) {
        return new BotApi(new OkHttpTelegramClient(limited(limit), token, url), limit.plus(GRACE));
    }

    /** What people sent to the bot, with a limit for each file. */
    Downloads downloads(Duration limit) {
        HttpUrl files = new HttpUrl.Builder()
                .scheme(url.getSchema())
                .host(url.getHost())
                .port(url.getPort())
                .addPathSegment("file")
                .addPathSegment("bot" + token)
                .build();
        return new Downloads(limited(limit), files);
    }

    private OkHttpClient limited(Duration limit) {
        return http.newBuilder()
                .callTimeout(limit)
                .readTimeout(limit)
                .writeTimeout(limit)
                .build();
    }

    @Override
    public void close() {
        dispatcher.cancelAll();
        dispatcher.executorService().shutdownNow();
        http.connectionPool().evictAll();
    }

    private static TelegramUrl telegramUrl(URI apiUrl) {
        int standardPort = apiUrl.getScheme().equals("https") ? 443 : 80;
        return TelegramUrl.builder()
                .schema(apiUrl.getScheme())
                .host(apiUrl.getHost())
                .port(apiUrl.getPort() < 0 ? standardPort : apiUrl.getPort())
                .build();
    }
}
