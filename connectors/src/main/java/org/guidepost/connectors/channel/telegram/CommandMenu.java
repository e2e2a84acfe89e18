package org.guidepost.connectors.channel.telegram;

import java.util.List;
import java.util.Locale;
import org.guidepost.connectors.channel.telegram.ApiAnswer.Done;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.menubutton.SetChatMenuButton;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeDefault;
import org.telegram.telegrambots.meta.api.objects.menubutton.MenuButtonCommands;

/** The commands behind the menu button, in each language; a convenience whose failure stops nothing. */
final class CommandMenu {

    private static final Logger LOG = LoggerFactory.getLogger(CommandMenu.class);
    private static final List<String> COMMANDS =
            List.of("help", "steps", "language", "country", "human", "profile", "survey", "export", "delete");

    private final BotApi api;

    CommandMenu(BotApi api) {
        this.api = api;
    }

    void announce() {
        boolean announced = isDone(commands(Locale.ENGLISH).build())
                && ChannelTexts.LANGUAGES.stream().allMatch(this::announce)
                && isDone(SetChatMenuButton.builder()
                        .menuButton(MenuButtonCommands.builder().build())
                        .build());
        if (!announced) {
            LOG.warn("Telegram did not take the command menu; commands work all the same when typed");
        }
    }

    private boolean announce(String language) {
        return isDone(
                commands(Locale.forLanguageTag(language)).languageCode(language).build());
    }

    private boolean isDone(PartialBotApiMethod<?> call) {
        return api.call(call) instanceof Done;
    }

    private static SetMyCommands.SetMyCommandsBuilder<?, ?> commands(Locale locale) {
        List<BotCommand> commands = COMMANDS.stream()
                .map(name -> new BotCommand(name, ChannelTexts.of("command." + name, locale)))
                .toList();
        return SetMyCommands.builder().commands(commands).scope(new BotCommandScopeDefault());
    }
}
