package org.guidepost.connectors.channel.telegram;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How the way from Telegram to the inbox is doing.
 *
 * @param state what it does
 * @param since when it entered this state
 * @param lastSuccess when updates were last asked for, or received, without a fault
 * @param failures how many tries have failed since then
 * @param problem the last failure's code, if the last try failed
 * @param skipped how many updates could not be read or stored and were passed over, since the start
 */
public record TelegramHealth(
        State state,
        Instant since,
        Optional<Instant> lastSuccess,
        int failures,
        Optional<String> problem,
        long skipped) {

    /** What the way in does. */
    public enum State {
        /** Not yet at work. */
        STARTING,
        /** Another instance polls. */
        STANDBY,
        /** Asks Telegram again and again. */
        POLLING,
        /** Waits for Telegram's calls. */
        LISTENING,
        /** Trying again after a failure. */
        FAILING,
        /** Stopped with the application. */
        STOPPED
    }

    /**
     * Whether all is well.
     *
     * @param patience how old the last success may be while it polls: a thread that hangs reports no failure
     */
    public boolean isUp(Instant now, Duration patience) {
        return switch (state) {
            case STARTING, STANDBY, LISTENING -> true;
            case POLLING ->
                lastSuccess.map(last -> !last.plus(patience).isBefore(now)).orElse(true);
            case FAILING, STOPPED -> false;
        };
    }
}
