package org.guidepost.connectors.channel.web;

import java.io.IOException;
import org.guidepost.connectors.channel.Transcript;

/** The far end of a stream: one open connection to one browser. Used by one thread at a time. */
interface EventSink {

    /** Sends a line, under its sequence as the event's id. */
    void line(Transcript.Line line) throws IOException;

    /** Sends something that is true now and need not be sent again after a break. */
    void passing(EventStream.Signal signal) throws IOException;

    void close();
}
