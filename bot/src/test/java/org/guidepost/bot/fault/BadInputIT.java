package org.guidepost.bot.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.guidepost.connectors.channel.Acceptance;
import org.guidepost.connectors.channel.Inbound.Content;
import org.guidepost.connectors.channel.Inbound.Content.Utterance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever is sent is stored exactly as it was sent and answered, or refused with a reason. */
@ExtendWith(SharedGuide.class)
class BadInputIT {

    private static final Duration ALL = Duration.ofMinutes(4);

    private final Guide guide;

    BadInputIT(Guide guide) {
        this.guide = guide;
    }

    @Test
    void storesAndAnswersEveryLineOrRefusesIt() {
        List<TestPerson> crowd = Stream.generate(guide::somebody).limit(100).toList();
        List<String> accepted = new ArrayList<>();
        int refused = 0;
        List<String> lines = AdversarialLines.all();
        for (int i = 0; i < lines.size(); i++) {
            TestPerson person = crowd.get(i % crowd.size());
            switch (person.insistsOn(person.inbound(i, new Utterance(lines.get(i))))) {
                case Acceptance.Accepted _ -> accepted.add(lines.get(i));
                case Acceptance.Rejected _ -> refused++;
                case Acceptance.Duplicate _ -> accepted.add(lines.get(i)); // stored by a try that took too long
            }
        }
        assertThat(accepted.size() + refused).isEqualTo(lines.size());

        List<String> addresses = crowd.stream().map(TestPerson::address).toList();
        await().atMost(ALL).untilAsserted(() -> assertThat(column(
                        "MATCH (u:Pending)-[:IN]->(c) WHERE c.address IN $addresses RETURN u.id AS value", addresses))
                .isEmpty());
        assertThat(column(
                        "MATCH (u:Utterance)-[:IN]->(c) WHERE c.address IN $addresses RETURN u.text AS value",
                        addresses))
                .as("stored as sent")
                .containsExactlyInAnyOrderElementsOf(accepted);
        assertThat(column(
                        "MATCH (t:Turn)-[:IN]->(c) WHERE c.address IN $addresses RETURN t.reason AS value", addresses))
                .hasSize(accepted.size())
                .doesNotContain("technical-failure");
    }

    @Test
    void answersBadButtonsCommandsAndEditsToo() {
        List<String> lines = AdversarialLines.all().stream()
                .filter(line -> line.length() < 60)
                .limit(60)
                .toList();
        TestPerson she = guide.somebody();
        int accepted = 0;
        int sent = 0;
        for (String line : lines) {
            for (Content content : List.of(
                    new Content.Pressed("q:" + line),
                    new Content.Pressed("f+:" + line),
                    new Content.Command("country", line),
                    new Content.Edited(line, "hello"))) {
                accepted += she.insistsOn(she.inbound(++sent, content)) instanceof Acceptance.Rejected ? 0 : 1;
            }
        }
        int expected = accepted;
        await().atMost(ALL).untilAsserted(() -> assertThat(she.turns("reason")).hasSize(expected));
        assertThat(she.turns("reason")).doesNotContain("technical-failure");
    }

    @Test
    void answersWithinASecond() {
        TestPerson she = guide.somebody();
        she.asks("hello");
        List<Long> millis = new ArrayList<>();
        for (String line : List.of(
                "\uD83D\uDC69\uD83C\uDFFD\u200D\uD83D\uDCBB",
                "\u202Eabc\u202C",
                "a".repeat(4_096),
                "<script>alert(1)</script>")) {
            long start = System.nanoTime();
            she.asks(line);
            millis.add(Duration.ofNanos(System.nanoTime() - start).toMillis());
        }
        assertThat(millis.stream().sorted().skip(2).findFirst())
                .hasValueSatisfying(median -> assertThat(median).isLessThan(1_000));
    }

    @Test
    void writesNothingOfItIntoTheLog() throws IOException {
        TestPerson she = guide.somebody();
        she.asks("Zqlogcanary99\r\n2026-11-21 10:00:00 INFO admin logged in");
        she.presses("q:Zqlogcanary99");

        try (var files = Files.walk(Guide.HOME)) {
            List<String> logs = files.filter(file -> file.toString().endsWith(".log"))
                    .map(BadInputIT::text)
                    .toList();
            assertThat(logs).isNotEmpty().allSatisfy(log -> assertThat(log).doesNotContain("Zqlogcanary99"));
        }
    }

    private List<String> column(String cypher, List<String> addresses) {
        return guide.query(cypher, Map.of("addresses", addresses)).stream()
                .map(row -> row.get("value").asString())
                .toList();
    }

    private static String text(java.nio.file.Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
