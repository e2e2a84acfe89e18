package org.guidepost.bot.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.guidepost.connectors.channel.Channel;
import org.guidepost.connectors.channel.Delivery;
import org.guidepost.connectors.channel.Fetched;
import org.guidepost.connectors.channel.Outbound;

/** A channel in memory that remembers what it was handed, and can be told to misbehave. Thread-safe. */
public final class RecordingChannel implements Channel {

    public static final String NAME = "recording";

    private final List<Outbound> handed = new ArrayList<>();
    private final List<Boolean> availability = new CopyOnWriteArrayList<>();
    private volatile Function<Outbound, Delivery> behaviour = message -> new Delivery.Delivered(Optional.empty());
    private final Map<String, Fetched> files = new ConcurrentHashMap<>();
    private volatile Runnable working = () -> {};

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Delivery deliver(Outbound message) {
        Delivery delivery = behaviour.apply(message);
        if (delivery instanceof Delivery.Delivered) {
            synchronized (handed) {
                handed.add(message);
            }
        }
        return delivery;
    }

    @Override
    public Fetched fetch(String handle, int most) {
        return files.getOrDefault(handle, new Fetched.Gone());
    }

    /** What comes of fetching a file. */
    public void holds(String handle, Fetched file) {
        files.put(handle, file);
    }

    @Override
    public void showWorking(String address) {
        working.run();
    }

    @Override
    public void showAvailability(boolean available) {
        availability.add(available);
    }

    /** What becomes of messages from now on. */
    public void behave(Function<Outbound, Delivery> behaviour) {
        this.behaviour = behaviour;
    }

    /** What happens when it shall show that the guide is working. */
    public void whenWorking(Runnable working) {
        this.working = working;
    }

    /** What it was told of the database, oldest first. */
    public List<Boolean> availability() {
        return List.copyOf(availability);
    }

    /** Everything that was delivered to somebody, repetitions included, oldest first. */
    public List<Outbound> deliveredTo(String address) {
        synchronized (handed) {
            return handed.stream()
                    .filter(message -> message.address().equals(address))
                    .toList();
        }
    }

    /** What somebody sees: the same message twice is shown once. */
    public List<Outbound> shownTo(String address) {
        List<Outbound> shown = new ArrayList<>();
        for (Outbound message : deliveredTo(address)) {
            if (shown.stream().noneMatch(other -> other.id().equals(message.id()))) {
                shown.add(message);
            }
        }
        return shown;
    }
}
