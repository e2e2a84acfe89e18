package org.guidepost.connectors.channel.telegram;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.guidepost.connectors.channel.Delivery;
import org.guidepost.connectors.channel.Delivery.Failed;
import org.guidepost.connectors.channel.Delivery.RetryLater;
import org.guidepost.connectors.channel.telegram.ApiAnswer.Refused;

/** What a refusal of Telegram means for a message. */
final class Verdict {

    /** A wrong token is the operator's to repair; until then the message waits. */
    private static final Duration UNTIL_REPAIRED = Duration.ofMinutes(1);

    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    /** What Telegram says with a 400 when nobody is there; it has no codes for that. */
    private static final List<String> NOBODY_THERE = List.of(
            "chat not found",
            "user not found",
            "peer_id_invalid",
            "user_is_blocked",
            "input_user_deactivated",
            "chat was deleted",
            "group chat was upgraded",
            "group chat was deactivated",
            "not enough rights to send",
            "have no rights to send",
            "chat_write_forbidden",
            "need administrator rights");

    private Verdict() {}

    static Delivery delivery(Refused refused) {
        return switch (refused.code()) {
            case UNAUTHORIZED, NOT_FOUND -> new RetryLater(UNTIL_REPAIRED, "token-refused");
            case FORBIDDEN -> new Failed("forbidden", true);
            default ->
                nobodyThere(refused) ? new Failed("chat-gone", true) : new Failed("refused-" + refused.code(), false);
        };
    }

    /** Whether the same words might be taken without mark-up. */
    static boolean isAboutTheText(Refused refused) {
        return delivery(refused) instanceof Failed failed && !failed.unreachable();
    }

    private static boolean nobodyThere(Refused refused) {
        String description = refused.description().toLowerCase(Locale.ROOT);
        return NOBODY_THERE.stream().anyMatch(description::contains);
    }
}
