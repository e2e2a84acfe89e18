package org.guidepost.evaluation.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.guidepost.bot.launch.LaunchException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The runs of suites, as JSON files: {@code SUITE/TIME.json}, and {@code SUITE/baseline.json} for the one that later runs are
 * compared with.
 */
public final class Runs {

    private static final String BASELINE = "baseline.json";
    private static final String ENDING = ".json";
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final JsonMapper json = JsonMapper.builder().build();

    public Runs(Path folder) {
        this.folder = folder;
    }

    /** Keeps a run. */
    Path store(Run run) {
        return write(run, NAME.format(run.startedAt()) + ENDING);
    }

    /** Has later runs compared with this one. */
    Path keepAsBaseline(Run run) {
        return write(run, BASELINE);
    }

    private Path write(Run run, String name) {
        Path suite = folder.resolve(run.suite());
        try {
            Files.createDirectories(suite);
            Path fresh = suite.resolve(name + ".new");
            Files.write(fresh, json.writeValueAsBytes(run));
            return Files.move(fresh, suite.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The run to compare with: the baseline, or else the last that was stored. */
    Optional<Run> baseline(String suite) {
        Path baseline = folder.resolve(suite).resolve(BASELINE);
        return (Files.exists(baseline) ? Optional.of(baseline) : latest(suite)).map(this::read);
    }

    private Optional<Path> latest(String suite) {
        Path runs = folder.resolve(suite);
        if (!Files.isDirectory(runs)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(runs)) {
            return files.filter(file -> file.toString().endsWith(ENDING)).max(Comparator.naturalOrder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Run read(Path file) {
        try {
            return json.readValue(file.toFile(), Run.class);
        } catch (JacksonException e) {
            throw new LaunchException(
                    "The run %s can't be understood; it may be of another version: move it away.".formatted(file), e);
        }
    }
}
