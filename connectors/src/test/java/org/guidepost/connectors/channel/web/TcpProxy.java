package org.guidepost.connectors.channel.web;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A network between a browser and a server that can be cut, mended, and made to swallow the server's answers. */
final class TcpProxy implements AutoCloseable {

    private static final int BACKLOG = 50;

    private final int target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ServerSocket server;
    private volatile boolean cut;
    private volatile boolean swallowing;

    TcpProxy(int target) {
        this.target = target;
        this.server = listen();
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    /** Ends all connections and every new one at once, as a network does whose other side is gone. */
    void cut() {
        cut = true;
        open.forEach(TcpProxy::close);
    }

    void mend() {
        swallowing = false;
        cut = false;
    }

    /** From now on requests get through, but no answer does. */
    void swallowAnswers() {
        swallowing = true;
    }

    private static ServerSocket listen() {
        try {
            return new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        try {
            while (true) {
                connect(server.accept());
            }
        } catch (IOException e) {
            // Closed: the test is over.
        }
    }

    private void connect(Socket browser) throws IOException {
        if (cut) {
            browser.close();
            return;
        }
        var application = new Socket(InetAddress.getLoopbackAddress(), target);
        open.add(browser);
        open.add(application);
        pump(browser, application, false);
        pump(application, browser, true);
    }

    private void pump(Socket from, Socket to, boolean answers) {
        Thread.ofVirtual().start(() -> {
            var buffer = new byte[8192];
            try (from;
                    to) {
                for (var read = 0; read >= 0; read = from.getInputStream().read(buffer)) {
                    if (!(answers && swallowing)) {
                        to.getOutputStream().write(buffer, 0, read);
                    }
                }
            } catch (IOException e) {
                // The other end is gone, or the network was cut.
            }
        });
    }

    private static void close(Closeable socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        cut();
        close(server);
    }
}
