package org.guidepost.knowledge.database;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/**
 * The real database for integration tests: one process for all tests of a JVM, emptied before each test class.
 *
 * <p>Resolves parameters of type {@link Driver} and {@link DatabaseAddress}.
 */
public final class TestDatabase implements BeforeAllCallback, ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(TestDatabase.class);

    /** A folder below the module's build folder that no other test has that runs at the same time. */
    public static Path folder(String name) {
        return Path.of("target", System.getProperty("guidepost.fork", "fork-1"), name);
    }

    /** The settings that the build hands to integration tests, with a home below the module's build folder. */
    public static DatabaseSettings settings(String home) {
        String classPath = System.getProperty("guidepost.database.classpath");
        if (classPath == null) {
            throw new IllegalStateException(
                    "Run integration tests with Maven: guidepost.database.classpath is not set");
        }
        return DatabaseSettings.of(folder(home), Path.of(classPath), 0);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        empty(running(context).driver);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Driver.class || type == DatabaseAddress.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Running running = running(context);
        return parameter.getParameter().getType() == Driver.class ? running.driver : running.process.address();
    }

    private static Running running(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Running.class, key -> Running.start(), Running.class);
    }

    /** Removes every node, index and constraint. */
    public static void empty(Driver driver) {
        try (var session = driver.session()) {
            session.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS")
                    .consume();
            session
                    .run("SHOW CONSTRAINTS YIELD name")
                    .list(row -> row.get("name").asString())
                    .stream()
                    .forEach(name -> session.run("DROP CONSTRAINT $name", java.util.Map.of("name", name))
                            .consume());
            session.run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name")
                    .list(row -> row.get("name").asString())
                    .forEach(name -> session.run("DROP INDEX $name IF EXISTS", java.util.Map.of("name", name))
                            .consume());
        }
    }

    private record Running(DatabaseProcess process, Driver driver) implements AutoCloseable {

        static Running start() {
            DatabaseProcess process = DatabaseProcess.start(settings("test-database"));
            process.awaitReady();
            DatabaseAddress address = process.address();
            return new Running(
                    process, GraphDatabase.driver(address.uri(), AuthTokens.basic(address.user(), address.password())));
        }

        @Override
        public void close() {
            driver.close();
            process.close();
        }
    }
}
