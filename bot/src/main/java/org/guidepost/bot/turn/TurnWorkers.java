package org.guidepost.bot.turn;

import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.guidepost.bot.conversation.ClaimedUtterance;
import org.guidepost.bot.conversation.Claims;
import org.guidepost.bot.conversation.StaleTurnException;
import org.guidepost.bot.conversation.WorkSignal;
import org.guidepost.connectors.channel.Channel;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers what waits in the inbox, one utterance after the other. Several run at a time, here and on other instances.
 *
 * <p>Attempts are counted when an utterance is claimed, before anything is done with it: so one that kills the whole program
 * is not tried for ever. An outage of the database is no attempt; its claim is taken back as soon as that is possible.
 */
public final class TurnWorkers extends Workers {

    private static final Logger LOG = LoggerFactory.getLogger(TurnWorkers.class);
    private static final String DATABASE_UNAVAILABLE = "Neo.TransientError.General.DatabaseUnavailable";

    /** How long an utterance that failed rests before it is tried again; grows with each try. */
    private static final Duration PAUSE = Duration.ofSeconds(2);

    /** After this many tries the person is told, and the question is left to people. */
    private static final int MOST_ATTEMPTS = 4;

    private final Claims claims;
    private final TurnHandler handler;
    private final FailedTurns failedTurns;
    private final Channels channels;
    private final Queue<ClaimedUtterance> interrupted = new ConcurrentLinkedQueue<>();

    public TurnWorkers(
            Claims claims,
            TurnHandler handler,
            FailedTurns failedTurns,
            Channels channels,
            WorkSignal signal,
            int workers) {
        super("turn", signal, workers);
        this.claims = claims;
        this.handler = handler;
        this.failedTurns = failedTurns;
        this.channels = channels;
    }

    @Override
    protected boolean workOnce() {
        takeUpInterrupted();
        Optional<ClaimedUtterance> next = claims.next(channels.names());
        next.ifPresent(this::handle);
        return next.isPresent();
    }

    private void takeUpInterrupted() {
        for (var utterance = interrupted.poll(); utterance != null; utterance = interrupted.poll()) {
            try {
                claims.undo(utterance);
            } catch (RuntimeException e) {
                interrupted.add(utterance);
                throw e;
            }
        }
    }

    private void handle(ClaimedUtterance utterance) {
        try {
            channels.find(utterance.channel()).ifPresent(channel -> showWorking(channel, utterance));
            if (utterance.attempts() > MOST_ATTEMPTS) {
                failedTurns.giveUp(utterance);
            } else {
                handler.handle(utterance);
            }
        } catch (StaleTurnException e) {
            // Somebody else has made progress; it is handled anew from what is true now.
            claims.undo(utterance);
        } catch (RuntimeException | StackOverflowError e) {
            if (e instanceof Neo4jException failure && isOutage(failure)) {
                // Not the turn at fault. Should this program end first, the lease runs out.
                interrupted.add(utterance);
                throw failure;
            }
            retry(utterance, e);
        }
    }

    private static boolean isOutage(Neo4jException failure) {
        return failure instanceof ServiceUnavailableException
                || failure instanceof SessionExpiredException
                || DATABASE_UNAVAILABLE.equals(failure.code());
    }

    private void retry(ClaimedUtterance utterance, Throwable failure) {
        // The exception's message may quote what was written, so only its type and place are logged.
        LOG.atError()
                .addKeyValue("utterance", utterance.id())
                .addKeyValue("attempt", utterance.attempts())
                .addKeyValue("failure", failure.getClass().getName())
                .addKeyValue("at", failure.getStackTrace().length == 0 ? "" : failure.getStackTrace()[0])
                .log("A turn failed and is tried again");
        claims.release(utterance, PAUSE.multipliedBy(utterance.attempts()));
    }

    private static void showWorking(Channel channel, ClaimedUtterance utterance) {
        try {
            channel.showWorking(utterance.address());
        } catch (RuntimeException e) {
            // A courtesy that fails must not cost her the answer.
            LOG.atWarn()
                    .addKeyValue("channel", channel.name())
                    .addKeyValue("failure", e.getClass().getName())
                    .log("A channel could not show that the guide is working");
        }
    }
}
