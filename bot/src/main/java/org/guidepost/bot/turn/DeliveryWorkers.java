package org.guidepost.bot.turn;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.guidepost.bot.conversation.Outbox;
import org.guidepost.bot.conversation.WorkSignal;
import org.guidepost.connectors.channel.Channel;
import org.guidepost.connectors.channel.Delivery;
import org.guidepost.connectors.channel.Outbound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands queued messages to their channels. One slow channel or chat does not hold up the others. */
public final class DeliveryWorkers extends Workers {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryWorkers.class);
    private static final int BATCH = 20;
    private static final Duration AFTER_A_BUG = Duration.ofSeconds(30);

    private final Outbox outbox;
    private final Channels channels;
    private final TurnObserver observer;
    private final WorkSignal signal;
    private final ExecutorService deliveries = Executors.newVirtualThreadPerTaskExecutor();

    public DeliveryWorkers(Outbox outbox, Channels channels, TurnObserver observer, WorkSignal signal) {
        super("delivery", signal, 1);
        this.outbox = outbox;
        this.channels = channels;
        this.observer = observer;
        this.signal = signal;
    }

    @Override
    protected boolean workOnce() {
        signal.clear();
        List<Outbound> claimed = outbox.claim(channels.names(), BATCH);
        List<Future<?>> started = claimed.stream()
                .<Future<?>>map(message -> deliveries.submit(() -> deliver(message)))
                .toList();
        if (started.size() == BATCH) {
            signal.raise();
        }
        return !started.isEmpty();
    }

    private void deliver(Outbound message) {
        try {
            Delivery delivery = channels.find(message.channel())
                    .map(channel -> hand(channel, message))
                    .orElseGet(() -> new Delivery.RetryLater(AFTER_A_BUG, "no such channel here"));
            if (outbox.settle(message, delivery)) {
                signal.raise();
            }
            if (delivery instanceof Delivery.Delivered) {
                observer.reached(Step.DELIVERED, message.id());
            }
        } catch (RuntimeException e) {
            // The lease runs out, and the message is handed out again: at least once.
            LOG.atWarn()
                    .addKeyValue("message", message.id())
                    .addKeyValue("failure", e.getClass().getName())
                    .log("A delivery could not be settled and will be repeated");
        }
    }

    private static Delivery hand(Channel channel, Outbound message) {
        try {
            return channel.deliver(message);
        } catch (RuntimeException e) {
            LOG.atError()
                    .addKeyValue("channel", channel.name())
                    .addKeyValue("message", message.id())
                    .addKeyValue("failure", e.getClass().getName())
                    .log("A channel failed to deliver");
            return new Delivery.RetryLater(AFTER_A_BUG, e.getClass().getSimpleName());
        }
    }

    @Override
    public void stop() {
        super.stop();
        deliveries.close();
    }
}
