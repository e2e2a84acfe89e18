package org.guidepost.evaluation.load;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.guidepost.connectors.channel.Inbound;
import org.guidepost.connectors.channel.Inbound.Content;
import org.guidepost.connectors.channel.Inbox;
import org.guidepost.connectors.channel.InboxUnavailableException;
import org.neo4j.driver.Driver;

/**
 * Sends questions to the inbox and measures, for each, the time from the stored utterance to the queued answer.
 *
 * <p>One client at a time waits for each answer before it asks again; an open model asks at a fixed rate whatever the answers
 * do, as people would, so that queueing shows.
 */
final class Load {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MOST_ATTEMPTS = 10;

    private final Inbox inbox;
    private final Stopwatch stopwatch;
    private final Questions questions;
    private final Driver driver;
    private final Clock clock;
    private final Map<String, Long> storedAt = new ConcurrentHashMap<>();
    private final AtomicInteger refused = new AtomicInteger();
    private int sent;

    Load(Inbox inbox, Stopwatch stopwatch, Questions questions, Driver driver, Clock clock) {
        this.inbox = inbox;
        this.stopwatch = stopwatch;
        this.questions = questions;
        this.driver = driver;
        this.clock = clock;
    }

    /** Asks one question after the other. */
    Result oneClient(String name, int count) throws InterruptedException {
        begin();
        for (int i = 1; i <= count; i++) {
            int before = stopwatch.count();
            ask(name, i, name);
            await(() -> stopwatch.count() > before);
        }
        return result(name);
    }

    /** Asks at a fixed rate over many conversations. */
    Result openModel(String name, int perSecond, Duration length, int conversations) throws InterruptedException {
        begin();
        int before = stopwatch.count();
        long interval = TimeUnit.SECONDS.toNanos(1) / perSecond;
        long count = perSecond * length.toSeconds();
        try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            long start = System.nanoTime();
            for (int i = 1; i <= count; i++) {
                int number = i;
                TimeUnit.NANOSECONDS.sleep(start + i * interval - System.nanoTime());
                senders.execute(() -> ask(name, number, name + number % conversations));
            }
        }
        await(() -> stopwatch.count() >= before + sent);
        return result(name);
    }

    private void begin() {
        storedAt.clear();
        refused.set(0);
        sent = 0;
    }

    private void ask(String name, int number, String address) {
        String externalId = name + "-" + number;
        String question;
        synchronized (this) {
            sent++;
            question = questions.next();
        }
        accept(new Inbound(
                QuietChannel.NAME,
                externalId,
                address,
                new Content.Utterance(question),
                Optional.empty(),
                clock.instant()));
        storedAt.put(externalId, System.nanoTime());
    }

    /** As channels do, what the inbox could not store in time is sent again; the inbox keeps it once. */
    private void accept(Inbound inbound) {
        for (int attempt = 1; attempt < MOST_ATTEMPTS; attempt++) {
            try {
                inbox.accept(inbound);
                return;
            } catch (InboxUnavailableException e) {
                refused.incrementAndGet();
            }
        }
        inbox.accept(inbound);
    }

    private static void await(BooleanSupplier done) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!done.getAsBoolean() && System.nanoTime() < deadline) {
            TimeUnit.MICROSECONDS.sleep(200);
        }
    }

    private Result result(String name) {
        List<Double> latencies = new ArrayList<>();
        driver.executableQuery("""
                        MATCH (u:Utterance) WHERE u.externalId STARTS WITH $prefix
                        RETURN u.id AS id, u.externalId AS externalId
                        """)
                .withParameters(Map.of("prefix", name + "-"))
                .execute()
                .records()
                .forEach(row -> latency(
                                row.get("id").asString(), row.get("externalId").asString())
                        .ifPresent(latencies::add));
        return new Result(name, sent, refused.get(), latencies);
    }

    private Optional<Double> latency(String utterance, String externalId) {
        return stopwatch
                .recordedAt(utterance)
                .map(recorded -> Math.max(0, (recorded - storedAt.getOrDefault(externalId, recorded)) / 1e6));
    }

    /**
     * What was measured.
     *
     * @param refused how often the inbox could not store a question in time, so that it was sent again
     * @param latencies in milliseconds, one for each answered question
     */
    record Result(String name, int sent, int refused, List<Double> latencies) {}
}
