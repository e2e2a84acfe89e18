package org.guidepost.connectors.channel.telegram;

import org.guidepost.connectors.channel.telegram.ApiAnswer.Done;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;

/** The work of telling Telegram where to call, tried until it succeeds. */
final class WebhookRegistration implements WayIn {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookRegistration.class);

    private final BotApi api;
    private final String url;
    private final String secret;
    private final Intake intake;
    private final Backoff backoff;
    private final HealthLog health;
    private final Pause pause;
    private volatile boolean stopped;

    WebhookRegistration(
            BotApi api, TelegramProperties properties, Intake intake, Backoff backoff, HealthLog health, Pause pause) {
        this.api = api;
        this.url = properties.webhook().toString();
        this.secret = properties.webhookSecret();
        this.intake = intake;
        this.backoff = backoff;
        this.health = health;
        this.pause = pause;
    }

    @Override
    public void run() {
        try {
            while (!stopped && !registered()) {
                health.failed("webhook-not-registered");
                LOG.warn("Telegram did not take the webhook; trying again");
                pause.sleep(backoff.next());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        stopped = true;
        health.stopped();
    }

    private boolean registered() {
        if (!(api.call(new GetMe()) instanceof Done(var account))) {
            return false;
        }
        intake.introduce(BotAccount.of(account));
        boolean done = api.call(SetWebhook.builder()
                        .url(url)
                        .secretToken(secret)
                        .allowedUpdates(Updates.WANTED)
                        .build())
                instanceof Done;
        if (done) {
            health.listens();
        }
        return done;
    }
}
