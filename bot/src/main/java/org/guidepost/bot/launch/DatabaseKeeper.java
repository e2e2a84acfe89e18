package org.guidepost.bot.launch;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.guidepost.knowledge.database.DatabaseException;
import org.guidepost.knowledge.database.DatabaseProcess;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Starts the database process again when it has died. */
final class DatabaseKeeper implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseKeeper.class);
    private static final Duration INTERVAL = Duration.ofSeconds(2);

    private final DatabaseProcess process;
    private volatile boolean running;

    DatabaseKeeper(DatabaseProcess process) {
        this.process = process;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().daemon().name("database-keeper").start(this::keep);
    }

    private void keep() {
        while (running) {
            try {
                TimeUnit.MILLISECONDS.sleep(INTERVAL.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            if (running && !process.isAlive()) {
                revive();
            }
        }
    }

    private void revive() {
        try {
            LOG.atWarn().log("The database process is gone and is started again");
            process.revive();
        } catch (DatabaseException e) {
            LOG.atError().addKeyValue("failure", e.getMessage()).log("The database could not be started again");
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
