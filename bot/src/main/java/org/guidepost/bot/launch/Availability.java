package org.guidepost.bot.launch;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.guidepost.bot.conversation.Deadline;
import org.guidepost.connectors.channel.Channel;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Watches whether the database answers, and has the channels tell people when it does not and when it does again.
 */
final class Availability implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Availability.class);
    private static final Duration INTERVAL = Duration.ofMillis(700);
    private static final Deadline PATIENCE = new Deadline(Duration.ofMillis(1_500));
    private static final TransactionConfig QUICK =
            TransactionConfig.builder().withTimeout(Duration.ofSeconds(2)).build();

    private final Driver driver;
    private final List<Channel> channels;
    private volatile boolean running;
    private volatile boolean available = true;

    Availability(Driver driver, List<Channel> channels) {
        this.driver = driver;
        this.channels = List.copyOf(channels);
    }

    boolean isAvailable() {
        return available;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("availability").start(this::watch);
    }

    private void watch() {
        while (running) {
            boolean now = answers();
            if (now != available) {
                available = now;
                LOG.atWarn().addKeyValue("available", now).log("The database's availability changed");
                channels.forEach(channel -> show(channel, now));
            }
            pause();
        }
    }

    private static void show(Channel channel, boolean now) {
        try {
            channel.showAvailability(now);
        } catch (RuntimeException e) {
            LOG.atWarn()
                    .addKeyValue("channel", channel.name())
                    .addKeyValue("failure", e.getClass().getName())
                    .log("A channel could not tell people about the database");
        }
    }

    private boolean answers() {
        try {
            return PATIENCE.keep(this::roundTrip);
        } catch (RuntimeException | TimeoutException e) {
            return false;
        }
    }

    private boolean roundTrip() {
        try (var session = driver.session(SessionConfig.defaultConfig())) {
            session.run("RETURN 1", QUICK).consume();
            return true;
        }
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(INTERVAL.toMillis());
        } catch (InterruptedException e) {
            running = false;
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
