package org.guidepost.evaluation.bank;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.guidepost.bot.launch.LaunchException;
import org.guidepost.evaluation.CommandLine;
import org.guidepost.knowledge.Language;

/** The options of {@code bin/evaluate bank}; the files of texts may be several. */
public record BankOptions(List<Path> bank, List<Path> questions, List<Path> validation, String language, Path out) {

    private static final Set<String> VALUED = Set.of("--bank", "--questions", "--valid", "--lang", "--out");

    /**
     * Reads the options.
     *
     * @throws LaunchException if one is missing or unknown
     */
    public static BankOptions of(List<String> arguments) {
        CommandLine line = CommandLine.of(arguments, VALUED, Set.of()).withoutNames();
        line.required("--bank FILE.tsv");
        line.required("--questions FILE.tsv");
        return new BankOptions(
                paths(line, "--bank"),
                paths(line, "--questions"),
                paths(line, "--valid"),
                line.value("--lang").orElse(Language.DEFAULT),
                Path.of(line.required("--out FILE.jsonl")));
    }

    private static List<Path> paths(CommandLine line, String option) {
        return line.all(option).stream().map(Path::of).toList();
    }
}
