package org.guidepost.connectors.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.guidepost.connectors.channel.Delivery.Delivered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The small things round an answer. */
class TelegramCourtesyIT {

    private static final long CHAT = 5001;

    private final RunningChannel running = RunningChannel.withoutPolling();
    private final StubBotApi telegram = running.telegram;

    @AfterEach
    void close() {
        running.close();
    }

    @Test
    void showsThatItIsTypingUntilTheAnswerIsThere() {
        running.parts.channel().showWorking("5001");
        running.parts.channel().showWorking("5001");
        await().until(() -> telegram.calls("sendChatAction").size() >= 3);
        assertThat(telegram.calls("sendChatAction")
                        .getFirst()
                        .parameters()
                        .path("action")
                        .asString())
                .isEqualTo("typing");

        assertThat(running.deliver(RunningChannel.says("o1", CHAT, "here"))).isInstanceOf(Delivered.class);

        int shown = telegram.calls("sendChatAction").size();
        await().during(Duration.ofMillis(300))
                .until(() -> telegram.calls("sendChatAction").size() <= shown + 1);
    }

    @Test
    void doesNotTypeForEver() {
        running.parts.channel().showWorking("5001");
        await().until(() -> telegram.calls("sendChatAction").size() >= 20);

        await().during(Duration.ofMillis(300))
                .until(() -> telegram.calls("sendChatAction").size() == 20);
    }

    @Test
    void doesNotTypeWhereTelegramWantsPeace() {
        telegram.next("sendMessage", StubReply.tooManyRequests(60));
        running.deliver(RunningChannel.says("o1", CHAT, "hello"));

        running.parts.channel().showWorking("5001");

        await().during(Duration.ofMillis(300))
                .until(() -> telegram.calls("sendChatAction").isEmpty());
    }

    @Test
    void tellsThoseWhoWaitThatTheAnswerIsDelayed() {
        running.parts.channel().showWorking("5001");
        running.parts.channel().showAvailability(false);
        running.parts.channel().showAvailability(false);

        await().until(() -> telegram.sentTo(CHAT).size() == 1);
        assertThat(telegram.sentTo(CHAT).getFirst().visible()).contains("delayed");
    }

    @Test
    void triesToTellAgainWhenTelegramWasInTrouble() {
        telegram.next("sendMessage", StubReply.htmlPage(502), StubReply.htmlPage(502));
        running.parts.channel().showWorking("5001");
        running.parts.channel().showAvailability(false);

        await().until(() -> telegram.sentTo(CHAT).size() == 1);
    }

    @Test
    void offersTheCommandsInEveryLanguage() {
        running.parts.menu().announce();

        List<JsonNode> announced = telegram.calls("setMyCommands").stream()
                .map(StubBotApi.Call::parameters)
                .toList();
        assertThat(announced)
                .extracting(commands -> commands.path("language_code").asString(""))
                .containsExactly("", "en", "fi", "tr", "es", "pt", "pl", "sk", "ru", "uk", "ar");
        assertThat(announced.get(2).path("commands").path(4).path("command").asString())
                .isEqualTo("human");
        assertThat(announced.get(2).path("commands").path(4).path("description").asString())
                .isEqualTo("Kysy ihmiseltä");
        assertThat(telegram.calls("setChatMenuButton")
                        .getFirst()
                        .parameters()
                        .path("menu_button")
                        .path("type")
                        .asString())
                .isEqualTo("commands");
    }

    @Test
    void livesWithoutTheCommandMenu() {
        telegram.always("setMyCommands", StubReply.htmlPage(500));

        running.parts.menu().announce();

        assertThat(telegram.calls("setMyCommands")).hasSize(1);
        assertThat(running.deliver(RunningChannel.says("o1", CHAT, "hello"))).isInstanceOf(Delivered.class);
    }
}
