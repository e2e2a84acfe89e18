package org.guidepost.evaluation.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.guidepost.knowledge.database.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A bank of three labels through the command, with the real database, embedding and retriever. */
class BankEvaluationIT {

    private static final Map<String, List<String>> BANK = Map.of(
            "book_flight", List.of("I want to fly to Rome", "book me a plane ticket", "are there flights on Monday?"),
            "cook.rice", List.of("how do I boil rice?", "how much water for rice?", "how long does rice cook"),
            "reset-password", List.of("I forgot my password", "how do I log in again?", "change my password please"));

    private static final String QUESTIONS = """
            book_flight\tplease book a flight to Paris
            cook.rice\thow long must the rice boil?
            reset-password\tmy password is forgotten
            oos\twho painted the Mona Lisa?
            """;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    static Path folder;

    private static List<JsonNode> lines = List.of();

    @BeforeAll
    static void run() throws IOException {
        System.setProperty("guidepost.home", TestDatabase.folder("bank-home").toString());
        Path bank = Files.writeString(folder.resolve("bank.tsv"), bank());
        Path questions = Files.writeString(folder.resolve("questions.tsv"), QUESTIONS);
        Path out = folder.resolve("out.jsonl");
        var command = new BankEvaluation(BankOptions.of(List.of(
                "--bank", bank.toString(),
                "--questions", questions.toString(),
                "--valid", bank.toString(),
                "--out", out.toString())));
        assertThat(command.run()).isZero();
        lines = Files.readAllLines(out).stream().map(JSON::readTree).toList();
    }

    private static String bank() {
        return BANK.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(text -> entry.getKey() + "\t" + text))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void findsTheLabelOfEachQuestion() {
        assertThat(lines.subList(0, 3))
                .allSatisfy(line -> assertThat(line.get("predicted")).isEqualTo(line.get("label")));
    }

    @Test
    void trustsWhatIsOutOfScopeLeast() {
        double outOfScope = lines.getLast().get("confidence").asDouble();

        assertThat(lines.subList(0, 3))
                .allSatisfy(
                        line -> assertThat(line.get("confidence").asDouble()).isGreaterThan(outOfScope));
    }

    @Test
    void everyLineKeepsTheContract() {
        assertThat(lines).hasSize(4).allSatisfy(line -> {
            assertThat(line.propertyNames())
                    .containsExactly("text", "label", "predicted", "confidence", "accepted", "latencyMs");
            assertThat(line.get("confidence").asDouble()).isBetween(0.0, 1.0);
            assertThat(line.get("accepted").isBoolean()).isTrue();
            assertThat(line.get("latencyMs").asDouble()).isPositive();
        });
    }
}
