package org.guidepost.connectors.channel.telegram;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Tells faults apart that the library would mix up: a request that never left from one whose answer got lost, and a
 * gateway's error page from Telegram's own refusal.
 */
final class FaultMarks {

    private static final int FIRST_ERROR = 400;

    private FaultMarks() {}

    static OkHttpClient.Builder addTo(OkHttpClient.Builder client) {
        return client.addInterceptor(FaultMarks::mark).addNetworkInterceptor(FaultMarks::connected);
    }

    private static Response mark(Interceptor.Chain chain) throws IOException {
        AtomicBoolean connected = new AtomicBoolean();
        Request request =
                chain.request().newBuilder().tag(AtomicBoolean.class, connected).build();
        try {
            return readable(chain.proceed(request));
        } catch (HttpErrorException e) {
            throw e;
        } catch (IOException e) {
            throw connected.get() ? e : new NotSentException(e);
        }
    }

    private static Response connected(Interceptor.Chain chain) throws IOException {
        AtomicBoolean mark = chain.request().tag(AtomicBoolean.class);
        if (mark != null) {
            mark.set(true);
        }
        return chain.proceed(chain.request());
    }

    private static Response readable(Response response) throws IOException {
        if (response.code() < FIRST_ERROR || response.peekBody(1).string().equals("{")) {
            return response;
        }
        try (response) {
            throw new HttpErrorException(response.code());
        }
    }
}
