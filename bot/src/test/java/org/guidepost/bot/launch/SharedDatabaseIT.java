package org.guidepost.bot.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.guidepost.bot.GuidepostApplication;
import org.guidepost.bot.fault.Guide;
import org.guidepost.knowledge.Content;
import org.guidepost.knowledge.ContentFolder;
import org.guidepost.knowledge.ContentGraph;
import org.guidepost.knowledge.ContentReading;
import org.guidepost.knowledge.ContentSource;
import org.guidepost.knowledge.ImportProgress;
import org.guidepost.knowledge.database.DatabaseAddress;
import org.guidepost.knowledge.database.TestDatabase;
import org.guidepost.knowledge.retrieval.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** Whose content is in the graph when programs with different content share a database. */
@ExtendWith(TestDatabase.class)
class SharedDatabaseIT {

    private static final String OTHERS = "its content is used";
    private static final String NEW_WORD = "xylophones";

    @TempDir
    Path changed;

    private final DatabaseAddress database;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    SharedDatabaseIT(DatabaseAddress database) {
        this.database = database;
    }

    @Test
    void aGuestTakesWhatIsThereAndTheServerBringsItsOwn() throws IOException {
        changeAWord();
        Content first;
        try (var server = start(Guide.FEW_TOPICS, WebApplicationType.SERVLET, "server")) {
            first = server.getBean(ContentGraph.class).content();
            assertThat(knows(server)).isFalse();

            try (var guest = start(changed, WebApplicationType.NONE, "terminal")) {
                assertThat(guest.getBean(ContentGraph.class).content()).isEqualTo(first);
                assertThat(knows(guest)).isFalse();
                assertThat(said()).contains(OTHERS);
            }
        }
        said.reset();

        try (var server = start(changed, WebApplicationType.SERVLET, "server")) {
            assertThat(server.getBean(ContentGraph.class).content()).isNotEqualTo(first);
            assertThat(knows(server)).as("read after the import").isTrue();
            assertThat(said()).doesNotContain(OTHERS);
        }
    }

    @Test
    void aSecondStartDoesNotReadWhatTheGraphHasTaken() {
        var files = new CountedFiles(new AtomicInteger(), ContentFolder.of(Guide.FEW_TOPICS));

        start(files, WebApplicationType.SERVLET, "server").close();
        assertThat(files.reads()).hasValue(1);

        try (var again = start(files, WebApplicationType.SERVLET, "server")) {
            assertThat(files.reads()).hasValue(1);
            assertThat(again.getBean(Vocabulary.class).knownShare("en", List.of("adviser")))
                    .as("the passages are read all the same")
                    .isPositive();
        }
    }

    /** Files that tell their fingerprint also where the program runs from folders of classes. */
    private record CountedFiles(AtomicInteger reads, ContentFolder folder) implements ContentSource {

        @Override
        public ContentReading read(ImportProgress progress) {
            reads.incrementAndGet();
            return folder.read(progress);
        }

        @Override
        public Optional<String> fingerprint() {
            return Optional.of("the few topics of " + CountedFiles.class);
        }
    }

    private static boolean knows(ConfigurableApplicationContext program) {
        return program.getBean(Vocabulary.class).knownShare("en", List.of(NEW_WORD)) > 0;
    }

    private void changeAWord() throws IOException {
        try (var files = Files.walk(Guide.FEW_TOPICS)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = changed.resolve(Guide.FEW_TOPICS.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, Files.readString(file).replace("free business adviser", NEW_WORD));
            }
        }
    }

    private ConfigurableApplicationContext start(Path content, WebApplicationType web, String profile) {
        return start(ContentFolder.of(content), web, profile);
    }

    private ConfigurableApplicationContext start(ContentSource content, WebApplicationType web, String profile) {
        var settings = new LaunchSettings(
                Guide.HOME, content, Optional.of(database), TestDatabase.settings("unused-database"));
        return new Launch(settings, new Progress(new PrintStream(said, true, StandardCharsets.UTF_8)))
                .with("server.port", 0)
                .run(GuidepostApplication.class, web, profile);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
