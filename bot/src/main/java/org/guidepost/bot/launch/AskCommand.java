package org.guidepost.bot.launch;

import java.io.BufferedReader;
import java.io.Console;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.guidepost.connectors.channel.Inbox;
import org.guidepost.connectors.channel.terminal.TerminalChannel;
import org.guidepost.connectors.channel.terminal.TerminalChat;
import org.springframework.boot.WebApplicationType;

/** {@code bin/ask}: one question, or a chat, at the terminal. What was said is deleted at the end. */
public final class AskCommand implements Commands.Command {

    /** A database that has just been started for this one question may need seconds for its first statement. */
    private static final String FIRST_WORDS = "20s";

    private final Class<?> application;
    private final List<String> arguments;

    public AskCommand(Class<?> application, List<String> arguments) {
        this.application = application;
        this.arguments = List.copyOf(arguments);
    }

    @Override
    public int run() throws Exception {
        AskWish wish = AskWish.of(
                arguments, LaunchSettings.contentFolder(System.getenv()).scope());
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var progress = new Progress(wish.question().isPresent() ? System.err : out);
        LaunchSettings settings = LaunchSettings.of(System.getenv());
        var launch = new Launch(settings, progress).with("guidepost.work.reply-within", FIRST_WORDS);
        HomeLock.addressOfServer(settings.home())
                .ifPresent(address -> launch.with("guidepost.pages.local-address", address));
        try (var context = launch.run(application, WebApplicationType.NONE, "terminal")) {
            var channel = context.getBean(TerminalChannel.class);
            var chat = new TerminalChat(
                    channel, context.getBean(Inbox.class), context.getBean(Clock.class), Optional.empty(), out);
            return talk(chat, wish) ? 0 : 1;
        }
    }

    private static boolean talk(TerminalChat chat, AskWish wish) throws Exception {
        if (wish.language().isPresent()) {
            require(
                    chat.set("language", wish.language().get()),
                    "--lang",
                    wish.language().get());
        }
        if (wish.country().isPresent()) {
            require(
                    chat.set("country", wish.country().get()),
                    "--country",
                    wish.country().get());
        }
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        if (wish.question().isEmpty()) {
            chat.converse(in);
            return true;
        }
        boolean answered = chat.ask(wish.question().get());
        if (answered && somebodyIsThere()) {
            chat.goOn(in);
        }
        return answered;
    }

    /** Whether a person, and no script, is at both ends. */
    private static boolean somebodyIsThere() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }

    private static void require(boolean taken, String option, String value) {
        if (!taken) {
            throw new LaunchException("There is no %s %s; see bin/ask --help.".formatted(option, value));
        }
    }
}
