package org.guidepost.bot.fault;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guidepost.bot.mentoring.AMentor;
import org.guidepost.bot.mentoring.Case;
import org.guidepost.bot.mentoring.CaseEvent;
import org.guidepost.bot.mentoring.CaseWish;
import org.guidepost.bot.mentoring.CaseWishCode;
import org.guidepost.bot.mentoring.Cases;
import org.guidepost.bot.mentoring.Mentor;
import org.guidepost.bot.mentoring.Mentors;
import org.guidepost.connectors.channel.Inbound;
import org.guidepost.connectors.channel.Inbound.Content;
import org.guidepost.connectors.channel.Inbox;
import org.guidepost.connectors.channel.InboxUnavailableException;
import org.guidepost.connectors.channel.Message.Choice;
import org.guidepost.connectors.channel.Transcript;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.context.ApplicationContext;

/**
 * A case from its opening to its end by way of every step that matters. Whoever walks it again after a crash goes on where it
 * ended: everything that people send has an id of its own, as in every channel.
 */
final class CaseRoad {

    /** What happens after the opening, in this order. */
    static final List<CaseEvent> STEPS = List.of(
            CaseEvent.OFFERED,
            CaseEvent.REMINDED,
            CaseEvent.EXPIRED,
            CaseEvent.OFFERED,
            CaseEvent.DECLINED,
            CaseEvent.OFFERED,
            CaseEvent.ACCEPTED,
            CaseEvent.ANSWERED,
            CaseEvent.ASKED_MORE,
            CaseEvent.ANSWERED,
            CaseEvent.REASSIGNED,
            CaseEvent.OFFERED,
            CaseEvent.ACCEPTED,
            CaseEvent.ANSWERED,
            CaseEvent.CONFIRMED);

    static final List<String> MENTORS = List.of("m-1", "m-2", "m-3", "m-4");

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LOOK = Duration.ofMillis(20);

    private final Inbox inbox;
    private final Transcript transcript;
    private final Cases cases;
    private final Mentors mentors;
    private final Driver driver;

    private CaseRoad(Inbox inbox, Transcript transcript, Cases cases, Mentors mentors, Driver driver) {
        this.inbox = inbox;
        this.transcript = transcript;
        this.cases = cases;
        this.mentors = mentors;
        this.driver = driver;
    }

    static CaseRoad in(ApplicationContext context) {
        var road = new CaseRoad(
                context.getBean(Inbox.class),
                context.getBean(Transcript.class),
                context.getBean(Cases.class),
                context.getBean(Mentors.class),
                context.getBean(Driver.class));
        MENTORS.forEach(road::invite);
        return road;
    }

    /** What she asks: no other case has these words. */
    static String question(String address) {
        return "the purple ladder %s is taller than a trumpet".formatted(address);
    }

    /** Walks it to its end. */
    void walk(String address) {
        if (caseOf(address).isEmpty()) {
            open(address);
        }
        String id = caseOf(address).orElseThrow();
        for (int done = steps(id); done < STEPS.size(); done = steps(id)) {
            int step = done;
            CaseEvent next = STEPS.get(step);
            settle();
            take(next, id, address, step);
            await("step %d, %s".formatted(step, next))
                    .atMost(PATIENCE)
                    .pollInterval(LOOK)
                    .until(() -> steps(id) > step);
        }
        settle();
    }

    private void open(String address) {
        send(address, address + "-a", new Content.Utterance(question(address)));
        send(address, address + "-b", new Content.Command("human", ""));
        String open = transcript.after(RecordingChannel.NAME, address, 0, 100).reversed().stream()
                .flatMap(line -> line.message().stream())
                .flatMap(message -> message.choices().stream())
                .map(Choice::id)
                .filter(choice -> choice.startsWith(CaseWishCode.PREFIX + "open:"))
                .findFirst()
                .orElseThrow();
        send(address, address + "-c", new Content.Pressed(open));
    }

    /** What makes it happen; a mentor is asked by the clock alone. */
    private void take(CaseEvent next, String id, String address, int step) {
        String sent = "%s-%d".formatted(address, step);
        String mentor = cases.find(id).flatMap(Case::mentor).orElse("");
        switch (next) {
            case OFFERED -> {}
            case REMINDED, EXPIRED -> rows("""
                    MATCH (k:ActiveCase {id: $id}) WHERE k.version = $step
                    SET k.dueAt = datetime() - duration('PT1M')
                    """, Map.of("id", id, "step", step));
            case DECLINED -> press(mentor, sent, new CaseWish.Pass(id));
            case ACCEPTED -> press(mentor, sent, new CaseWish.Accept(id));
            case ANSWERED -> send(mentor, sent, new Content.Utterance("answer " + sent));
            case ASKED_MORE -> send(address, sent, new Content.Utterance("more " + sent));
            case REASSIGNED -> press(address, sent, new CaseWish.Another(id));
            case CONFIRMED -> press(address, sent, new CaseWish.Leave(id, Case.Solved.YES));
            default -> throw new IllegalStateException("Not on this road");
        }
    }

    private void press(String address, String id, CaseWish wish) {
        send(address, id, new Content.Pressed(CaseWishCode.button(wish)));
    }

    private void send(String address, String id, Content content) {
        var inbound = new Inbound(RecordingChannel.NAME, id, address, content, Optional.of("en"), Instant.EPOCH);
        await().atMost(PATIENCE)
                .ignoreExceptionsInstanceOf(InboxUnavailableException.class)
                .until(() -> inbox.accept(inbound) != null);
        settle();
    }

    /** Nothing waits any more. */
    private void settle() {
        await().atMost(PATIENCE).pollInterval(LOOK).until(() -> rows("MATCH (n:Pending|Queued) RETURN n", Map.of())
                .isEmpty());
    }

    private void invite(String mentor) {
        mentors.save(new Mentor(
                mentor,
                mentor,
                Mentor.Kind.VOLUNTEER,
                List.of("en"),
                List.of("FI"),
                List.of(),
                5,
                AMentor.AT_ANY_HOUR,
                Optional.empty(),
                false));
        send(mentor, mentor + "-hello", new Content.Utterance("hello"));
        rows("""
                MATCH (a:Account {id: $mentor}), (c:Conversation {address: $mentor}) MERGE (a)-[:WRITES_IN]->(c)
                """, Map.of("mentor", mentor));
    }

    private Optional<String> caseOf(String address) {
        return rows(
                        "MATCH (k:Case)-[:ASKED_IN]->(:Conversation {address: $address}) RETURN k.id AS id",
                        Map.of("address", address))
                .stream()
                .map(row -> row.get("id").asString())
                .findFirst();
    }

    private int steps(String id) {
        return rows("MATCH (s:CaseStep)-[:HAPPENED_TO]->(:Case {id: $id}) RETURN s", Map.of("id", id))
                .size();
    }

    private List<Record> rows(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records();
    }
}
