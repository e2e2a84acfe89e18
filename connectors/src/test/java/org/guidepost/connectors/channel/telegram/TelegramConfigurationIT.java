package org.guidepost.connectors.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.ScheduledExecutorService;
import org.guidepost.connectors.channel.Channel;
import org.guidepost.connectors.channel.Inbox;
import org.guidepost.connectors.channel.RecordingInbox;
import org.guidepost.connectors.channel.telegram.TelegramHealth.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** The channel in an application. */
class TelegramConfigurationIT {

    private static final String SECRET_TOKEN = "bot987654:AAnot-to-be-shown";

    private final StubBotApi telegram = new StubBotApi();
    private final RecordingInbox inbox = new RecordingInbox();
    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withUserConfiguration(TelegramConfiguration.class)
            .withBean(Inbox.class, () -> inbox)
            .withPropertyValues("guidepost.telegram.api-url=" + telegram.url());

    @AfterEach
    void close() {
        telegram.close();
    }

    @Test
    void isAbsentWithoutAToken() {
        application.run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(Channel.class));
        application
                .withPropertyValues("TELEGRAM_BOT_TOKEN=")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(Channel.class));
    }

    @Test
    void aTokenInTheEnvironmentIsAllItNeeds() {
        application.withPropertyValues("TELEGRAM_BOT_TOKEN=" + StubBotApi.TOKEN).run(context -> {
            assertThat(context)
                    .hasSingleBean(Channel.class)
                    .hasSingleBean(HealthIndicator.class)
                    .doesNotHaveBean(WebhookController.class)
                    .doesNotHaveBean(ScheduledExecutorService.class);
            telegram.receives(AnUpdate.text(1, 5001, 1, "hello").json());
            await().until(() -> inbox.texts().contains("hello"));
        });
    }

    @Test
    void takesALeaseWhereThereIsOne() {
        application
                .withBean(PollingLease.class, () -> () -> false)
                .withPropertyValues("guidepost.telegram.token=" + StubBotApi.TOKEN)
                .run(context -> await().until(() ->
                        context.getBean(TelegramMonitor.class).health().state() == State.STANDBY));
        assertThat(telegram.calls("getUpdates")).isEmpty();
    }

    @Test
    void listensInWebhookMode() {
        application
                .withPropertyValues(
                        "TELEGRAM_BOT_TOKEN=" + StubBotApi.TOKEN,
                        "guidepost.telegram.mode=webhook",
                        "guidepost.telegram.webhook-url=https://guide.example.org/telegram/webhook",
                        "guidepost.telegram.secret=0123456789abcdef")
                .run(context -> {
                    assertThat(context).hasSingleBean(WebhookController.class);
                    await().until(() -> !telegram.calls("setWebhook").isEmpty());
                    assertThat(telegram.calls("getUpdates")).isEmpty();
                });
    }

    @Test
    void aWrongTokenStopsTheStartWithoutBeingShown() {
        application.withPropertyValues("TELEGRAM_BOT_TOKEN=" + SECRET_TOKEN).run(context -> {
            assertThat(context).hasFailed();
            for (Throwable cause = context.getStartupFailure(); cause != null; cause = cause.getCause()) {
                assertThat(cause.toString()).doesNotContain("AAnot-to-be-shown");
            }
        });
    }
}
