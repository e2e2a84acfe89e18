package org.guidepost.evaluation.bank;

import java.util.List;
import java.util.Set;
import org.guidepost.bot.launch.LaunchException;
import org.guidepost.evaluation.CommandLine;
import org.guidepost.knowledge.Language;

/**
 * The options of {@code bin/evaluate large}.
 *
 * @param entries how many entries there are to be
 * @param questions how many questions are asked
 */
public record LargeOptions(int entries, int questions, String language) {

    private static final Set<String> VALUED = Set.of("--entries", "--questions", "--lang");

    /**
     * Reads the options.
     *
     * @throws LaunchException if one is unknown or makes no sense
     */
    public static LargeOptions of(List<String> arguments) {
        CommandLine line = CommandLine.of(arguments, VALUED, Set.of()).withoutNames();
        return new LargeOptions(
                number(line, "--entries", 100_000),
                number(line, "--questions", 1_000),
                line.value("--lang").orElse(Language.DEFAULT));
    }

    private static int number(CommandLine line, String option, int otherwise) {
        String written = line.value(option).orElse(String.valueOf(otherwise));
        try {
            int number = Integer.parseInt(written);
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, together with numbers that are too small.
        }
        throw new LaunchException("The option %s needs a number above 0, not '%s'.".formatted(option, written));
    }
}
