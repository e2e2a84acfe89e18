package org.guidepost.knowledge.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

class DatabaseProcessIT {

    @TempDir
    Path folder;

    @Test
    void keepsDataAcrossAKillAndIsTakenOverByTheNextStart() {
        DatabaseSettings settings = settings(0);
        try (DatabaseProcess first = DatabaseProcess.start(settings)) {
            first.awaitReady();
            try (Driver driver = connect(first)) {
                driver.executableQuery("CREATE (:Note {text: 'kept'})").execute();
            }

            DatabaseProcess second = DatabaseProcess.start(settings);
            assertThat(second.pid()).isEqualTo(first.pid());
            assertThat(second.address()).isEqualTo(first.address());

            ProcessHandle process = ProcessHandle.of(first.pid()).orElseThrow();
            process.destroyForcibly();
            process.onExit().join();
            assertThat(first.isAlive()).isFalse();
        }
        try (DatabaseProcess again = DatabaseProcess.start(settings)) {
            again.awaitReady();
            try (Driver driver = connect(again)) {
                assertThat(driver.executableQuery("MATCH (n:Note) RETURN n.text AS text")
                                .execute()
                                .records()
                                .getFirst()
                                .get("text")
                                .asString())
                        .isEqualTo("kept");
            }
        }
    }

    @Test
    void saysPlainlyThatThePortIsTaken() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> DatabaseProcess.start(settings(taken.getLocalPort())))
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageContaining("Port " + taken.getLocalPort())
                    .hasMessageContaining("GUIDEPOST_DATABASE_PORT");
        }
    }

    @Test
    void saysPlainlyThatTheProgramIsMissing() {
        var settings = DatabaseSettings.of(folder, folder.resolve("nowhere"), 0);

        assertThatThrownBy(() -> DatabaseProcess.start(settings))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("bin/guidepost");
    }

    private DatabaseSettings settings(int port) {
        return DatabaseSettings.of(folder, TestDatabase.settings("unused").classPathFile(), port);
    }

    private static Driver connect(DatabaseProcess process) {
        DatabaseAddress address = process.address();
        return GraphDatabase.driver(address.uri(), AuthTokens.basic(address.user(), address.password()));
    }
}
