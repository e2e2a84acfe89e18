package org.guidepost.bot.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The texts that were collected to break programs; without the shared folder, only those of this project. */
final class AdversarialLines {

    private static final Path OWN = Path.of("src/test/resources/org/guidepost/bot/fault/adversarial");
    /** The fields that hold what is to be sent, the likeliest first; the others say where it is from and what to expect. */
    private static final List<String> PAYLOADS = List.of("text", "cypher", "llm_output", "body", "origin", "b64", "id");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private AdversarialLines() {}

    static List<String> all() {
        Path shared = Path.of(System.getProperty("guidepost.shared", "absent"), "data", "adversarial");
        if (!Files.isDirectory(shared)) {
            System.err.println("NOTE: " + shared + " is absent; only this project's own adversarial lines are tried.");
        }
        return files(Files.isDirectory(shared) ? shared : OWN)
                .flatMap(AdversarialLines::texts)
                .distinct()
                .toList();
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is to be sent of every line, pumps pumped up. */
    private static Stream<String> texts(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .map(JSON::readTree)
                    .flatMap(AdversarialLines::texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> texts(JsonNode line) {
        if (line.has("pump")) {
            return Stream.of(line.path("prefix").asString("")
                    + line.path("pump").asString().repeat(line.path("count").asInt())
                    + line.path("suffix").asString(""));
        }
        return PAYLOADS.stream()
                .map(line::path)
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .limit(1);
    }
}
