package org.guidepost.bot.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.guidepost.bot.launch.ContentPreview.PreviewWish;
import org.guidepost.knowledge.ContentFolder;
import org.guidepost.knowledge.ContentGraph;
import org.guidepost.knowledge.Language;
import org.springframework.boot.WebApplicationType;

/** {@code bin/content}: checks the content files or shows an answer from them without a database, or writes the graph out. */
public final class ContentCommand implements Commands.Command {

    private final Class<?> application;
    private final List<String> arguments;

    public ContentCommand(Class<?> application, List<String> arguments) {
        this.application = application;
        this.arguments = List.copyOf(arguments);
    }

    @Override
    public int run() throws IOException {
        String what = arguments.isEmpty() ? "" : arguments.getFirst();
        return switch (what) {
            case "check" -> check();
            case "preview" -> preview();
            case "export" -> export();
            default -> throw new LaunchException("Say check, preview or export; see bin/content --help.");
        };
    }

    private int check() {
        if (arguments.size() > 2) {
            throw new LaunchException("Name one folder: bin/content check FOLDER.");
        }
        ContentFolder files = LaunchSettings.contentFolder(System.getenv());
        return new ContentCheck(
                        arguments.size() == 2 ? files.with(Path.of(arguments.get(1))) : files,
                        Clock.systemUTC(),
                        System.out)
                .run();
    }

    private int preview() throws IOException {
        Options options = Options.of(
                arguments.subList(1, arguments.size()), Set.of("--lang", "--country", "--out"), "bin/content");
        if (options.words().size() != 1) {
            throw new LaunchException("Name one topic: bin/content preview tax.vat --lang es --country ES.");
        }
        var wish = new PreviewWish(
                options.words().getFirst(),
                options.value("--lang").orElse(Language.DEFAULT),
                options.value("--country"),
                options.value("--out").map(Path::of));
        LaunchSettings settings = LaunchSettings.of(System.getenv());
        return new ContentPreview(
                        LaunchSettings.contentFolder(System.getenv()),
                        settings.home().resolve("previews"),
                        Clock.systemUTC(),
                        System.out)
                .run(wish);
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
