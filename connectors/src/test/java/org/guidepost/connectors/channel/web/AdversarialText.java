package org.guidepost.connectors.channel.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hostile lines that others have collected. They are read from where the operator of the tests keeps them and are no part of
 * this project; where they are absent, the tests say so and show less.
 */
final class AdversarialText {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> OWN = List.of(
            "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "javascript:alert(1)", "\u202eabc", "${7*7}");

    private AdversarialText() {}

    /** The texts of a file, with those that are always tried. */
    static List<String> texts(String file) {
        var lines = read(file, AdversarialText::text);
        return lines.isEmpty() ? OWN : lines;
    }

    /** Raw bodies, well-formed and not. */
    static List<byte[]> bodies() {
        return read("json_bodies.jsonl", AdversarialText::body);
    }

    /** One body is too large for the file, which only describes it: brackets that open and never close. */
    private static byte[] body(JsonNode line) {
        return line.has("b64")
                ? Base64.getDecoder().decode(line.get("b64").asString())
                : "[".repeat(100_000).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(JsonNode line) {
        if (line.has("repeat")) {
            return line.get("repeat").asString().repeat(line.get("count").asInt());
        }
        if (line.has("pump")) {
            return line.get("prefix").asString()
                    + line.get("pump").asString().repeat(line.get("count").asInt())
                    + line.get("suffix").asString();
        }
        return line.path("text").asString("");
    }

    private static <T> List<T> read(String file, Function<JsonNode, T> reading) {
        var path = Path.of(System.getProperty("guidepost.shared", "../../shared"), "data", "adversarial", file);
        if (!Files.isReadable(path)) {
            System.err.println("WARNING: " + path + " is absent; its lines were NOT tried.");
            return List.of();
        }
        try (var lines = Files.lines(path)) {
            return lines.map(JSON::readTree).map(reading).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
