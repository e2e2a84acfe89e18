package org.guidepost.connectors.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Many who only listen cost memory and nothing else. {@code -Dguidepost.streams=2000} runs it in its full size. */
class IdleStreamsIT extends HttpIT {

    private static final int STREAMS = Integer.getInteger("guidepost.streams", 250);
    private static final int MOST_BYTES_A_STREAM = 150_000;

    @Autowired
    private EventStreams streams;

    @Test
    void manyStreamsCostNoThreadsLittleMemoryAndLeaveNothingBehind() throws IOException {
        connect(20).forEach(IdleStreamsIT::close);
        awaitStreams(0);
        var threads = Thread.activeCount();
        var memory = usedMemory();

        var open = connect(STREAMS);
        try {
            awaitStreams(STREAMS);
            assertThat(Thread.activeCount() - threads).isLessThan(20);
            assertThat((usedMemory() - memory) / STREAMS).isLessThan(MOST_BYTES_A_STREAM);
        } finally {
            open.forEach(IdleStreamsIT::close);
        }
        awaitStreams(0);
    }

    private List<Socket> connect(int count) throws IOException {
        var sockets = new ArrayList<Socket>();
        for (var i = 0; i < count; i++) {
            var socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.getOutputStream().write(request().getBytes(StandardCharsets.US_ASCII));
            sockets.add(socket);
        }
        return sockets;
    }

    private String request() {
        return "GET /api/web/events HTTP/1.1\r\nHost: localhost:%d\r\nAuthorization: Bearer %s\r\n\r\n"
                .formatted(port, client.openSession());
    }

    private void awaitStreams(int count) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> streams.size() == count);
    }

    private static long usedMemory() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
