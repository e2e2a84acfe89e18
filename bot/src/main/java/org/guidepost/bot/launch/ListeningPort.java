package org.guidepost.bot.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.Locale;
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
     * What people set. As in the application, Spring Boot's own names outrank those of Guidepost.
     *
     * @throws LaunchException if it is no port
     */
    static ListeningPort of(Map<String, String> environment) {
        return new ListeningPort(
                set(environment, "SERVER_ADDRESS", "GUIDEPOST_ADDRESS", "127.0.0.1"),
                number(set(environment, "SERVER_PORT", "GUIDEPOST_PORT", "8080")));
    }

    private static String set(Map<String, String> environment, String boots, String ours, String otherwise) {
        String property = boots.replace('_', '.').toLowerCase(Locale.ROOT);
        return System.getProperty(property, environment.getOrDefault(boots, environment.getOrDefault(ours, otherwise)));
    }

    /** Finds out in no time what the web server would only find out after everything else has started. */
    void requireFree() {
        try (var socket = new ServerSocket(number, 1, InetAddress.getByName(address))) {
            assert socket.isBound();
        } catch (IOException e) {
            throw new LaunchException(refusal(e), e);
        }
    }

    /** Why it can't be used, and what to do about it; the system's words tell reasons of the same class apart. */
    String refusal(IOException failure) {
        String reason = String.valueOf(failure.getMessage());
        if (failure instanceof UnknownHostException || reason.contains("assign requested address")) {
            return "%s is no address of this machine; set GUIDEPOST_ADDRESS to one that is.".formatted(address);
        }
        if (reason.contains("Permission denied")) {
            return "You have no right to use port %d at %s; set GUIDEPOST_PORT (or --port) to a number from 1024."
                    .formatted(number, address);
        }
        if (reason.contains("already in use")) {
            return "Port %d at %s is taken by another program; stop that program, or set GUIDEPOST_PORT (or --port) to another number."
                    .formatted(number, address);
        }
        return "Port %d at %s can't be used (%s); set GUIDEPOST_PORT (or --port) to another number."
                .formatted(number, address, reason);
    }

    /** Where browsers of this machine reach it. */
    String url() throws UnknownHostException {
        return "http://%s:%d/".formatted(host(), number);
    }

    private String host() throws UnknownHostException {
        InetAddress bound = InetAddress.getByName(address);
        if (bound.isAnyLocalAddress() || bound.equals(InetAddress.getLoopbackAddress())) {
            return "localhost";
        }
        return address.contains(":") ? "[%s]".formatted(address) : address;
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
