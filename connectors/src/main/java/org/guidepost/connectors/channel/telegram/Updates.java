package org.guidepost.connectors.channel.telegram;

import java.time.Duration;
import java.util.List;
import org.guidepost.connectors.channel.telegram.ApiAnswer.Done;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;

/**
 * Telegram's queue of updates, as the one who polls sees it.
 *
 * <p>Before the first question, and again after a refusal, the bot asks who it is and takes away a webhook, beside which
 * Telegram lets nobody poll. Used by one thread.
 */
final class Updates {

    /** What Telegram should send at all. */
    static final List<String> WANTED = List.of("message", "edited_message", "callback_query", "my_chat_member");

    private static final int MOST_AT_ONCE = 100;

    private final BotApi calls;
    private final BotApi polls;
    private final Duration open;
    private final Offset offset;
    private final Intake intake;
    private boolean entered;

    Updates(BotApi calls, BotApi polls, Duration open, Offset offset, Intake intake) {
        this.calls = calls;
        this.polls = polls;
        this.open = open;
        this.offset = offset;
        this.intake = intake;
    }

    /** The next updates, or why there are none. */
    ApiAnswer next() {
        if (!entered) {
            ApiAnswer entry = enter();
            if (!(entry instanceof Done)) {
                return entry;
            }
        }
        return polls.call(GetUpdates.builder()
                .offset(offset.next())
                .limit(MOST_AT_ONCE)
                .timeout(Math.toIntExact(open.toSeconds()))
                .allowedUpdates(WANTED)
                .build());
    }

    /** Somebody else polls, or Telegram refuses: the next question starts from the beginning. */
    void leave() {
        entered = false;
        offset.forget();
    }

    private ApiAnswer enter() {
        ApiAnswer me = calls.call(new GetMe());
        if (!(me instanceof Done(var account))) {
            return me;
        }
        intake.introduce(BotAccount.of(account));
        ApiAnswer webhook = calls.call(new DeleteWebhook(false));
        entered = webhook instanceof Done;
        return webhook;
    }
}
