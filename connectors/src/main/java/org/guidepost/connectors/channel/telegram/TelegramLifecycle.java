package org.guidepost.connectors.channel.telegram;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** Starts and stops the channel with the application: last to start, first to stop letting updates in. */
final class TelegramLifecycle implements SmartLifecycle {

    private static final Duration LAST_CALL = Duration.ofSeconds(3);

    private final WayIn wayIn;
    private final CommandMenu menu;
    private @Nullable Thread thread;

    TelegramLifecycle(WayIn wayIn, CommandMenu menu) {
        this.wayIn = wayIn;
        this.menu = menu;
    }

    @Override
    public synchronized void start() {
        thread = Thread.ofPlatform().daemon().name("telegram-updates").start(wayIn);
        Thread.ofVirtual().name("telegram-menu").start(menu::announce);
    }

    @Override
    public synchronized void stop() {
        wayIn.stop();
        Thread running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
            await(running);
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    private static void await(Thread running) {
        try {
            running.join(LAST_CALL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
