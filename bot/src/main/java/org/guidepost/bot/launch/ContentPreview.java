package org.guidepost.bot.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guidepost.bot.answer.AnswerPreview;
import org.guidepost.connectors.channel.Message;
import org.guidepost.connectors.channel.web.PreviewPage;
import org.guidepost.knowledge.Content;
import org.guidepost.knowledge.ContentFolder;
import org.guidepost.knowledge.ContentReading;
import org.guidepost.knowledge.ImportProgress;
import org.guidepost.knowledge.Jurisdiction;
import org.guidepost.knowledge.Language;
import org.guidepost.knowledge.Topic;

/** Writes a page that shows the answer about a topic as the chat would, from the content files alone. */
record ContentPreview(ContentFolder folder, Path previews, Clock clock, PrintStream out) {

    /**
     * Writes it and says where it is.
     *
     * @return the exit status
     * @throws LaunchException if there is no such topic, language or country
     */
    int run(PreviewWish wish) throws IOException {
        return switch (folder.read(ImportProgress.UNWATCHED)) {
            case ContentReading.Accepted(Content content) -> {
                out.println(write(content, wish).toAbsolutePath().normalize());
                yield 0;
            }
            case ContentReading.Refused(var problems) -> {
                problems.forEach(out::println);
                yield 1;
            }
        };
    }

    private Path write(Content content, PreviewWish wish) throws IOException {
        requireKnown(content, wish);
        List<Message> messages =
                new AnswerPreview(content, clock).messages(wish.topic(), wish.language(), wish.country());
        Path file = wish.file().orElseGet(() -> previews.resolve(wish.name() + ".html"));
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        return Files.writeString(file, new PreviewPage().of(wish.name(), wish.language(), messages));
    }

    private static void requireKnown(Content content, PreviewWish wish) {
        require(wish.topic(), content.scheme().topics().stream().map(Topic::id).toList(), "topic");
        require(
                wish.language(),
                content.languages().stream().map(Language::code).toList(),
                "language");
        wish.country()
                .ifPresent(country -> require(
                        country,
                        content.jurisdictions().stream()
                                .filter(jurisdiction -> jurisdiction.kind() == Jurisdiction.Kind.COUNTRY)
                                .map(Jurisdiction::code)
                                .toList(),
                        "country"));
    }

    private static void require(String value, List<String> known, String what) {
        if (!known.contains(value)) {
            throw new LaunchException("There is no %s %s; there are %s."
                    .formatted(what, value, known.stream().sorted().collect(Collectors.joining(" "))));
        }
    }

    /**
     * What to show and where to write it.
     *
     * @param file a new one among the previews if empty
     */
    record PreviewWish(String topic, String language, Optional<String> country, Optional<Path> file) {

        /** What it is called in the page's title and in the file's name. */
        String name() {
            return topic + "-" + language + country.map(code -> "-" + code).orElse("");
        }
    }
}
