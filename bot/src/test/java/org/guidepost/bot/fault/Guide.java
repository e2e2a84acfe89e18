package org.guidepost.bot.fault;

import static org.awaitility.Awaitility.await;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guidepost.bot.conversation.TransactionalWrite;
import org.guidepost.bot.launch.Launch;
import org.guidepost.bot.launch.LaunchSettings;
import org.guidepost.bot.launch.Progress;
import org.guidepost.bot.privacy.Export;
import org.guidepost.bot.privacy.Exports;
import org.guidepost.connectors.channel.Inbound.Content.Utterance;
import org.guidepost.connectors.channel.Inbox;
import org.guidepost.connectors.channel.InboxUnavailableException;
import org.guidepost.connectors.channel.Transcript;
import org.guidepost.knowledge.ContentFolder;
import org.guidepost.knowledge.database.DatabaseAddress;
import org.guidepost.knowledge.database.DatabaseSettings;
import org.guidepost.knowledge.database.TestDatabase;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** A running application, as a test sees it: its inbox, the recording channel, and the database behind. */
public final class Guide implements AutoCloseable {

    /** A few topics of the shipped content: enough to talk about, and in the graph within a second. */
    public static final Path FEW_TOPICS = Path.of("src/test/content");

    /** What the log of every guide in this JVM goes to. */
    public static final Path HOME = TestDatabase.folder("fault-home").toAbsolutePath();

    private final ConfigurableApplicationContext context;

    private Guide(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts an application on a database that runs already. */
    public static Guide on(DatabaseAddress database, Map<String, Object> properties) {
        return start(settings(Optional.of(database), TestDatabase.settings("unused-database")), properties);
    }

    /** Starts an application that runs its database itself. */
    public static Guide with(DatabaseSettings database, Map<String, Object> properties) {
        return start(settings(Optional.empty(), database), properties);
    }

    private static LaunchSettings settings(Optional<DatabaseAddress> own, DatabaseSettings database) {
        return new LaunchSettings(HOME, ContentFolder.of(FEW_TOPICS), own, database);
    }

    private static Guide start(LaunchSettings settings, Map<String, Object> properties) {
        var silent = new Progress(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        var launch = new Launch(settings, silent);
        // The log is written as in the shipped application, whatever the class path of the tests says.
        launch.with("logging.config", "classpath:org/guidepost/bot/fault/log-to-file.xml");
        properties.forEach(launch::with);
        return new Guide(launch.run(TestApplication.class, WebApplicationType.NONE, "test"));
    }

    /** Somebody whom this guide has never met. */
    public TestPerson somebody() {
        return new TestPerson(this, "person-" + UUID.randomUUID());
    }

    /**
     * Waits until somebody has been answered: the first question to a database that has just started may take longer than
     * the inbox waits for it.
     */
    public Guide onceItIsWarm() {
        TestPerson first = somebody();
        await().atMost(Duration.ofMinutes(1))
                .ignoreExceptionsInstanceOf(InboxUnavailableException.class)
                .until(() -> first.sendsAgain(1, new Utterance("hello")) != null);
        await().atMost(Duration.ofMinutes(1)).until(() -> !first.shown().isEmpty());
        return this;
    }

    public Inbox inbox() {
        return bean(Inbox.class);
    }

    public Transcript transcript() {
        return bean(Transcript.class);
    }

    public RecordingChannel channel() {
        return bean(RecordingChannel.class);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Rows straight from the database. */
    public List<Record> query(String cypher, Map<String, Object> parameters) {
        return bean(Driver.class)
                .executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records();
    }

    /** Every property of every node and relationship, also of those that the application does not know. */
    List<String> whereverIs(String words) {
        return query("""
                        MATCH (n) RETURN labels(n) AS kind, properties(n) AS values
                        UNION ALL
                        MATCH ()-[r]->() RETURN [type(r)] AS kind, properties(r) AS values
                        """, Map.of()).stream()
                .filter(row -> row.get("values").asMap().toString().contains(words))
                .map(row -> row.get("kind").asList().toString())
                .toList();
    }

    /** What somebody gets who opens the address of her export at once. */
    Optional<Export> exported(TestPerson person, String secret) {
        String conversation = query(
                        "MATCH (c:Conversation {address: $address}) RETURN c.id AS id",
                        Map.of("address", person.address()))
                .getFirst()
                .get("id")
                .asString();
        write(bean(Exports.class).open(conversation, secret));
        return bean(Exports.class).read(secret);
    }

    /** Writes what belongs to a turn without one. */
    void write(TransactionalWrite write) {
        try (var session = bean(Driver.class).session()) {
            session.executeWriteWithoutResult(write::write);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
