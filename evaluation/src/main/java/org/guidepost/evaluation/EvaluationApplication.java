package org.guidepost.evaluation;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.guidepost.bot.launch.Commands;
import org.guidepost.bot.launch.Commands.Command;
import org.guidepost.bot.launch.LaunchException;
import org.guidepost.bot.launch.LaunchSettings;
import org.guidepost.evaluation.ask.AskEvaluation;
import org.guidepost.evaluation.ask.AskOptions;
import org.guidepost.evaluation.bank.BankEvaluation;
import org.guidepost.evaluation.bank.BankOptions;
import org.guidepost.evaluation.bank.LargeEvaluation;
import org.guidepost.evaluation.bank.LargeOptions;
import org.guidepost.evaluation.load.ConsoleCommand;
import org.guidepost.evaluation.load.LoadCommand;
import org.guidepost.evaluation.report.HtmlReport;
import org.guidepost.evaluation.suite.SuiteEvaluation;
import org.guidepost.evaluation.suite.SuiteOptions;

/** {@code bin/evaluate}. */
public final class EvaluationApplication {

    private EvaluationApplication() {}

    public static void main(String[] arguments) {
        System.exit(Commands.run(() -> command(Arrays.asList(arguments)).run()));
    }

    private static Command command(List<String> arguments) {
        String name = arguments.isEmpty() ? "" : arguments.getFirst();
        List<String> options = arguments.isEmpty() ? arguments : arguments.subList(1, arguments.size());
        return switch (name) {
            case "ask" -> new AskEvaluation(AskOptions.of(options));
            case "bank" -> new BankEvaluation(BankOptions.of(options));
            case "large" -> new LargeEvaluation(LargeOptions.of(options));
            case "suite" -> suite(SuiteOptions.of(options, System.getenv()));
            case "load" ->
                new LoadCommand(number(options, "--rate", 50), Duration.ofSeconds(number(options, "--seconds", 60)));
            case "console" ->
                new ConsoleCommand(
                        number(options, "--people", 200_000),
                        number(options, "--turns", 1_000_000),
                        number(options, "--entries", 20_000),
                        number(options, "--rounds", 20));
            default ->
                throw new LaunchException("Say what to evaluate: ask, bank, suite or large. See bin/evaluate --help.");
        };
    }

    private static Command suite(SuiteOptions options) {
        Path runs = LaunchSettings.of(System.getenv()).home().resolve("runs");
        return new SuiteEvaluation(options, runs, new HtmlReport(runs, Clock.systemUTC()), Clock.systemUTC());
    }

    private static int number(List<String> options, String name, int otherwise) {
        int place = options.indexOf(name);
        if (place < 0) {
            return otherwise;
        }
        try {
            return Integer.parseInt(options.get(place + 1));
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            throw new LaunchException("The option %s needs a number.".formatted(name), e);
        }
    }
}
