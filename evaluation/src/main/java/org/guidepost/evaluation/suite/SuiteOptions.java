package org.guidepost.evaluation.suite;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guidepost.bot.launch.LaunchException;
import org.guidepost.evaluation.CommandLine;

/**
 * The options of {@code bin/evaluate suite}.
 *
 * @param names the suites to run; all where none is named
 * @param data where the data are
 * @param all whether data that are absent count as a failure
 * @param keep whether later runs are to be compared with these
 */
public record SuiteOptions(List<String> names, DataFolders data, boolean all, boolean keep) {

    private static final String ROOT = "guidepost.root";

    /**
     * Reads the options.
     *
     * @param environment names the data folder if no option does
     * @throws LaunchException if one is unknown
     */
    public static SuiteOptions of(List<String> arguments, Map<String, String> environment) {
        CommandLine line = CommandLine.of(arguments, Set.of("--data"), Set.of("--all", "--keep"));
        if (line.has("--all") && !line.names().isEmpty()) {
            throw new LaunchException("Name suites, or say --all, not both.");
        }
        Path root = Path.of(System.getProperty(ROOT, "."));
        Path data = line.value("--data")
                .map(Path::of)
                .orElseGet(() -> Path.of(environment.getOrDefault(
                        "GUIDEPOST_DATA", root.resolve("../shared/data").toString())));
        return new SuiteOptions(
                line.names(),
                new DataFolders(List.of(data, root.resolve("evaluation/data"))),
                line.has("--all"),
                line.has("--keep"));
    }

    /** Whether a suite without data is a failure: it was asked for. */
    boolean needsData() {
        return all || !names.isEmpty();
    }
}
