package org.guidepost.connectors.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EventsIT extends HttpIT {

    @Autowired
    private EventStreams streams;

    @Autowired
    private WebChannel channel;

    @Test
    void beginWithWhatIsMissing() {
        var token = client.openSession();
        client.say(token, "nothing");
        client.say(token, "nothing");
        client.say(token, "nothing");

        assertThat(ids(token, 1, 2)).containsExactly("id:2", "id:3");
        assertThat(ids(token, 0, 3)).containsExactly("id:1", "id:2", "id:3");
    }

    @Test
    void goOnWithWhatIsSaid() {
        var token = client.openSession();
        try (var events = client.events(token, 0)) {
            bot.say(new SessionToken(token).address(), Messages.fromPerson("Good morning"));

            assertThat(first(events, "data:", 1).getFirst())
                    .contains("\"sequence\":1", "\"origin\":\"PERSON\"", "\"type\":\"paragraph\"", "Good morning");
        }
    }

    @Test
    void bringWhatAnotherInstanceStored() {
        var token = client.openSession();
        try (var events = client.events(token, 0)) {
            bot.sayThroughAnotherInstance(new SessionToken(token).address(), Messages.fromPerson("From afar"));

            assertThat(first(events, "data:", 1).getFirst()).contains("From afar");
        }
    }

    @Test
    void tellThatTheGuideWorksAndThatAnswersAreDelayed() {
        var token = client.openSession();
        try (var events = client.events(token, 0)) {
            channel.showWorking(new SessionToken(token).address());
            channel.showAvailability(false);

            assertThat(first(events, "event:", 2)).containsExactly("event:working", "event:availability");
        } finally {
            channel.showAvailability(true);
        }
    }

    @Test
    void giveASignOfLife() {
        try (var events = client.events(client.openSession(), 0)) {
            assertThat(first(events, ":", 3)).hasSize(3);
        }
    }

    @Test
    void leaveNothingBehindWhenConnectionsDrop() {
        var token = client.openSession();
        for (var i = 0; i < 30; i++) {
            client.events(token, 0).close();
        }
        client.close();

        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> streams.size() == 0);
    }

    @Test
    void needASession() {
        var response = client.get("/api/web/events", "Accept", "text/event-stream");

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(WebClient.read(response).get("code").asString()).isEqualTo("no-session");
    }

    private List<String> ids(String token, long after, int count) {
        try (var events = client.events(token, after)) {
            return first(events, "id:", count);
        }
    }

    private static List<String> first(Stream<String> events, String prefix, int count) {
        return events.filter(line -> line.startsWith(prefix)).limit(count).toList();
    }
}
