package org.guidepost.connectors.channel;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command as it is typed, in any channel: {@code /start code}, {@code /help@guidepost_bot}.
 *
 * @param name in lower case, without the slash
 * @param addressee the bot it is meant for, where one is named
 * @param argument what follows, without the white space round it
 */
public record CommandLine(String name, Optional<String> addressee, String argument) {

    private static final Pattern COMMAND =
            Pattern.compile("/([A-Za-z0-9_]{1,32})(?:@([A-Za-z0-9_]{1,64}))?(?:\\s(.*))?", Pattern.DOTALL);

    /** The command that a text is; empty for everything else, {@code /etc/passwd} too. */
    public static Optional<CommandLine> of(String text) {
        Matcher matcher = COMMAND.matcher(text.strip());
        return matcher.matches() ? Optional.of(of(matcher)) : Optional.empty();
    }

    private static CommandLine of(Matcher matcher) {
        String argument = matcher.group(3);
        return new CommandLine(
                matcher.group(1).toLowerCase(Locale.ROOT),
                Optional.ofNullable(matcher.group(2)),
                argument == null ? "" : argument.strip());
    }
}
