package org.guidepost.bot.turn;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.guidepost.bot.conversation.WorkSignal;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Threads that do a piece of work from the database at each signal, and now and then look around without one, for what
 * other instances or a failed try left behind. Nothing ends such a thread but {@link #stop}: while the database is away it
 * waits and tries again.
 */
abstract class Workers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);

    /** How often one of the workers looks without a signal. */
    private static final Duration LOOK_AROUND = Duration.ofMillis(500);

    private static final Duration OUTAGE_PAUSE = Duration.ofMillis(500);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(5);

    private final String name;
    private final WorkSignal signal;
    private final int number;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    Workers(String name, WorkSignal signal, int number) {
        this.name = name;
        this.signal = signal;
        this.number = number;
    }

    /** Does one piece of work, if there is one. */
    protected abstract boolean workOnce();

    @Override
    public void start() {
        running = true;
        for (int i = 1; i <= number; i++) {
            Duration delay = LOOK_AROUND.multipliedBy(i - 1);
            threads.add(Thread.ofVirtual().name(name + "-worker-" + i).start(() -> work(delay)));
        }
    }

    /** One after the other they look around, the first of them at once. */
    private void work(Duration delay) {
        Duration wait = delay;
        while (running) {
            try {
                boolean signalled = signal.await(wait);
                wait = LOOK_AROUND.multipliedBy(number);
                boolean found = workOnce();
                // Where one thing was left behind there may be more.
                while (!signalled && found && running) {
                    found = workOnce();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException | Error e) {
                // An Error too: a thread that ends in silence would leave people without answers.
                recover(e);
            }
        }
    }

    private void recover(Throwable failure) {
        if (!(failure instanceof Neo4jException)) {
            LOG.atError()
                    .addKeyValue("worker", name)
                    .addKeyValue("failure", failure.getClass().getName())
                    .log("A worker failed and goes on");
        }
        try {
            TimeUnit.MILLISECONDS.sleep(OUTAGE_PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        running = false;
        threads.forEach(this::end);
        threads.clear();
    }

    /** What is being worked on is finished; who only waits notices the end by itself. */
    private void end(Thread thread) {
        try {
            if (!thread.join(STOP_PATIENCE)) {
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
