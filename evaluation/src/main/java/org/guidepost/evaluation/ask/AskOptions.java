package org.guidepost.evaluation.ask;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.guidepost.bot.launch.LaunchException;
import org.guidepost.evaluation.CommandLine;

/** The options of {@code bin/evaluate ask}. */
public record AskOptions(Path questions, Path out, boolean useLanguage) {

    /**
     * Reads the options.
     *
     * @throws LaunchException if one is missing or unknown
     */
    public static AskOptions of(List<String> arguments) {
        CommandLine line = CommandLine.of(arguments, Set.of("--questions", "--out"), Set.of("--use-lang"))
                .withoutNames();
        return new AskOptions(
                Path.of(line.required("--questions FILE.jsonl")),
                Path.of(line.required("--out FILE.jsonl")),
                line.has("--use-lang"));
    }
}
