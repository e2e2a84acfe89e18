package org.guidepost.connectors.channel.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.guidepost.connectors.channel.telegram.ApiAnswer.Done;
import org.guidepost.connectors.channel.telegram.ApiAnswer.Refused;
import org.guidepost.connectors.channel.telegram.ApiAnswer.TooMany;
import org.guidepost.connectors.channel.telegram.ApiAnswer.Trouble;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/** The Bot API as values: whatever happens to a call, it comes back within its limit and as an {@link ApiAnswer}. */
final class BotApi {

    /** A month, in seconds: more is a mistake, and would overflow a clock. */
    private static final long LONGEST_RETRY_AFTER = Duration.ofDays(30).toSeconds();

    private static final int BAD_REQUEST = 400;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;
    private static final int GATEWAY_TIMEOUT = 504;

    private final TelegramClient client;
    private final Duration limit;

    BotApi(TelegramClient client, Duration limit) {
        this.client = client;
        this.limit = limit;
    }

    ApiAnswer call(PartialBotApiMethod<?> method) {
        try {
            // Never the client's own execute(): it waits without a limit.
            return read(client.executeAsync(new RawCall(method)).get(limit.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException e) {
            return trouble(e);
        } catch (TimeoutException e) {
            return new Trouble("timeout", true);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Trouble("interrupted", true);
        } catch (TelegramApiException e) {
            return new Refused(BAD_REQUEST, "refused before sending");
        }
    }

    private static ApiAnswer read(String answer) {
        try {
            return understand(Json.MAPPER.readTree(answer));
        } catch (JsonProcessingException e) {
            return new Trouble("unreadable-answer", true);
        }
    }

    private static ApiAnswer understand(JsonNode answer) {
        if (answer.path("ok").asBoolean(false)) {
            return new Done(answer.path("result"));
        }
        int code = answer.path("error_code").asInt(0);
        long retryAfter = answer.path("parameters").path("retry_after").asLong(0);
        if (code == TOO_MANY_REQUESTS || retryAfter > 0) {
            return new TooMany(Duration.ofSeconds(Math.clamp(retryAfter, 1, LONGEST_RETRY_AFTER)));
        }
        if (code >= BAD_REQUEST && code < SERVER_ERROR) {
            return new Refused(code, answer.path("description").asText(""));
        }
        return code >= SERVER_ERROR ? httpTrouble(code) : new Trouble("unreadable-answer", true);
    }

    private static Trouble trouble(Throwable failure) {
        boolean late = false;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotSentException) {
                return new Trouble("unreachable", false);
            }
            if (cause instanceof HttpErrorException error) {
                return httpTrouble(error.status());
            }
            late |= cause instanceof InterruptedIOException;
        }
        return new Trouble(late ? "timeout" : "connection-lost", true);
    }

    private static Trouble httpTrouble(int status) {
        return new Trouble("http-" + status, status == GATEWAY_TIMEOUT);
    }
}
