package org.guidepost.bot.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.guidepost.knowledge.Content;
import org.guidepost.knowledge.ContentFolder;
import org.guidepost.knowledge.ContentGraph;
import org.guidepost.knowledge.ContentReading;
import org.guidepost.knowledge.ImportProgress;
import org.springframework.boot.WebApplicationType;

/** {@code bin/content}: checks the content files without a database, or writes the graph out as such files. */
public final class ContentCommand implements Commands.Command {

    private final Class<?> application;
    private final List<String> arguments;

    public ContentCommand(Class<?> application, List<String> arguments) {
        this.application = application;
        this.arguments = List.copyOf(arguments);
    }

    @Override
    public int run() {
        String what = arguments.isEmpty() ? "" : arguments.getFirst();
        return switch (what) {
            case "check" -> check();
            case "export" -> export();
            default -> throw new LaunchException("Say check or export; see bin/content --help.");
        };
    }

    private static int check() {
        return switch (LaunchSettings.of(System.getenv()).content().read(ImportProgress.UNWATCHED)) {
            case ContentReading.Accepted(Content content) -> {
                System.out.printf(
                        "The content is in order: %,d texts of entries, %,d texts of facts, %d languages.%n",
                        content.entries().size(),
                        content.facts().size(),
                        content.languages().size());
                yield 0;
            }
            case ContentReading.Refused(var problems) -> {
                problems.forEach(System.out::println);
                yield 1;
            }
        };
    }

    private int export() {
        if (arguments.size() != 2) {
            throw new LaunchException("Say where to: bin/content export FOLDER.");
        }
        Path folder = Path.of(arguments.get(1));
        if (Files.exists(folder)) {
            throw new LaunchException("%s exists already; name a folder that is not there yet.".formatted(folder));
        }
        try (var context = new Launch(LaunchSettings.of(System.getenv()), new Progress(System.err))
                .run(application, WebApplicationType.NONE, "export")) {
            List<Path> files =
                    ContentFolder.write(context.getBean(ContentGraph.class).content(), folder);
            System.out.printf("%,d files written to %s.%n", files.size(), folder);
        }
        return 0;
    }
}
