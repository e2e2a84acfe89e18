package org.guidepost.connectors.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;
import org.guidepost.connectors.channel.telegram.ApiAnswer.Done;
import org.guidepost.connectors.channel.telegram.ApiAnswer.Refused;
import org.guidepost.connectors.channel.telegram.ApiAnswer.TooMany;
import org.guidepost.connectors.channel.telegram.ApiAnswer.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * The loop that asks Telegram for updates and asks for the next ones only when these are stored.
 *
 * <p>Nothing ends it but {@link #stop()}: whatever fails makes it wait a little longer and show red in the meantime. Runs on
 * one thread.
 */
final class Poller implements WayIn {

    private static final Logger LOG = LoggerFactory.getLogger(Poller.class);

    /** Telegram holds an empty answer back for seconds; whoever stands in for it may not, and must not be stormed. */
    private static final Duration AFTER_NOTHING = Duration.ofMillis(20);

    /** Who writes while nothing can be stored is told within three seconds, so waits must not grow. */
    private static final Duration OUTAGE_REST = Duration.ofSeconds(1);

    private final PollingLease lease;
    private final Duration standby;
    private final Updates updates;
    private final Batches batches;
    private final Backoff backoff;
    private final HealthLog health;
    private final Pause pause;
    private volatile boolean stopped;

    Poller(
            PollingLease lease,
            Duration standby,
            Updates updates,
            Batches batches,
            Backoff backoff,
            HealthLog health,
            Pause pause) {
        this.lease = lease;
        this.standby = standby;
        this.updates = updates;
        this.batches = batches;
        this.backoff = backoff;
        this.health = health;
        this.pause = pause;
    }

    @Override
    public void run() {
        while (!stopped) {
            try {
                pause.sleep(survivingRound());
            } catch (InterruptedException e) {
                // Interrupted by stop(), which the condition sees; anything else must not end the loop.
            }
        }
        health.stopped();
    }

    @Override
    public void stop() {
        stopped = true;
    }

    private Duration survivingRound() {
        try {
            return round();
        } catch (RuntimeException | Error e) {
            // Errors too: a loop that ends silently is what this class is there against.
            LOG.atError().addKeyValue("error", e.getClass().getName()).log("A poll failed unexpectedly");
            return failed("unexpected");
        }
    }

    /** One question to Telegram; says how long to rest before the next. */
    private Duration round() {
        if (!lease.holds()) {
            updates.leave();
            health.standsBy();
            return standby;
        }
        return switch (updates.next()) {
            case Done(JsonNode result) -> store(result);
            case TooMany(Duration retryAfter) -> longer(retryAfter, failed("too-many-requests"));
            case Refused refused -> {
                updates.leave();
                yield failed("refused-" + refused.code());
            }
            case Trouble trouble -> failed(trouble.reason());
        };
    }

    private Duration store(JsonNode result) {
        return switch (batches.store(result)) {
            case STORED -> worked(Duration.ZERO);
            case EMPTY -> worked(AFTER_NOTHING);
            case DELAYED -> shorter(OUTAGE_REST, failed("inbox-unavailable"));
            case BROKEN -> failed("update-not-stored");
            case UNREADABLE -> failed("unreadable-answer");
        };
    }

    private Duration worked(Duration rest) {
        if (health.health().problem().isPresent()) {
            LOG.info("Polling works again");
        }
        backoff.reset();
        health.polled();
        return rest;
    }

    private Duration failed(String problem) {
        if (stopped) {
            return Duration.ZERO;
        }
        // The same problem over and over is told once; how often it came is in the health.
        Level level = health.health().problem().equals(Optional.of(problem)) ? Level.DEBUG : Level.WARN;
        LOG.atLevel(level).addKeyValue("problem", problem).log("Polling failed; trying again");
        health.failed(problem);
        return backoff.next();
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
