package org.guidepost.bot.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.guidepost.bot.GuidepostApplication;
import org.guidepost.knowledge.ContentFolder;
import org.guidepost.knowledge.database.DatabaseException;
import org.guidepost.knowledge.database.DatabaseSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code bin/guidepost} says before anything slow: here there is not even a database to start. */
class ServerCommandTests {

    private static final ListeningPort ANY = ListeningPort.of(Map.of("GUIDEPOST_PORT", "0"));

    @TempDir
    Path home;

    @Test
    void saysWhichPortIsTakenAndHowToSetAnother() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String number = Integer.toString(taken.getLocalPort());

            assertThatThrownBy(() -> start(ListeningPort.of(Map.of("GUIDEPOST_PORT", number))))
                    .isInstanceOf(LaunchException.class)
                    .hasMessageStartingWith("Port %s at 127.0.0.1 can't be used", number)
                    .hasMessageContaining("GUIDEPOST_PORT");
        }
    }

    @Test
    void saysThatAnotherServerRunsFromTheHomeAndLeavesItAlone() throws IOException {
        Process first = holder();
        try {
            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(() -> start(ANY))
                        .isInstanceOf(LaunchException.class)
                        .hasMessageContaining("runs already from the folder " + home)
                        .hasMessageContaining("process " + first.pid())
                        .hasMessageContaining(HomeHolder.ADDRESS);
            }
            assertThat(first.isAlive()).isTrue();
            assertThat(HomeLock.addressOfServer(home)).contains(HomeHolder.ADDRESS);
        } finally {
            kill(first);
        }
    }

    @Test
    void startsAfterTheFirstWasKilled() throws IOException {
        kill(holder());

        assertThat(HomeLock.addressOfServer(home)).isEmpty();
        assertThatThrownBy(() -> start(ANY)).isInstanceOf(DatabaseException.class);
    }

    private int start(ListeningPort port) throws IOException, InterruptedException {
        var settings = new LaunchSettings(
                home,
                ContentFolder.of(home),
                Optional.empty(),
                DatabaseSettings.of(home.resolve("database"), home.resolve("no-database"), 0));
        return new ServerCommand(GuidepostApplication.class).run(settings, port);
    }

    private Process holder() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HomeHolder.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.inputReader().readLine()).isEqualTo(HomeHolder.HELD);
        return process;
    }

    private static void kill(Process process) {
        process.destroyForcibly().onExit().join();
    }
}
