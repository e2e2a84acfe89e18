package org.guidepost.connectors.channel.web;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.guidepost.connectors.channel.Transcript;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One browser's view of one conversation.
 *
 * <p>A signal only wakes it: what it sends always comes from the transcript, after the last line it sent. So a signal that
 * is lost, doubled or early changes nothing that is shown, and no line is lost or doubled. At most one thread at a time
 * works for a stream, and none while it is idle.
 */
final class EventStream {

    private static final Logger log = LoggerFactory.getLogger(EventStream.class);

    private final String address;
    private final Transcript transcript;
    private final EventSink sink;
    private final Executor executor;
    private final Consumer<EventStream> onClose;
    private final Set<Signal> pending = EnumSet.noneOf(Signal.class);
    private boolean busy;
    private boolean closed;
    private volatile long cursor;

    EventStream(
            String address,
            long cursor,
            Transcript transcript,
            EventSink sink,
            Executor executor,
            Consumer<EventStream> onClose) {
        this.address = address;
        this.cursor = cursor;
        this.transcript = transcript;
        this.sink = sink;
        this.executor = executor;
        this.onClose = onClose;
    }

    String address() {
        return address;
    }

    /** The sequence of the last line that was sent. */
    long cursor() {
        return cursor;
    }

    /** Notes that there is something to do, and has it done soon by another thread. */
    synchronized void signal(Signal signal) {
        if (closed) {
            return;
        }
        pending.add(signal);
        if (!busy) {
            busy = true;
            executor.execute(this::work);
        }
    }

    private void work() {
        try {
            for (var todo = take(); !todo.isEmpty(); todo = take()) {
                for (var signal : todo) {
                    send(signal);
                }
            }
        } catch (IOException | RuntimeException e) {
            // The browser went away, as browsers do. There is nobody left to tell; the next connection starts afresh.
            close();
        }
    }

    private synchronized Set<Signal> take() {
        var taken = EnumSet.copyOf(pending);
        pending.clear();
        busy = !taken.isEmpty() && !closed;
        return closed ? Set.of() : taken;
    }

    private void send(Signal signal) throws IOException {
        if (signal == Signal.LINES) {
            sendMissingLines();
        } else {
            sink.passing(signal);
        }
    }

    private void sendMissingLines() throws IOException {
        for (var line : missing()) {
            if (line.sequence() > cursor) {
                sink.line(line);
                cursor = line.sequence();
            }
        }
    }

    private List<Transcript.Line> missing() {
        try {
            return transcript.after(WebChannel.NAME, address, cursor, HistoryController.LIMIT);
        } catch (RuntimeException e) {
            // The stream outlives the database: the next look finds that the conversation is ahead of it.
            log.atDebug().addKeyValue("component", "web").setCause(e).log("The transcript can't be read");
            return List.of();
        }
    }

    /** Ends the stream. May be called at any time, any number of times. */
    void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
        }
        onClose.accept(this);
        sink.close();
    }

    /** What there is to send. In the order of sending. */
    enum Signal {
        /** A sign of life. */
        HEARTBEAT,
        /** The guide is working on an answer. Before the lines: one of them may be that answer. */
        WORKING,
        /** There may be new lines. */
        LINES,
        /** Answers are delayed. */
        UNAVAILABLE,
        /** Answers flow. */
        AVAILABLE
    }
}
