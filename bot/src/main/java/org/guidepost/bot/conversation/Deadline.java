package org.guidepost.bot.conversation;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A limit on how long somebody waits for the database. The driver has no such limit for a server that stands still but
 * keeps its connections open. What takes longer goes on in the background and may still succeed. Thread-safe.
 */
public final class Deadline {

    private static final ExecutorService THREADS = Executors.newVirtualThreadPerTaskExecutor();

    private final Duration most;

    public Deadline(Duration most) {
        this.most = most;
    }

    /**
     * The result of a task.
     *
     * @throws TimeoutException if it is not there in time
     * @throws RuntimeException that the task threw
     */
    public <T> T keep(Callable<T> task) throws TimeoutException {
        try {
            return THREADS.submit(task).get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TimeoutException("interrupted");
        }
    }
}
