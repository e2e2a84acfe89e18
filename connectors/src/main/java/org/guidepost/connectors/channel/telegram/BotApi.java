package org.guidepost.connectors.channel.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.guidepost.connectors.channel.telegram.ApiAnswer.Done;
import org.guidepost.connectors.channel.telegram.ApiAnswer.Refused;
import org.guidepost.connectors.channel.telegram.ApiAnswer.TooMany;
import org.guidepost.connectors.channel.telegram.ApiAnswer.Trouble;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
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

    /** Sends a picture. Unlike other calls, one with a file is read by the library. */
    ApiAnswer upload(SendPhoto picture) {
        return uploaded(client.executeAsync(picture));
    }

    /** Sends a document. */
    ApiAnswer upload(SendDocument document) {
        return uploaded(client.executeAsync(document));
    }

    private ApiAnswer uploaded(CompletableFuture<Message> sending) {
        try {
            Message sent = sending.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return new Done(Json.MAPPER.createObjectNode().put("message_id", sent.getMessageId()));
        } catch (ExecutionException e) {
            return e.getCause() instanceof TelegramApiRequestException refusal && refusal.getErrorCode() != null
                    ? refused(refusal)
                    : trouble(e);
        } catch (TimeoutException e) {
            return new Trouble("timeout", true);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Trouble("interrupted", true);
        }
    }

    private static ApiAnswer refused(TelegramApiRequestException refusal) {
        int code = refusal.getErrorCode();
        var parameters = refusal.getParameters();
        Integer retryAfter = parameters == null ? null : parameters.getRetryAfter();
        return understand(code, retryAfter == null ? 0 : retryAfter, String.valueOf(refusal.getApiResponse()));
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
        return understand(
                answer.path("error_code").asInt(0),
                answer.path("parameters").path("retry_after").asLong(0),
                answer.path("description").asText(""));
    }

    private static ApiAnswer understand(int code, long retryAfter, String description) {
        if (code == TOO_MANY_REQUESTS || retryAfter > 0) {
            return new TooMany(Duration.ofSeconds(Math.clamp(retryAfter, 1, LONGEST_RETRY_AFTER)));
        }
        if (code >= BAD_REQUEST && code < SERVER_ERROR) {
            return new Refused(code, description);
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
