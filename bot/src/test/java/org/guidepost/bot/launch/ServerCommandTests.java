package org.guidepost.bot.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guidepost.bot.GuidepostApplication;
import org.guidepost.knowledge.ContentFolder;
import org.guidepost.knowledge.database.DatabaseAddress;
import org.guidepost.knowledge.database.DatabaseException;
import org.guidepost.knowledge.database.DatabaseSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

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
                    .hasMessageStartingWith("Port %s at 127.0.0.1 is taken by another program", number)
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

    @Test
    void isNotKeptOutByWhoOnlyLooks() throws IOException {
        HomeLock.take(home).close();
        Process looking = program(HomeHolder.LOOKS);
        try {
            assertThat(looking.inputReader().readLine()).isEqualTo(HomeHolder.LOOKS);
            for (int i = 0; i < 1000; i++) {
                HomeLock.take(home).close();
            }
            assertThat(looking.isAlive()).isTrue();
        } finally {
            kill(looking);
        }
    }

    /** It has started when a bean is missing that would say how to come in. */
    @Test
    void keepsTheHomeOnceItHasStarted() throws IOException {
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        try {
            assertThatThrownBy(() -> new ServerCommand(Hollow.class)
                            .run(settings(Optional.of(new DatabaseAddress(URI.create("bolt://unused"), "", ""))), ANY))
                    .isInstanceOf(NoSuchBeanDefinitionException.class);
            Hollow.close();

            Process second = program();
            assertThat(second.inputReader().readLine()).isNull();
            assertThat(second.onExit().join().exitValue()).isNotZero();
        } finally {
            System.clearProperty(LoggingSystem.SYSTEM_PROPERTY);
        }
    }

    /** Nothing but a web server. */
    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration(TomcatServletWebServerAutoConfiguration.class)
    static class Hollow implements ApplicationListener<ApplicationReadyEvent> {

        private static final List<ConfigurableApplicationContext> STARTED = new ArrayList<>();

        @Override
        public void onApplicationEvent(ApplicationReadyEvent event) {
            STARTED.add(event.getApplicationContext());
        }

        static void close() {
            STARTED.forEach(ConfigurableApplicationContext::close);
        }
    }

    private int start(ListeningPort port) throws IOException, InterruptedException {
        return new ServerCommand(GuidepostApplication.class).run(settings(Optional.empty()), port);
    }

    private LaunchSettings settings(Optional<DatabaseAddress> database) {
        return new LaunchSettings(
                home,
                ContentFolder.of(home),
                database,
                DatabaseSettings.of(home.resolve("database"), home.resolve("no-database"), 0));
    }

    private Process holder() throws IOException {
        Process process = program();
        assertThat(process.inputReader().readLine()).isEqualTo(HomeHolder.HELD);
        return process;
    }

    private Process program(String... wishes) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                HomeHolder.class.getName(),
                home.toString()));
        command.addAll(List.of(wishes));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void kill(Process process) {
        process.destroyForcibly().onExit().join();
    }
}
