package org.guidepost.evaluation;

import java.util.Arrays;
import java.util.List;
import org.guidepost.bot.launch.Commands;
import org.guidepost.bot.launch.LaunchException;
import org.guidepost.evaluation.ask.AskCommand;
import org.guidepost.evaluation.ask.AskOptions;

/** {@code bin/evaluate}. */
public final class EvaluationApplication {

    private EvaluationApplication() {}

    public static void main(String[] arguments) {
        System.exit(Commands.run(() -> command(Arrays.asList(arguments)).run()));
    }

    private static Commands.Command command(List<String> arguments) {
        String name = arguments.isEmpty() ? "" : arguments.getFirst();
        List<String> options = arguments.isEmpty() ? arguments : arguments.subList(1, arguments.size());
        return switch (name) {
            case "ask" -> new AskCommand(AskOptions.of(options));
            default -> throw new LaunchException("Say what to evaluate: ask. See bin/evaluate --help.");
        };
    }
}
