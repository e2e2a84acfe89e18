package org.guidepost.bot.understanding;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.guidepost.knowledge.Content;
import org.guidepost.knowledge.ContentFolder;
import org.guidepost.knowledge.ContentReading;
import org.guidepost.knowledge.ImportProgress;
import org.guidepost.knowledge.retrieval.Words;

/** The content that the project ships, and what understands people with it. */
final class ShippedContent {

    static final Content CONTENT = read();

    private ShippedContent() {}

    static Understander understander() {
        return new Understander(
                new Background(CONTENT.languages(), CONTENT.jurisdictions(), CONTENT.smallTalk()),
                new UnderstandingConfiguration().languageDetector(),
                new KnownWords(words()),
                text -> Optional.empty(),
                (conversation, turn) -> false,
                (conversation, externalId) -> false,
                conversation -> false);
    }

    /** The words of the entries in each language. */
    static Map<String, Set<String>> words() {
        Map<String, Set<String>> words = new HashMap<>();
        CONTENT.entries().forEach(entry -> Stream.of(List.of(entry.title()), entry.labels(), entry.variants())
                .flatMap(List::stream)
                .forEach(text -> words.computeIfAbsent(entry.language(), language -> new HashSet<>())
                        .addAll(Words.of(text))));
        return words;
    }

    private static Content read() {
        Path shipped = Path.of(System.getProperty("guidepost.content", "../knowledge-graph/content"));
        return switch (ContentFolder.of(shipped).read(ImportProgress.UNWATCHED)) {
            case ContentReading.Accepted(Content content) -> content;
            case ContentReading.Refused(var problems) -> throw new AssertionError(problems.toString());
        };
    }
}
