package org.guidepost.bot.launch;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guidepost.knowledge.ContentFolder;
import org.guidepost.knowledge.ContentSource;
import org.guidepost.knowledge.database.DatabaseAddress;
import org.guidepost.knowledge.database.DatabaseSettings;

/**
 * What must be known before the application can start: where things are, and which database is used.
 *
 * @param home the folder of data, logs and the database
 * @param content the guidance: files, unless something else is measured
 * @param ownDatabase a Neo4j of the operator's; then none is started
 * @param database how to run a database otherwise
 */
public record LaunchSettings(
        Path home, ContentSource content, Optional<DatabaseAddress> ownDatabase, DatabaseSettings database) {

    private static final Set<String> SCHEMES = Set.of("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc");

    /**
     * The settings of this process: system properties from the commands in {@code bin}, environment variables from people.
     *
     * @throws LaunchException if one makes no sense
     */
    public static LaunchSettings of(Map<String, String> environment) {
        Path home = Path.of(System.getProperty("guidepost.home", ".guidepost"));
        Path classPath = Path.of(System.getProperty(
                "guidepost.database.classpath", "knowledge-graph/database/target/database.classpath"));
        return new LaunchSettings(
                home,
                contentFolder(environment),
                ownDatabase(environment),
                DatabaseSettings.of(home.resolve("database"), classPath, port(environment)));
    }

    /** The content files of this process: the shipped ones, and those of the operator. */
    static ContentFolder contentFolder(Map<String, String> environment) {
        return new ContentFolder(
                Path.of(System.getProperty("guidepost.content", "knowledge-graph/content")),
                Optional.ofNullable(environment.get("GUIDEPOST_OWN_CONTENT")).map(Path::of));
    }

    /** The same with a database of its own in another home, whatever database people use: for measuring. */
    public LaunchSettings withDatabaseHome(String name) {
        return new LaunchSettings(
                home, content, Optional.empty(), DatabaseSettings.of(home.resolve(name), database.classPathFile(), 0));
    }

    /** The same with other content. */
    public LaunchSettings withContent(ContentSource other) {
        return new LaunchSettings(home, other, ownDatabase, database);
    }

    private static Optional<DatabaseAddress> ownDatabase(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("NEO4J_URI"))
                .filter(uri -> !uri.isBlank())
                .map(uri -> new DatabaseAddress(
                        uri(uri),
                        environment.getOrDefault("NEO4J_USERNAME", "neo4j"),
                        environment.getOrDefault("NEO4J_PASSWORD", "")));
    }

    private static URI uri(String text) {
        try {
            URI uri = URI.create(text.strip());
            if (uri.getHost() != null && SCHEMES.contains(String.valueOf(uri.getScheme()))) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            // Said below, together with addresses of another kind.
        }
        throw new LaunchException("NEO4J_URI is not an address; write it like neo4j://host:7687 or bolt://host:7687.");
    }

    private static int port(Map<String, String> environment) {
        String port = environment.getOrDefault("GUIDEPOST_DATABASE_PORT", "0");
        try {
            int number = Integer.parseInt(port.strip());
            if (number >= 0 && number <= 65_535) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, together with numbers out of range.
        }
        throw new LaunchException("GUIDEPOST_DATABASE_PORT must be a port number from 0 to 65535.");
    }
}
