package org.guidepost.bot.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.guidepost.bot.GuidepostApplication;
import org.guidepost.bot.fault.Guide;
import org.guidepost.connectors.channel.telegram.PollingLease;
import org.guidepost.knowledge.ContentFolder;
import org.guidepost.knowledge.database.DatabaseAddress;
import org.guidepost.knowledge.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** Only a server that asks Telegram for updates takes a lease for it. */
@ExtendWith(TestDatabase.class)
class PollingTurnIT {

    private static final String NOBODY = "http://127.0.0.1:9";
    private static final Map<String, String> BOT =
            Map.of("TELEGRAM_BOT_TOKEN", "1:token", "guidepost.telegram.api-url", NOBODY);

    private final DatabaseAddress database;

    PollingTurnIT(DatabaseAddress database) {
        this.database = database;
    }

    @Test
    void nobodyTakesTurnsWithoutABot() {
        try (var server = server(Map.of())) {
            assertThat(server.getBeanNamesForType(PollingLease.class)).isEmpty();
            assertThat(takesLease(server)).isFalse();
        }
    }

    @Test
    void nobodyTakesTurnsWhereTelegramCalls() {
        var webhook = Map.of(
                "guidepost.telegram.mode", "webhook",
                "guidepost.telegram.webhook-url", "https://guide.example.org/telegram/webhook",
                "guidepost.telegram.secret", "a-secret-of-the-tests");
        try (var server = server(BOT, webhook)) {
            assertThat(takesLease(server)).isFalse();
        }
    }

    @Test
    void whoAsksTelegramTakesTheTurnAndGivesItBack() {
        try (var server = server(BOT)) {
            assertThat(takesLease(server)).isTrue();
            assertThat(server.getBean(PollingLease.class).holds()).isTrue();
        }
        try (var next = server(BOT)) {
            assertThat(next.getBean(PollingLease.class).holds()).isTrue();
        }
    }

    private static boolean takesLease(ConfigurableApplicationContext server) {
        return !server.getBean(Driver.class)
                .executableQuery("MATCH (l:Lease {name: 'telegram-polling'}) WHERE l.until > datetime() RETURN l.name")
                .execute()
                .records()
                .isEmpty();
    }

    @SafeVarargs
    private ConfigurableApplicationContext server(Map<String, String>... properties) {
        var settings = new LaunchSettings(
                Guide.HOME,
                ContentFolder.of(Guide.FEW_TOPICS),
                Optional.of(database),
                TestDatabase.settings("unused-database"));
        var silent = new Progress(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        var launch = new Launch(settings, silent).with("server.port", 0);
        for (var some : properties) {
            some.forEach(launch::with);
        }
        return launch.run(GuidepostApplication.class, WebApplicationType.SERVLET, "server");
    }
}
