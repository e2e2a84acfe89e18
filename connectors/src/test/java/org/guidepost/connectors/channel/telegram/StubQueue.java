package org.guidepost.connectors.channel.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The stub's queue of updates: kept until a higher offset is asked for, and a question waits a moment for the next one. */
final class StubQueue {

    private static final long LONGEST_WAIT = TimeUnit.MILLISECONDS.toNanos(200);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<String> updates = new ArrayList<>();

    synchronized void add(String update) {
        updates.add(update);
        notifyAll();
    }

    synchronized int size() {
        return updates.size();
    }

    /** Confirms what lies before the offset and lists what is left, at most the limit. */
    synchronized String from(JsonNode parameters) {
        if (parameters.has("offset")) {
            long offset = parameters.path("offset").asLong();
            updates.removeIf(update -> id(update) < offset);
        }
        awaitSome();
        return "["
                + String.join(
                        ",",
                        updates.stream()
                                .limit(parameters.path("limit").asInt(100))
                                .toList())
                + "]";
    }

    private void awaitSome() {
        long deadline = System.nanoTime() + LONGEST_WAIT;
        try {
            while (updates.isEmpty() && deadline - System.nanoTime() > 0) {
                TimeUnit.NANOSECONDS.timedWait(this, deadline - System.nanoTime());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static long id(String update) {
        return JSON.readTree(update).path("update_id").asLong(-1);
    }
}
