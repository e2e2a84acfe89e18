package org.guidepost.bot.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guidepost.connectors.channel.Message.Choice.Kind.ACTION;
import static org.guidepost.connectors.channel.Message.Choice.Kind.ASK_PERSON;
import static org.guidepost.connectors.channel.Message.Choice.Kind.THUMB_DOWN;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.guidepost.bot.conversation.Ids;
import org.guidepost.bot.gap.GapUpdate;
import org.guidepost.bot.privacy.Erasure;
import org.guidepost.bot.privacy.Exports;
import org.guidepost.bot.privacy.Retention;
import org.guidepost.bot.survey.Survey;
import org.guidepost.bot.survey.SurveyQuestion;
import org.guidepost.bot.survey.SurveyWish;
import org.guidepost.bot.survey.SurveyWishCode;
import org.guidepost.bot.survey.Surveys;
import org.guidepost.bot.survey.Wording;
import org.guidepost.connectors.channel.Inbound.Content;
import org.guidepost.connectors.channel.Message;
import org.guidepost.knowledge.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever says that everything shall be deleted is found nowhere afterwards. */
@ExtendWith(SharedGuide.class)
class ErasureIT {

    private static final String CANARY = "Zqcanary7731";

    private final Guide guide;
    private final TestPerson she;

    ErasureIT(Guide guide) {
        this.guide = guide;
        this.she = guide.somebody();
    }

    @Test
    void asksFirst() {
        she.asks("hello");
        Message question = she.answerTo(new Content.Command("delete", ""));

        assertThat(Spoken.words(question)).contains("Shall I delete everything");
        assertThat(she.turns("reason")).hasSize(2);
    }

    @Test
    void leavesNothingOfHerBehindAndTellsHer() {
        sheTellsAboutHerself();
        guide.bean(GapUpdate.class).run();
        assertThat(guide.whereverIs(CANARY)).as("the scan finds what is there").isNotEmpty();
        String person = String.valueOf(she.remembered().get("id"));

        Message done = sheConfirms();

        assertThat(Spoken.words(done)).contains("is deleted");
        assertThat(guide.whereverIs(CANARY)).isEmpty();
        assertThat(guide.whereverIs(person)).isEmpty();
        assertThat(logs()).isNotEmpty().allSatisfy(log -> assertThat(log).doesNotContain(CANARY));
    }

    @Test
    void sweepsTheRestAwayLater() {
        sheTellsAboutHerself();
        sheConfirms();
        awaitDelivered();

        anHourPasses();
        guide.bean(Erasure.class).sweep();

        assertThat(guide.whereverIs(she.address())).isEmpty();
    }

    @Test
    void sweepsNobodyAwayTooEarly() {
        she.asks("hello");
        sheConfirms();

        guide.bean(Erasure.class).sweep();

        assertThat(she.transcript()).as("the confirmation stays readable").hasSize(1);
    }

    @Test
    void startsAnewWithWhoeverWritesAgain() {
        she.answerTo(new Content.Command("country", "FI"));
        sheConfirms();

        Message greeting = she.asks("hello");

        assertThat(Spoken.words(greeting)).contains("I am an automatic assistant");
        assertThat(she.remembered()).containsEntry("askedForCountry", false).doesNotContainKey("jurisdiction");
        anHourPasses();
        guide.bean(Erasure.class).sweep();
        assertThat(she.transcript())
                .as("the new conversation is not swept away")
                .isNotEmpty();
    }

    @Test
    void answersWhatSheAskedRightAfterTheErasure() {
        she.asks("hello");
        Message question = she.answerTo(new Content.Command("delete", ""));
        var release = new CountDownLatch(1);
        guide.channel().whenWorking(() -> awaitQuietly(release));
        try {
            she.sends(new Content.Pressed(confirmation(question)));
            she.sends(new Content.Utterance("how do i register my business"));
        } finally {
            release.countDown();
            guide.channel().whenWorking(() -> {});
        }

        await().untilAsserted(() -> assertThat(she.shown().getLast().message().blocks())
                .anySatisfy(block -> assertThat(block.toString()).contains("Register your business")));
        assertThat(Spoken.words(she.shown().getLast().message())).contains("I am an automatic assistant");
        assertThat(she.turns("reason")).hasSize(1);
    }

    @Test
    void leavesNothingOfHerInARunOfTheGate() {
        she.asks("how do i register my business");
        String words = aProposalThatWasTried();

        sheConfirms();

        assertThat(guide.whereverIs(words)).isEmpty();
    }

    @Test
    void leavesNothingOfHerThereWhenTheTimeIsOverEither() {
        she.asks("how do i register my business");
        String words = aProposalThatWasTried();
        guide.query(
                "MATCH (c:Conversation {address: $address}) SET c.lastSeenAt = c.lastSeenAt - duration('P2Y')",
                Map.of("address", she.address()));

        guide.bean(Retention.class).forget();

        assertThat(guide.whereverIs(words)).isEmpty();
    }

    @Test
    void sweepsAwayWhatTheGateWroteAfterTheErasure() {
        String words = "gate-" + she.address();
        guide.query("CREATE (:GateRun {id: $id, proposal: 'gone', findings: $id})", Map.of("id", words));

        guide.bean(Erasure.class).sweep();

        assertThat(guide.whereverIs(words)).isEmpty();
    }

