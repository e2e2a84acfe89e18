package org.guidepost.bot.fault;

import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.guidepost.bot.launch.Launch;
import org.guidepost.bot.launch.LaunchSettings;
import org.guidepost.bot.launch.Progress;
import org.guidepost.bot.turn.Step;
import org.guidepost.bot.turn.TurnObserver;
import org.guidepost.connectors.channel.Inbound;
import org.guidepost.connectors.channel.Inbox;
import org.guidepost.connectors.channel.InboxUnavailableException;
import org.guidepost.knowledge.ContentFolder;
import org.guidepost.knowledge.database.DatabaseAddress;
import org.guidepost.knowledge.database.DatabaseSettings;
import org.guidepost.knowledge.database.TestDatabase;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * A program of its own: the application, which takes one question in and dies, as if by {@code kill -9}, at a named step.
 * Without a step it runs until it is killed.
 */
@Import(TestApplication.class)
public class HaltingApplication {

    static final int KILLED = 137;

    static final String ACCEPTED = "accepted";

    static final String QUESTION = "how do i register my business";

    /** Halts at the step; nothing is flushed, closed or undone. */
    @Bean
    TurnObserver halting() {
        Optional<Step> fatal =
                Optional.ofNullable(System.getProperty("test.step")).map(Step::valueOf);
        return (step, utterance) -> {
            if (fatal.filter(step::equals).isPresent()) {
                Runtime.getRuntime().halt(KILLED);
            }
        };
    }

    public static void main(String[] arguments) throws InterruptedException {
        var silent = new Progress(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try (var context = new Launch(settings(), silent)
                .with("guidepost.work.lease", "3s")
                .run(HaltingApplication.class, WebApplicationType.NONE, "test")) {
            String address = System.getProperty("test.address");
            ask(context.getBean(Inbox.class), address);
            System.out.println(ACCEPTED);
            Thread.currentThread().join();
        }
    }

    /** Asks until it is accepted, as every channel does. */
    private static void ask(Inbox inbox, String address) {
        var question = new Inbound(
                RecordingChannel.NAME,
                address + "-1",
                address,
                new Inbound.Content.Utterance(QUESTION),
                Optional.of("en"),
                Instant.EPOCH);
        while (true) {
            try {
                inbox.accept(question);
                return;
            } catch (InboxUnavailableException e) {
                System.err.println("not yet accepted");
            }
        }
    }

    /** The database of the test, or one of its own that outlives it. */
    static LaunchSettings settings() {
        Optional<DatabaseAddress> own = Optional.ofNullable(System.getProperty("test.database"))
                .map(uri -> new DatabaseAddress(URI.create(uri), "neo4j", System.getenv("TEST_DATABASE_PASSWORD")));
        DatabaseSettings database = TestDatabase.settings(System.getProperty("test.database.home", "unused-database"));
        return new LaunchSettings(
                Path.of(System.getProperty("test.home")), ContentFolder.of(Guide.FEW_TOPICS), own, database);
    }
}
