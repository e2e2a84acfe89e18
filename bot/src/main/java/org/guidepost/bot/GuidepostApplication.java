package org.guidepost.bot;

import java.util.Arrays;
import java.util.List;
import org.guidepost.bot.launch.AskCommand;
import org.guidepost.bot.launch.Commands;
import org.guidepost.bot.launch.ContentCommand;
import org.guidepost.bot.launch.ServerCommand;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The executable application: without arguments the server; with {@code ask} the terminal, with {@code content} its files. */
@SpringBootApplication
public class GuidepostApplication {

    public static void main(String[] arguments) {
        System.exit(Commands.run(command(Arrays.asList(arguments))));
    }

    private static Commands.Command command(List<String> arguments) {
        String name = arguments.isEmpty() ? "" : arguments.getFirst();
        List<String> rest = arguments.isEmpty() ? arguments : arguments.subList(1, arguments.size());
        return switch (name) {
            case "ask" -> new AskCommand(GuidepostApplication.class, rest);
            case "content" -> new ContentCommand(GuidepostApplication.class, rest);
            default -> new ServerCommand(GuidepostApplication.class);
        };
    }
}
