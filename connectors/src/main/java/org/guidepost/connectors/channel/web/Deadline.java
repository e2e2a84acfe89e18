package org.guidepost.connectors.channel.web;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.guidepost.connectors.channel.InboxUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The longest time that a person waits for the database. After it she is told so, instead of watching a spinner; what was
 * asked may still be stored, and her next try under the same key finds it.
 */
final class Deadline implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Deadline.class);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    private final Duration limit;
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();

    Deadline(Duration limit) {
        this.limit = limit;
    }

    /**
     * Does the work within the limit.
     *
     * @throws RefusedException as {@link Refusal#UNAVAILABLE} if it took too long or failed
     */
    <T> T await(Supplier<T> work) {
        var running = executor.submit(work::get);
        try {
            return running.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            report(e);
        } catch (TimeoutException e) {
            abandon(running);
        } catch (InterruptedException e) {
            abandon(running);
            Thread.currentThread().interrupt();
        }
        throw new RefusedException(Refusal.UNAVAILABLE, RETRY_AFTER);
    }

    private static void abandon(Future<?> running) {
        running.cancel(true);
    }

    private static void report(ExecutionException failure) {
        if (failure.getCause() instanceof InboxUnavailableException) {
            log.atInfo().addKeyValue("component", "web").log("The conversations can't be reached");
        } else {
            log.atError().addKeyValue("component", "web").setCause(failure).log("The conversations failed");
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
