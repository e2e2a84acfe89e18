package org.guidepost.connectors.channel.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.guidepost.connectors.channel.Transcript;
import org.guidepost.connectors.channel.web.EventStream.Signal;

/** The streams that are open in this instance, by the conversation they show. An idle stream costs memory, no thread. */
final class EventStreams {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(10);

    private final Transcript transcript;
    private final Executor executor;
    private final WebProperties.Streams limits;
    private final ConcurrentMap<String, List<EventStream>> byAddress = new ConcurrentHashMap<>();
    private final AtomicInteger size = new AtomicInteger();
    private volatile boolean available = true;

    EventStreams(Transcript transcript, Executor executor, WebProperties.Streams limits) {
        this.transcript = transcript;
        this.executor = executor;
        this.limits = limits;
    }

    /**
     * Opens a stream, which at once sends what is missing after a line.
     *
     * @throws RefusedException as {@link Refusal#BUSY} if this instance holds as many as it may
     */
    EventStream open(String address, long lastSequence, EventSink sink) {
        if (size.incrementAndGet() > limits.total()) {
            size.decrementAndGet();
            throw new RefusedException(Refusal.BUSY, RETRY_AFTER);
        }
        var stream = new EventStream(address, lastSequence, transcript, sink, executor, this::forget);
        var surplus = new ArrayList<EventStream>();
        byAddress.compute(address, (same, open) -> with(open == null ? List.of() : open, stream, surplus));
        // A browser that reloads often leaves streams behind that only a heartbeat would find.
        surplus.forEach(EventStream::close);
        stream.signal(Signal.HEARTBEAT);
        stream.signal(Signal.LINES);
        if (!available) {
            stream.signal(Signal.UNAVAILABLE);
        }
        return stream;
    }

    private List<EventStream> with(List<EventStream> open, EventStream added, List<EventStream> surplus) {
        var all = new ArrayList<>(open);
        all.add(added);
        surplus.addAll(all.subList(0, Math.max(0, all.size() - limits.perSession())));
        return List.copyOf(all);
    }

    private void forget(EventStream closed) {
        size.decrementAndGet();
        byAddress.computeIfPresent(closed.address(), (same, open) -> {
            var others = open.stream().filter(other -> other != closed).toList();
            return others.isEmpty() ? null : others;
        });
    }

    /** Tells the streams of one conversation. */
    void signal(String address, Signal signal) {
        byAddress.getOrDefault(address, List.of()).forEach(stream -> stream.signal(signal));
    }

    /** Tells all streams that answers flow or are delayed, and those that open later too. */
    void showAvailability(boolean nowAvailable) {
        available = nowAvailable;
        var signal = nowAvailable ? Signal.AVAILABLE : Signal.UNAVAILABLE;
        forEach(stream -> stream.signal(signal));
    }

    /** Sends a sign of life everywhere; writing to a connection is the only way to learn that it is gone. */
    void beat() {
        forEach(stream -> stream.signal(Signal.HEARTBEAT));
    }

    /** Wakes the streams whose conversation went on, in this instance or in another. */
    void look() {
        var addresses = Set.copyOf(byAddress.keySet());
        if (!addresses.isEmpty()) {
            transcript.latest(WebChannel.NAME, addresses).forEach(this::wakeThoseBehind);
        }
    }

    private void wakeThoseBehind(String address, long latest) {
        byAddress.getOrDefault(address, List.of()).stream()
                .filter(stream -> stream.cursor() < latest)
                .forEach(stream -> stream.signal(Signal.LINES));
    }

    private void forEach(Consumer<EventStream> action) {
        byAddress.values().forEach(streams -> streams.forEach(action));
    }

    void closeAll() {
        forEach(EventStream::close);
    }

    /** How many streams are open. */
    int size() {
        return size.get();
    }
}
