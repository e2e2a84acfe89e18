package org.guidepost.connectors.channel.web;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * The clockwork of the streams: looks for news, sends signs of life, and ends all streams before the web server stops, which
 * would otherwise wait for them.
 */
final class StreamPulse implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(StreamPulse.class);

    private final EventStreams streams;
    private final WebProperties.Streams pace;
    private @Nullable ScheduledExecutorService timer;

    StreamPulse(EventStreams streams, WebProperties.Streams pace) {
        this.streams = streams;
        this.pace = pace;
    }

    @Override
    public synchronized void start() {
        var started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("web-streams").factory());
        every(started, pace.look(), streams::look);
        every(started, pace.heartbeat(), streams::beat);
        timer = started;
    }

    private static void every(ScheduledExecutorService timer, Duration period, Runnable task) {
        var nanos = period.toNanos();
        timer.scheduleWithFixedDelay(() -> attempt(task), nanos, nanos, TimeUnit.NANOSECONDS);
    }

    /** A timer drops a task that throws even once, and the database may well be away for a while. */
    private static void attempt(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            log.atDebug().addKeyValue("component", "web").setCause(e).log("The pulse missed a beat");
        }
    }

    @Override
    public synchronized void stop() {
        if (timer != null) {
            timer.shutdownNow();
            timer = null;
        }
        streams.closeAll();
    }

    @Override
    public synchronized boolean isRunning() {
        return timer != null;
    }

    /** The last to start and the first to stop. */
    @Override
    public int getPhase() {
        return SmartLifecycle.DEFAULT_PHASE;
    }
}
