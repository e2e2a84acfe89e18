package org.guidepost.connectors.channel.telegram;

import com.fasterxml.jackson.annotation.JsonValue;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.exceptions.TelegramApiValidationException;

/**
 * A method of the library whose answer stays text.
 *
 * <p>The library's own reading fails as a whole on one strange update, on {@code {}} and on pages of a proxy, and a
 * message that was sent but whose echo could not be read would be sent again for ever.
 */
final class RawCall extends BotApiMethod<String> {

    private static final long serialVersionUID = 1L;

    private final transient PartialBotApiMethod<?> method;

    RawCall(PartialBotApiMethod<?> method) {
        this.method = method;
    }

    @JsonValue
    PartialBotApiMethod<?> method() {
        return method;
    }

    @Override
    public String getMethod() {
        return method.getMethod();
    }

    @Override
    public void validate() throws TelegramApiValidationException {
        method.validate();
    }

    @Override
    public String deserializeResponse(String answer) {
        return answer;
    }
}
