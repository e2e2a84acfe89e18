package org.guidepost.bot.launch;

import java.io.IOException;
import java.nio.file.Path;

/** A program of its own that holds the lock of a home until it is killed. */
final class HomeHolder {

    static final String HELD = "held";
    static final String ADDRESS = "http://localhost:8099/";

    private HomeHolder() {}

    public static void main(String[] arguments) throws IOException {
        try (var lock = HomeLock.take(Path.of(arguments[0]))) {
            lock.reachedAt(ADDRESS);
            System.out.println(HELD);
            System.in.transferTo(System.out);
        }
    }
}
