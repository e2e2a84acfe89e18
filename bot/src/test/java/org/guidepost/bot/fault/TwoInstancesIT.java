package org.guidepost.bot.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.guidepost.bot.conversation.Leases;
import org.guidepost.connectors.channel.Inbound;
import org.guidepost.connectors.channel.Inbound.Content;
import org.guidepost.connectors.channel.Outbound;
import org.guidepost.connectors.channel.Transcript.Line;
import org.guidepost.knowledge.database.DatabaseAddress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two instances share a database and the work in it. */
@ExtendWith(SharedGuide.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoInstancesIT {

    private static final int CONVERSATIONS = 40;
    private static final int UTTERANCES = 6;
    private static final long SEED = 20_261_121;

    private final Guide one;
    private final Guide other;

    TwoInstancesIT(Guide one, DatabaseAddress database) {
        this.one = one;
        this.other = Guide.on(database, Map.of());
    }

    @AfterAll
    void stopTheOther() {
        other.close();
    }

    @Test
    void answersEveryUtteranceOnceAndInOrder() throws Exception {
        List<TestPerson> people =
                IntStream.range(0, CONVERSATIONS).mapToObj(i -> one.somebody()).toList();
        sendAllAtOnce(people);

        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> assertThat(delivered(people)).isEqualTo(CONVERSATIONS * UTTERANCES));

        people.forEach(this::wasAnsweredOnceAndInOrder);
        assertThat(turnsByInstance(people)).as("both took part").allSatisfy(count -> assertThat(count)
                .isPositive());
    }

    /** Each conversation is written by a thread of its own, up to three times and to either instance. */
    private void sendAllAtOnce(List<TestPerson> people) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> sent = new ArrayList<>();
            for (int i = 0; i < people.size(); i++) {
                TestPerson person = people.get(i);
                var random = new Random(SEED + i);
                sent.add(threads.submit(() -> deliveries(person, random)
                        .forEach(inbound ->
                                (random.nextBoolean() ? one : other).inbox().accept(inbound))));
            }
            for (Future<?> each : sent) {
                each.get();
            }
        }
    }

    /** First deliveries in order, repetitions anywhere after them: so does a program that missed acknowledgements. */
    private static List<Inbound> deliveries(TestPerson person, Random random) {
        List<Inbound> deliveries = new ArrayList<>();
        for (int number = 1; number <= UTTERANCES; number++) {
            deliveries.add(utterance(person, number));
            List<Integer> before =
                    new ArrayList<>(IntStream.rangeClosed(1, number).boxed().toList());
            Collections.shuffle(before, random);
            before.stream().limit(2).forEach(again -> deliveries.add(utterance(person, again)));
        }
        return deliveries;
    }

    private static Inbound utterance(TestPerson person, int number) {
        return person.inbound(number, new Content.Utterance("how much should i ask for hour number " + number));
    }

    private long delivered(List<TestPerson> people) {
        return people.stream().mapToLong(person -> handed(person).size()).sum();
    }

    private List<Outbound> handed(TestPerson person) {
        return Stream.of(one, other)
                .flatMap(guide -> guide.channel().deliveredTo(person.address()).stream())
                .toList();
    }

    private void wasAnsweredOnceAndInOrder(TestPerson person) {
        List<Line> lines = person.transcript();
        assertThat(lines.stream().map(Line::sequence))
                .as("no place is taken twice or left out")
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 2L * UTTERANCES).boxed().toList());
        assertThat(lines.stream().flatMap(line -> line.said().stream()))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, UTTERANCES)
                        .mapToObj(number -> "how much should i ask for hour number " + number)
                        .toList());
        assertThat(answeredUtterances(person))
                .isSorted()
                .doesNotHaveDuplicates()
                .hasSize(UTTERANCES);
        assertThat(handed(person).stream().map(Outbound::id)).doesNotHaveDuplicates();
    }

    /** The places of the utterances, in the order in which their answers were written. */
    private List<Long> answeredUtterances(TestPerson person) {
        return one.query("""
                        MATCH (m:Message)-[:OF]->(:Turn)-[:ANSWERS]->(u:Utterance)-[:IN]->(:Conversation {address: $address})
                        RETURN u.sequence AS sequence ORDER BY m.sequence
                        """, Map.of("address", person.address())).stream()
                .map(row -> row.get("sequence").asLong())
                .toList();
    }

    private List<Long> turnsByInstance(List<TestPerson> people) {
        return Stream.of(one, other)
                .map(guide -> people.stream()
                        .mapToLong(person ->
                                guide.channel().deliveredTo(person.address()).size())
                        .sum())
                .toList();
    }

    @Test
    void onlyOneHoldsALease() {
        String name = "test-" + Instant.now(Clock.systemUTC());
        Duration length = Duration.ofMinutes(5);

        assertThat(one.bean(Leases.class).hold(name, length)).isTrue();
        assertThat(other.bean(Leases.class).hold(name, length)).isFalse();
        assertThat(one.bean(Leases.class).hold(name, length)).as("renewed").isTrue();

        one.bean(Leases.class).release(name);
        assertThat(other.bean(Leases.class).hold(name, length)).isTrue();
        assertThat(one.bean(Leases.class).hold(name, length)).isFalse();
    }

    @Test
    void takesALeaseOverWhenItHasRunOut() {
        String name = "test-" + Instant.now(Clock.systemUTC());
        assertThat(one.bean(Leases.class).hold(name, Duration.ofMinutes(5))).isTrue();

        one.query(
                "MATCH (l:Lease {name: $name}) SET l.until = $past",
                Map.of("name", name, "past", Instant.EPOCH.atOffset(ZoneOffset.UTC)));

        assertThat(other.bean(Leases.class).hold(name, Duration.ofMinutes(5))).isTrue();
        assertThat(one.bean(Leases.class).hold(name, Duration.ofMinutes(5))).isFalse();
    }

    @Test
    void onlyOneOfManyWinsALeaseAtTheSameMoment() throws Exception {
        String name = "test-" + Instant.now(Clock.systemUTC());
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Boolean> first = threads.submit(() -> one.bean(Leases.class).hold(name, Duration.ofMinutes(5)));
            Future<Boolean> second =
                    threads.submit(() -> other.bean(Leases.class).hold(name, Duration.ofMinutes(5)));

            assertThat(List.of(first.get(), second.get())).containsExactlyInAnyOrder(true, false);
        }
    }
}
