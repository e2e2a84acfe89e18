package org.guidepost.connectors.channel.telegram;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.guidepost.connectors.channel.Acceptance;
import org.guidepost.connectors.channel.Inbound;
import org.guidepost.connectors.channel.Inbox;
import org.guidepost.connectors.channel.InboxUnavailableException;
import org.jspecify.annotations.Nullable;

/**
 * An inbox that stores within a limit or counts as unavailable, so that one that hangs can't hold up the poll loop.
 *
 * <p>What is late may still get stored; the next try then finds a duplicate.
 */
final class PromptInbox implements Inbox {

    private final Inbox inbox;
    private final Duration limit;
    private final ExecutorService threads;

    PromptInbox(Inbox inbox, Duration limit, ExecutorService threads) {
        this.inbox = inbox;
        this.limit = limit;
        this.threads = threads;
    }

    @Override
    public Acceptance accept(Inbound inbound) {
        Future<Acceptance> stored = threads.submit(() -> inbox.accept(inbound));
        try {
            return stored.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            stored.cancel(true);
            throw new InboxUnavailableException("The inbox took too long", e);
        } catch (InterruptedException e) {
            stored.cancel(true);
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted while storing");
        } catch (ExecutionException e) {
            throw unchecked(e.getCause());
        }
    }

    private static RuntimeException unchecked(@Nullable Throwable failure) {
        return failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
    }
}
