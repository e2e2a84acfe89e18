package org.guidepost.connectors.channel.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.guidepost.connectors.channel.Transcript;
import org.guidepost.connectors.channel.web.EventStream.Signal;

/** A browser's end of a stream that remembers what reached it, and can be unplugged. */
final class RecordingSink implements EventSink {

    private final List<Long> lines = new ArrayList<>();
    private final List<Signal> signals = new ArrayList<>();
    private boolean unplugged;
    private boolean closed;

    @Override
    public void line(Transcript.Line line) throws IOException {
        check();
        lines.add(line.sequence());
    }

    @Override
    public void passing(Signal signal) throws IOException {
        check();
        signals.add(signal);
    }

    @Override
    public void close() {
        closed = true;
    }

    void unplug() {
        unplugged = true;
    }

    List<Long> lines() {
        return lines;
    }

    List<Signal> signals() {
        return signals;
    }

    boolean closed() {
        return closed;
    }

    private void check() throws IOException {
        if (unplugged) {
            throw new IOException("Broken pipe");
        }
    }
}