    private String aProposalThatWasTried() {
        String words = "gate-" + she.address();
        guide.query("""
                MATCH (t:Turn)-[:IN]->(:Conversation {address: $address})
                CREATE (:Proposal {id: $words, state: 'OPEN', draft: $words})-[:QUOTES]->(t)
                CREATE (:GateRun {id: $words, proposal: $words, findings: $words})
                """, Map.of("address", she.address(), "words", words));
        assertThat(guide.whereverIs(words)).hasSize(2);
        return words;
    }

    @Test
    void showsHerAllThatIsStoredAboutHer() {
        sheTellsAboutHerself();

        String export =
                guide.exported(she, "nobody-can-guess-this1").orElseThrow().toString();

        assertThat(guide.query("MATCH (n) RETURN n.id AS id, properties(n) AS values", Map.of()).stream()
                        .filter(row -> row.get("values").asMap().toString().contains(CANARY))
                        .map(row -> row.get("id").asString()))
                .as("whatever a scan finds")
                .isNotEmpty()
                .allSatisfy(id -> assertThat(export).contains(id));
        assertThat(export).doesNotContain("exportHash");
    }

    @Test
    void closesTheAddressOfAnExport() {
        she.asks("hello");
        guide.exported(she, "nobody-can-guess-this2");
        guide.query(
                "MATCH (p:Person {id: $id}) SET p.exportUntil = p.exportUntil - duration('PT1H')",
                Map.of("id", she.remembered().get("id")));

        assertThat(guide.bean(Exports.class).read("nobody-can-guess-this2")).isEmpty();
        assertThat(guide.bean(Exports.class).read("nobody-can-guess-thisX")).isEmpty();
    }

    @Test
    void saysSoWhereNoPageCanBeReached() {
        assertThat(Spoken.words(she.answerTo(new Content.Command("export", ""))))
                .contains("this guide has no public address");
    }

    @Test
    void forgetsWhoHasNotWrittenForLong() {
        sheTellsAboutHerself();
        awaitDelivered();
        TestPerson recent = guide.somebody();
        recent.asks("hello");
        guide.query(
                "MATCH (c:Conversation {address: $address}) SET c.lastSeenAt = c.lastSeenAt - duration('P364D')",
                Map.of("address", she.address()));
        guide.bean(Retention.class).forget();
        assertThat(guide.whereverIs(she.address())).as("a day early").isNotEmpty();
        guide.query(
                "MATCH (c:Conversation {address: $address}) SET c.lastSeenAt = c.lastSeenAt - duration('P2D')",
                Map.of("address", she.address()));

        guide.bean(Retention.class).forget();

        assertThat(guide.whereverIs(she.address())).isEmpty();
        assertThat(guide.whereverIs(CANARY)).isEmpty();
        assertThat(guide.whereverIs(recent.address())).isNotEmpty();
    }

    private void sheTellsAboutHerself() {
        Message answer = she.asks("my name is " + CANARY + ", how do i register my business");
        she.presses(answer, THUMB_DOWN);
        she.pressesButton("It is wrong");
        she.pressesButton("Say what is wrong");
        she.asks("the fee of " + CANARY + " is another");
        she.presses(answer, ASK_PERSON);
        she.asks("blorp " + CANARY + " quux");
        she.answerTo(new Content.Edited(she.address() + "-1", CANARY + " do i have to charge vat"));
        sheAnswersASurvey();
        she.answerTo(new Content.Command("country", CANARY));
    }

    private void sheAnswersASurvey() {
        String id = guide.bean(Ids.class).next();
        var surveys = guide.bean(Surveys.class);
        var question = new SurveyQuestion(SurveyQuestion.Kind.TEXT, Wording.of("en", "What do you need?"), List.of());
        Survey draft = Survey.draft(id, "en", "Needs");
        surveys.add(draft.saying(draft.title(), List.of(question)));
        surveys.open(surveys.find(id).orElseThrow(), tx -> {});
        try {
            she.presses(SurveyWishCode.button(new SurveyWish.Begin(id)));
            she.asks("shops, says " + CANARY);
        } finally {
            surveys.close(id, tx -> {});
        }
    }

    private Message sheConfirms() {
        return she.presses(confirmation(she.answerTo(new Content.Command("delete", ""))));
    }

    private static String confirmation(Message question) {
        return question.choices().stream()
                .filter(choice -> choice.kind() == ACTION)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void awaitDelivered() {
        await().untilAsserted(() -> assertThat(guide.query(
                        "MATCH (m:Queued)-[:IN]->(:Conversation {address: $address}) RETURN m",
                        Map.of("address", she.address())))
                .isEmpty());
    }

    private void anHourPasses() {
        guide.query(
                "MATCH (c:Forgotten {address: $address}) SET c.forgottenAt = c.forgottenAt - duration('PT2H')",
                Map.of("address", she.address()));
    }

    /** The log of the application and those of the database. */
    private static List<String> logs() {
        return Stream.of(Guide.HOME, TestDatabase.folder("fault-database"))
                .flatMap(ErasureIT::files)
                .filter(file -> file.toString().endsWith(".log"))
                .map(ErasureIT::text)
                .toList();
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
