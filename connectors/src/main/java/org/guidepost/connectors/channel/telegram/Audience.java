package org.guidepost.connectors.channel.telegram;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.guidepost.connectors.channel.CommandLine;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Whether a message is meant for the bot: always in a private chat; in a group only as a command, as a reply to the bot, or
 * when the bot is named.
 */
final class Audience {

    private final BotAccount bot;
    private final Pattern mention;

    Audience(BotAccount bot) {
        this.bot = bot;
        this.mention =
                Pattern.compile("(?<!\\w)@" + Pattern.quote(bot.username()) + "(?!\\w)[,:]?", Pattern.CASE_INSENSITIVE);
    }

    boolean isAddressed(Message message) {
        if (message.getFrom() == null || message.getFrom().getIsBot()) {
            return false;
        }
        Optional<CommandLine> command = Optional.ofNullable(message.getText()).flatMap(CommandLine::of);
        if (command.isPresent()) {
            return command.get().addressee().map(bot::isCalled).orElse(true);
        }
        return message.isUserMessage() || (isInGroup(message) && (isReplyToBot(message) || namesBot(message)));
    }

    /** What is left to say once the bot has been addressed; in a private chat nothing is taken away. */
    String withoutName(Message message, String text) {
        return isInGroup(message) ? mention.matcher(text).replaceAll("").strip() : text;
    }

    private static boolean isInGroup(Message message) {
        return message.isGroupMessage() || message.isSuperGroupMessage();
    }

    private boolean isReplyToBot(Message message) {
        Message original = message.getReplyToMessage();
        return original != null && original.getFrom() != null && bot.is(original.getFrom());
    }

    private boolean namesBot(Message message) {
        return isMentioned(message.getText()) || isMentioned(message.getCaption()) || isLinked(message.getEntities());
    }

    private boolean isMentioned(@Nullable String text) {
        return text != null
                && !bot.username().isEmpty()
                && mention.matcher(text).find();
    }

    private boolean isLinked(@Nullable List<MessageEntity> entities) {
        return entities != null
                && entities.stream().anyMatch(entity -> entity.getUser() != null && bot.is(entity.getUser()));
    }
}
