package org.guidepost.evaluation.ask;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.guidepost.bot.launch.LaunchException;

/** The options of {@code bin/evaluate ask}. */
public record AskOptions(Path questions, Path out, boolean useLanguage) {

    /**
     * Reads the options.
     *
     * @throws LaunchException if one is missing or unknown
     */
    public static AskOptions of(List<String> arguments) {
        Optional<Path> questions = Optional.empty();
        Optional<Path> out = Optional.empty();
        boolean useLanguage = false;
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String argument = rest.next();
            switch (argument) {
                case "--questions" -> questions = Optional.of(value(argument, rest));
                case "--out" -> out = Optional.of(value(argument, rest));
                case "--use-lang" -> useLanguage = true;
                default ->
                    throw new LaunchException("There is no option %s; see bin/evaluate --help.".formatted(argument));
            }
        }
        return new AskOptions(
                questions.orElseThrow(() -> new LaunchException("--questions FILE.jsonl is missing.")),
                out.orElseThrow(() -> new LaunchException("--out FILE.jsonl is missing.")),
                useLanguage);
    }

    private static Path value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new LaunchException("The option %s needs a file.".formatted(option));
        }
        return Path.of(rest.next());
    }
}
