package org.guidepost.bot.launch;

import java.io.IOException;
import java.nio.file.Path;

/** A program of its own that holds the lock of a home, or looks at it without end, until it is killed. */
final class HomeHolder {

    static final String HELD = "held";
    static final String LOOKS = "looks";
    static final String ADDRESS = "http://localhost:8099/";

    private HomeHolder() {}

    public static void main(String[] arguments) throws IOException {
        Path home = Path.of(arguments[0]);
        if (arguments.length > 1) {
            look(home);
        }
        try (var lock = HomeLock.take(home)) {
            lock.reachedAt(ADDRESS);
            System.out.println(HELD);
            System.in.transferTo(System.out);
        }
    }

    private static void look(Path home) throws IOException {
        System.out.println(LOOKS);
        while (true) {
            HomeLock.addressOfServer(home);
        }
    }
}
