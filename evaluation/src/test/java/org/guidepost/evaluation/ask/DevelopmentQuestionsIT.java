package org.guidepost.evaluation.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.guidepost.evaluation.metric.Share;
import org.guidepost.knowledge.database.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The development questions through the whole pipeline, on the real database with the shipped content. The bars are what is
 * reached now, less a little; they are raised as the guide gets better and never lowered silently.
 */
class DevelopmentQuestionsIT {

    private static final Path QUESTIONS = Path.of("data/questions/dev.jsonl");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    static Path folder;

    private static List<AskedAnswer> answers = List.of();
    private static AskSummary summary = AskSummary.of(List.of());

    @BeforeAll
    static void ask() throws IOException {
        System.setProperty(
                "guidepost.home", TestDatabase.folder("evaluation-home").toString());
        Path out = folder.resolve("out.jsonl");
        var command =
                new AskEvaluation(AskOptions.of(List.of("--questions", QUESTIONS.toString(), "--out", out.toString())));
        assertThat(command.run()).isZero();
        answers = Files.readAllLines(out).stream()
                .map(line -> JSON.readValue(line, AskedAnswer.class))
                .toList();
        List<AskedQuestion> questions = Files.readAllLines(QUESTIONS).stream()
                .map(line -> JSON.readValue(line, AskedQuestion.class))
                .toList();
        summary = AskSummary.of(java.util.stream.IntStream.range(0, questions.size())
                .mapToObj(i -> new Asked(questions.get(i), answers.get(i)))
                .toList());
    }

    @Test
    void answersEachQuestionOnceInOrder() throws IOException {
        List<String> asked = Files.readAllLines(QUESTIONS).stream()
                .map(line -> JSON.readValue(line, JsonNode.class).get("id").asString())
                .toList();

        assertThat(answers).extracting(AskedAnswer::id).containsExactlyElementsOf(asked);
    }

    @Test
    void everyLineKeepsTheContract() {
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.decision()).isIn("answer", "clarify", "escalate", "decline", "smalltalk");
            assertThat(answer.topics()).hasSizeLessThanOrEqualTo(10);
            assertThat(answer.confidence()).isBetween(0.0, 1.0);
            assertThat(answer.answer()).isNotBlank();
            assertThat(answer.citations())
                    .allSatisfy(citation -> assertThat(citation.url()).startsWith("http"));
        });
    }

    @Test
    void findsTheRightTopic() {
        assertThat(share(summary.firstRight(), "en")).isGreaterThanOrEqualTo(0.67);
        assertThat(share(summary.amongThree(), "en")).isGreaterThanOrEqualTo(0.82);
        assertThat(share(summary.firstRight(), "not en")).isGreaterThanOrEqualTo(0.62);
        assertThat(share(summary.amongThree(), "not en")).isGreaterThanOrEqualTo(0.83);
    }

    @Test
    void keepsToItsBusiness() {
        assertThat(summary.wronglyAnswered().value()).isLessThanOrEqualTo(0.05);
        assertThat(summary.wronglyDeclined().value()).isLessThanOrEqualTo(0.05);
    }

    private static double share(Map<String, Share> shares, String language) {
        return Objects.requireNonNull(shares.get(language), language).value();
    }
}
