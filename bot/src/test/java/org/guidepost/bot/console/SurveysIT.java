package org.guidepost.bot.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.guidepost.bot.fault.Spoken;
import org.guidepost.bot.survey.Survey.State;
import org.guidepost.bot.survey.SurveyWish;
import org.guidepost.bot.survey.SurveyWishCode;
import org.guidepost.bot.survey.Surveys;
import org.guidepost.connectors.channel.Inbound;
import org.guidepost.connectors.channel.Inbound.Content;
import org.guidepost.connectors.channel.Inbox;
import org.guidepost.connectors.channel.Message;
import org.guidepost.connectors.channel.Message.Choice;
import org.guidepost.connectors.channel.Transcript;
import org.guidepost.connectors.channel.telegram.StubBotApi;
import org.guidepost.connectors.channel.telegram.TelegramBot;
import org.guidepost.knowledge.database.DatabaseAddress;
import org.guidepost.knowledge.database.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;
import tools.jackson.databind.json.JsonMapper;

/** A coordinator asks, people answer in two channels, and what is shown of it tells of nobody. */
@ExtendWith(TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SurveysIT {

    private static final String SECRET = "a-secret-of-the-tests";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final StubBotApi telegram = new StubBotApi();
    private Site site;
    private Visitor cora;
    private int update;

    /** Telegram calls by its webhook. */
    @BeforeAll
    void start(DatabaseAddress database) {
        site = Site.on(
                database,
                Map.of(
                        "TELEGRAM_BOT_TOKEN",
                        StubBotApi.TOKEN,
                        "guidepost.telegram.api-url",
                        telegram.url().toString(),
                        "guidepost.telegram.mode",
                        "webhook",
                        "guidepost.telegram.webhook-url",
                        "https://guide.example.org/telegram/webhook",
                        "guidepost.telegram.secret",
                        SECRET));
        cora = site.signedIn(site.coordinator("Cora"));
        cora.get("/console/surveys");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> site.bean(TelegramBot.class).name().isPresent());
    }

    @AfterAll
    void stop() {
        site.close();
        telegram.close();
    }

    /** Nobody is offered what belongs to another test. */
    @AfterEach
    void closeAll() {
        site.bean(Surveys.class).open().forEach(survey -> cora.post(path(survey.id()) + "/close", Map.of()));
    }

    @Test
    void isWrittenOpenedAndCannotBeChangedThen() {
        String id = draft();
        assertThat(cora.get(path(id)).body()).contains("There is no question.").doesNotContain(path(id) + "/open");
        assertThat(cora.post(path(id) + "/open", Map.of("version", "1")).body()).contains("There is no question.");
        save(id, Map.of("version", "1", "title", "Needs <b>", "q1", "What?", "q1.choice1", "Money", "more", "1"));

        assertThat(cora.get(path(id) + "?more").body())
                .contains("Needs &lt;b&gt;", "name=\"q2\"", "There must be at least two choices.");
        assertThat(save(id, Map.of("version", "1", "title", "Late")).body())
                .as("somebody else was faster")
                .contains("role=\"alert\"", "Late");
        save(id, questions("2"));
        assertThat(cora.post(path(id) + "/in/fi", Map.of("version", "3", "title", "Tarpeet"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(cora.get(path(id)).body()).contains("not complete, so not used");
        assertThat(cora.post(path(id) + "/open", Map.of("version", "4")).statusCode())
                .isEqualTo(302);

        save(id, Map.of("version", "4", "title", "Changed"));
        assertThat(cora.get(path(id)).body())
                .contains("What do you need?", "/survey", "Which customers?")
                .doesNotContain("Changed");
        cora.post(path(id) + "/close", Map.of());
        assertThat(site.bean(Surveys.class).find(id)).hasValueSatisfying(survey -> assertThat(survey.is(State.CLOSED))
                .isTrue());
        assertThat(cora.get("/console/audit").body()).contains("survey-opened", "survey-closed", id);
        assertThat(cora.get("/console/surveys").body()).contains("What do you need?", "Closed");
    }

    @Test
    void isForCoordinators() {
        String id = opened();
        Visitor aino = site.signedIn(site.mentor("Aino"));
        aino.get("/console/cases");

        assertThat(aino.get("/console/surveys").statusCode()).isEqualTo(403);
        assertThat(aino.get(path(id) + "/results").statusCode()).isEqualTo(403);
        assertThat(aino.post(path(id) + "/close", Map.of()).statusCode()).isEqualTo(403);
        assertThat(aino.get("/console/cases").body()).doesNotContain("/console/surveys");
    }

    @Test
    void isAnsweredOnTheWebAndGoneOnWithLater() {
        String id = opened();
        Talker she = web();

        assertThat(she.types("/survey"))
                .contains("What do you need?", "voluntary", "Mentors do not see your answers one by one", "/delete");
        assertThat(she.presses("Begin")).contains("What do you need most?");
        String customers = she.button("Customers");
        assertThat(she.presses("Customers")).contains("Which customers?", "in your next message");
        assertThat(she.types("call me at maria@example.org, shops")).contains("What would help?");
        assertThat(she.sends(new Content.Pressed(customers)))
                .as("a second tap changes nothing and asks on")
                .contains("What would help?");
        assertThat(she.presses("A course")).contains("What would help?");
        assertThat(she.presses("A mentor")).contains("What would help?");
        assertThat(she.buttons()).contains("✓ A course", "✓ A mentor", "Done");
        assertThat(she.presses("✓ A course")).contains("What would help?");
        assertThat(she.types("Stop")).contains("I stop here");

        assertThat(she.types("how do i register my business")).contains("Register your business");
        assertThat(she.types("/survey")).contains("What do you need?");
        assertThat(she.presses("Go on")).contains("What would help?");
        assertThat(she.buttons()).contains("A course", "✓ A mentor");
        assertThat(she.presses("Done")).contains("That was all");
        assertThat(she.types("/survey")).contains("no survey to answer");

        assertThat(rows("""
                        MATCH (:Conversation {address: $address})<-[:TALKS_IN]-(:Person)-[:FILLS_IN]->(s:SurveySheet)
                        MATCH (a:SurveyAnswer)-[:STANDS_ON]->(s)
                        RETURN s.survey + ' ' + s.state + ' ' + s.language AS sheet, a.question AS question,
                               a.choices AS choices, a.text AS text ORDER BY question
                        """, she.address))
                .containsExactly(
                        Map.of("sheet", id + " finished en", "question", 1L, "choices", List.of(2L), "text", ""),
                        Map.of(
                                "sheet",
                                id + " finished en",
                                "question",
                                2L,
                                "choices",
                                List.of(),
                                "text",
                                "call me at maria@example.org, shops"),
                        Map.of("sheet", id + " finished en", "question", 3L, "choices", List.of(2L), "text", ""));
        assertThat(cora.get("/console/conversations/" + she.conversation()).body())
                .as("who reads the conversation does not read the answer")
                .doesNotContain("shops");
    }

    @Test
    void helpsWhoWritesOfDangerInsteadOfAnAnswer() {
        opened();
        Talker she = web();
        she.types("/survey");
        she.presses("Begin");
        she.presses("Customers");

        assertThat(she.types("my husband hits me")).contains("112");
        assertThat(rows("""
                        MATCH (:Conversation {address: $address})<-[:TALKS_IN]-(:Person)-[:FILLS_IN]->(:SurveySheet)
                              <-[:STANDS_ON]-(a:SurveyAnswer {question: 2}) RETURN a
                        """, she.address)).isEmpty();
    }

    @Test
    void isReachedByALinkInTelegramAndTakesEachPressOnce() {
        String id = opened();
        Talker she = telegram();
        assertThat(cora.get(path(id)).body()).contains("https://t.me/" + StubBotApi.USERNAME + "?start=survey_" + id);

        assertThat(she.types("/start " + SurveyWishCode.start(id)))
                .contains("What do you need?", "automatic assistant");
        assertThat(she.presses("Begin")).contains("What do you need most?");
        assertThat(she.presses("Money")).as("leads past a question").contains("What would help?");
        long said = she.guideSaid();
        she.lastUpdateAgain();
        assertThat(she.presses("Leave this out")).contains("That was all");
        assertThat(she.guideSaid())
                .as("the press that came twice was answered once")
                .isEqualTo(said + 1);
        assertThat(rows("""
                        MATCH (:Conversation {address: $address})<-[:TALKS_IN]-(:Person)-[:FILLS_IN]->(s:SurveySheet)
                        OPTIONAL MATCH (a:SurveyAnswer)-[:STANDS_ON]->(s)
                        RETURN s.state AS state, collect(a.question) AS questions
                        """, she.address)).containsExactly(Map.of("state", "finished", "questions", List.of(1L)));
    }

    @Test
    void saysSoWhereItIsInAnotherLanguage() {
        opened();
        Talker she = web();
        she.types("/language fi");

        assertThat(she.types("/survey")).contains("What do you need?", "Tätä kyselyä ei ole sinun kielelläsi");
        she.presses("Aloita");
        assertThat(she.buttons()).contains("Money", "Ohita");
    }

    @Test
    void isOfferedOnceAfterAnAnswerThatHelped() {
        opened();
        Talker she = web();
        she.types("how do i register my business");
        she.pressesKind(Choice.Kind.THUMB_UP);
        she.hears("Would you like to tell us what you need?");
        assertThat(she.buttons()).contains("Answer 3 short questions");
        assertThat(she.presses("No, thanks")).contains("write /survey");

        she.types("do i have to charge vat");
        she.pressesKind(Choice.Kind.THUMB_UP);
        she.types("thanks");

        assertThat(she.said().stream().filter(words -> words.contains("Would you like to tell us")))
                .hasSize(1);
        assertThat(rows("""
                        MATCH (f:Feedback {helpful: true})-[:ON]->(:Turn)-[:IN]->(:Conversation {address: $address}) RETURN f.id AS id
                        """, she.address)).as("both ratings are kept").hasSize(2);
    }

    @Test
    void isNotOfferedAfterDistress() {
        opened();
        Talker she = web();
        she.types("my husband hits me");
        she.types("how do i register my business");
        she.pressesKind(Choice.Kind.THUMB_UP);
        she.types("thanks");

        assertThat(she.said()).noneMatch(words -> words.contains("Would you like to tell us"));
    }

    @Test
    void isCountedFromFivePeopleOnAndErasedWithThem() {
        String id = opened();
        List<Talker> people = Stream.generate(this::web).limit(5).toList();
        people.subList(0, 4).forEach(this::answersMoney);
        assertThat(cora.get(path(id) + "/results").body())
                .contains("Fewer than 5 people have answered")
                .doesNotContain("What do you need most?");
        assertThat(cora.get(path(id) + "/results?as=json").body()).isEqualTo("[]");

        answersMoney(people.getLast());

        String body = cora.get(path(id) + "/results").body();
        assertThat(body)
                .contains("What do you need most?", "100 %", ">5<", "5–9")
                .doesNotContain("Fewer than 5 people");
        String csv = cora.get(path(id) + "/results?as=csv").body();
        assertThat(csv).contains("What do you need most?,Money,5,100", "What would help?,A course,not shown,");
        assertThat(cora.get(path(id) + "/results?among=country:FI").body()).contains("Fewer than 5 people");

        people.getFirst().sends(new Content.Command("delete", "confirmed"));
        assertThat(rows("""
                        MATCH (s:SurveySheet) WHERE NOT EXISTS { (:Person)-[:FILLS_IN]->(s) } RETURN s.id AS id
                        UNION MATCH (s:SurveyAnswer) WHERE NOT EXISTS { (s)-[:STANDS_ON]->() } RETURN s.id AS id
                        """, "")).isEmpty();
        assertThat(cora.get(path(id) + "/results").body()).contains("Fewer than 5 people have answered");

        String begin = SurveyWishCode.button(new SurveyWish.Begin(id));
        cora.post(path(id) + "/close", Map.of());
        assertThat(people.getLast().sends(new Content.Pressed(begin))).contains("This survey is closed");
    }

    private void answersMoney(Talker she) {
        she.types("/survey");
        she.presses("Begin");
        she.presses("Money");
        she.presses("Leave this out");
    }

    private String draft() {
        String place = cora.post("/console/surveys", Map.of("title", "What do you need?", "in", "en"))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return place.substring(place.lastIndexOf('/') + 1);
    }

    private String opened() {
        String id = draft();
        save(id, questions("1"));
        assertThat(cora.post(path(id) + "/open", Map.of("version", "2")).statusCode())
                .isEqualTo(302);
        return id;
    }

    private static Map<String, String> questions(String version) {
        return Map.ofEntries(
                Map.entry("version", version),
                Map.entry("title", "What do you need?"),
                Map.entry("q1", "What do you need most?"),
                Map.entry("q1.kind", "one"),
                Map.entry("q1.choice1", "Money"),
                Map.entry("q1.to1", "3"),
                Map.entry("q1.choice2", "Customers"),
                Map.entry("q1.choice3", "Nothing"),
                Map.entry("q1.to3", "-1"),
                Map.entry("q2", "Which customers?"),
                Map.entry("q2.kind", "text"),
                Map.entry("q3", "What would help?"),
                Map.entry("q3.kind", "several"),
                Map.entry("q3.choice1", "A course"),
                Map.entry("q3.choice2", "A mentor"));
    }

    private HttpResponse<String> save(String id, Map<String, String> fields) {
        return cora.post(path(id), fields);
    }

    private static String path(String id) {
        return "/console/surveys/" + id;
    }

    private List<Map<String, Object>> rows(String cypher, String address) {
        return site
                .bean(Driver.class)
                .executableQuery(cypher)
                .withParameters(Map.of("address", address))
                .execute()
                .records()
                .stream()
                .map(row -> row.asMap())
                .toList();
    }

    private Talker web() {
        return new Talker("web", "visitor-" + UUID.randomUUID());
    }

    private Talker telegram() {
        return new Talker("telegram", Integer.toString(700_000 + ++update));
    }

    /** Somebody who talks with the guide in one of its channels. */
    private final class Talker {

        private final String channel;
        private final String address;
        private String lastUpdate = "";

        private Talker(String channel, String address) {
            this.channel = channel;
            this.address = address;
        }

        String types(String text) {
            return sends(
                    channel.equals("telegram") && text.startsWith("/start ")
                            ? new Content.Command("start", text.substring("/start ".length()))
                            : new Content.Utterance(text));
        }

        String presses(String label) {
            return sends(new Content.Pressed(button(label)));
        }

        String pressesKind(Choice.Kind kind) {
            return sends(new Content.Pressed(last().choices().stream()
                    .filter(choice -> choice.kind() == kind)
                    .findFirst()
                    .orElseThrow()
                    .id()));
        }

        /** Sends it and returns the words of the answer. */
        String sends(Content content) {
            long before = guideSaid();
            if (channel.equals("telegram")) {
                lastUpdate = json(content);
                post(lastUpdate);
            } else {
                site.bean(Inbox.class)
                        .accept(new Inbound(
                                channel,
                                UUID.randomUUID().toString(),
                                address,
                                content,
                                Optional.of("en"),
                                Instant.EPOCH));
            }
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> content.equals(new Content.Command("delete", "confirmed"))
                            ? said().size() == 1
                            : guideSaid() > before);
            return Spoken.words(messages().get(Math.min((int) before, messages().size() - 1)));
        }

        void lastUpdateAgain() {
            post(lastUpdate);
        }

        private void post(String json) {
            HttpResponse<String> response = site.visitor()
                    .send(site.visitor()
                            .request("/telegram/webhook")
                            .header("Content-Type", "application/json")
                            .header("X-Telegram-Bot-Api-Secret-Token", SECRET)
                            .POST(BodyPublishers.ofString(json)));
            assertThat(response.statusCode()).isEqualTo(200);
        }

        private String json(Content content) {
            Map<String, Object> her =
                    Map.of("id", Long.parseLong(address), "is_bot", false, "first_name", "T", "language_code", "en");
            Map<String, Object> chat = Map.of("id", Long.parseLong(address), "type", "private", "first_name", "T");
            int number = ++update;
            return JSON.writeValueAsString(
                    switch (content) {
                        case Content.Pressed(String choice) ->
                            Map.of(
                                    "update_id",
                                    number,
                                    "callback_query",
                                    Map.of(
                                            "id",
                                            "press" + number,
                                            "from",
                                            her,
                                            "data",
                                            choice,
                                            "chat_instance",
                                            "1",
                                            "message",
                                            Map.of("message_id", number, "date", 1, "chat", chat, "text", "answer")));
                        case Content.Command(String name, String argument) ->
                            Map.of(
                                    "update_id",
                                    number,
                                    "message",
                                    Map.of(
                                            "message_id",
                                            number,
                                            "date",
                                            1,
                                            "chat",
                                            chat,
                                            "from",
                                            her,
                                            "text",
                                            "/" + name + " " + argument,
                                            "entities",
                                            List.of(Map.of(
                                                    "type", "bot_command", "offset", 0, "length", name.length() + 1))));
                        default -> throw new AssertionError("Nobody sends this here");
                    });
        }

        void hears(String words) {
            await().atMost(Duration.ofSeconds(30)).until(() -> said().stream().anyMatch(said -> said.contains(words)));
        }

        String button(String label) {
            return messages().reversed().stream()
                    .flatMap(message -> message.choices().stream())
                    .filter(choice -> choice.label().equals(label))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No button " + label + " under " + said()))
                    .id();
        }

        List<String> buttons() {
            return Spoken.buttons(last());
        }

        private Message last() {
            return messages().getLast();
        }

        long guideSaid() {
            return messages().size();
        }

        List<String> said() {
            return messages().stream().map(Spoken::words).toList();
        }

        private List<Message> messages() {
            return site.bean(Transcript.class).after(channel, address, 0, 1_000).stream()
                    .flatMap(line -> line.message().stream())
                    .toList();
        }

        String conversation() {
            return String.valueOf(rows("MATCH (c:Conversation {address: $address}) RETURN c.id AS id", address)
                    .getFirst()
                    .get("id"));
        }
    }
}
