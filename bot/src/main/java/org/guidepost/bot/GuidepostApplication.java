package org.guidepost.bot;

import java.util.Arrays;
import org.guidepost.bot.launch.AskCommand;
import org.guidepost.bot.launch.Commands;
import org.guidepost.bot.launch.ServerCommand;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The executable application: without arguments the server, with {@code ask} the terminal. */
@SpringBootApplication
public class GuidepostApplication {

    public static void main(String[] arguments) {
        boolean asks = arguments.length > 0 && arguments[0].equals("ask");
        System.exit(
                asks
                        ? Commands.run(new AskCommand(
                                GuidepostApplication.class,
                                Arrays.asList(arguments).subList(1, arguments.length)))
                        : Commands.run(new ServerCommand(GuidepostApplication.class)));
    }
}
