package org.guidepost.connectors.channel.telegram;

import java.io.IOException;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Files as Telegram hands them out. The library asks Telegram itself for them, whatever address is set for the Bot API. */
final class Downloads {

    private final OkHttpClient http;
    private final HttpUrl files;

    /**
     * @param http with a limit for the whole call
     * @param files below which they lie; holds the token, so it is never shown
     */
    Downloads(OkHttpClient http, HttpUrl files) {
        this.http = http;
        this.files = files;
    }

    /**
     * Fetches a file; empty if it can't be had now, or not as a whole.
     *
     * @param path as {@code getFile} gave it
     * @param most how many bytes are read at the most; one more shows that there are more
     */
    Optional<byte[]> fetch(String path, int most) {
        HttpUrl url = files.newBuilder().addPathSegments(path).build();
        try (Response response =
                http.newCall(new Request.Builder().url(url).build()).execute()) {
            return response.isSuccessful()
                    ? Optional.of(response.body().byteStream().readNBytes(most + 1))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
