package org.guidepost.connectors.channel.terminal;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.guidepost.connectors.channel.Channel;
import org.guidepost.connectors.channel.Delivery;
import org.guidepost.connectors.channel.Message;
import org.guidepost.connectors.channel.Outbound;

/** The channel of one run of the terminal: nobody else's, so its name holds the id of the run. */
public final class TerminalChannel implements Channel {

    /** What the names of all terminal channels begin with. */
    public static final String PREFIX = "terminal:";

    private final String name;
    private final BlockingQueue<Message> delivered = new LinkedBlockingQueue<>();

    /**
     * @param run an id of this run
     */
    public TerminalChannel(String run) {
        this.name = PREFIX + run;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Delivery deliver(Outbound message) {
        delivered.add(message.message());
        return new Delivery.Delivered(Optional.empty());
    }

    /** Waits for the next message. */
    Optional<Message> next(Duration most) throws InterruptedException {
        return Optional.ofNullable(delivered.poll(most.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** Drops answers that came after somebody had stopped waiting for them. */
    void forgetLate() {
        delivered.clear();
    }
}
