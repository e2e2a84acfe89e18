package org.guidepost.bot.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

/**
 * Where the web pages listen.
 *
 * @param address of this machine, by name or number
 * @param number 0 takes a free port
 */
record ListeningPort(String address, int number) {

    private static final int HIGHEST = 65_535;

    /**
     * What people set.
     *
     * @throws LaunchException if it is no port
     */
    static ListeningPort of(Map<String, String> environment) {
        return new ListeningPort(
                environment.getOrDefault("GUIDEPOST_ADDRESS", "127.0.0.1"),
                number(environment.getOrDefault("GUIDEPOST_PORT", "8080")));
    }

    /** Finds out in no time what the web server would only find out after everything else has started. */
    void requireFree() {
        try (var socket = new ServerSocket(number, 1, InetAddress.getByName(address))) {
            assert socket.isBound();
        } catch (IOException e) {
            throw new LaunchException(
                    "Port %d at %s can't be used, most likely because another program has it; stop that program, or set GUIDEPOST_PORT (or --port) to another number."
                            .formatted(number, address),
                    e);
        }
    }

    private static int number(String port) {
        try {
            int number = Integer.parseInt(port.strip());
            if (number >= 0 && number <= HIGHEST) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, together with numbers out of range.
        }
        throw new LaunchException("The port of the web pages must be a number from 0 to 65535.");
    }
}
