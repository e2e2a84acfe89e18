package org.guidepost.knowledge.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.guidepost.knowledge.Content;
import org.guidepost.knowledge.ContentFolder;
import org.guidepost.knowledge.ContentProblem;
import org.guidepost.knowledge.ContentReading;
import org.guidepost.knowledge.ImportProgress;
import org.guidepost.knowledge.SampleContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Strings that break programs: taken as they are and given back as they are, or refused with a reason. */
class NaughtyStringsTests {

    private static final String FILE = "boundaries/en/oos.medical.yaml";

    private static final Pattern TEXT = Pattern.compile("\"text\": (\"(?:[^\"\\\\]|\\\\.)*\")");

    private static final Pattern REPEATED = Pattern.compile("\"repeat\": \"([^\"]*)\", \"count\": (\\d+)");
    private static final int MOST_REPEATS = 5_000;

    @TempDir
    Path folder;

    @Test
    void areKeptOrRefusedWithAReason() throws IOException {
        SampleContent content = SampleContent.in(folder);
        String head = content.text(FILE).substring(0, content.text(FILE).indexOf("  - i have a headache"));
        List<String> strings = new ArrayList<>(quotedStrings());
        int all = strings.size();

        ContentReading reading = content.with(FILE, head + items(strings)).read();
        while (reading instanceof ContentReading.Refused refused) {
            removeRefused(strings, (int) head.lines().count() + 1, refused);
            reading = content.with(FILE, head + items(strings)).read();
        }

        assertThat(all - strings.size()).isGreaterThan(30);
        Content kept = SampleContent.accepted(reading);
        List<String> variants = kept.entries().getLast().variants();
        assertThat(variants)
                .hasSize(strings.size())
                .hasSizeGreaterThan(250)
                .contains("<script>alert(123)</script>", "1;DROP TABLE users", "田中さんにあげて下さい", "null");
        ContentFolder.write(kept, folder.resolve("written"));
        assertThat(SampleContent.accepted(
                        ContentFolder.of(folder.resolve("written")).read(ImportProgress.UNWATCHED)))
                .isEqualTo(kept);
    }

    private static void removeRefused(List<String> strings, int firstLine, ContentReading.Refused refused) {
        assertThat(refused.problems()).allMatch(problem -> problem.line() >= firstLine);
        refused.problems().reversed().stream()
                .map(ContentProblem::line)
                .distinct()
                .forEach(line -> strings.remove(line - firstLine));
    }

    private static String items(List<String> quoted) {
        return quoted.stream().map(text -> "  - " + text + "\n").collect(Collectors.joining());
    }

    /** The strings as JSON has them, which is also how YAML quotes. */
    private static List<String> quotedStrings() throws IOException {
        List<String> strings = new ArrayList<>();
        for (String file : List.of("naughty_strings.jsonl", "unicode.jsonl")) {
            try (var lines = new BufferedReader(new InputStreamReader(
                    Objects.requireNonNull(NaughtyStringsTests.class.getResourceAsStream(file)),
                    StandardCharsets.UTF_8))) {
                lines.lines().map(NaughtyStringsTests::text).forEach(strings::add);
            }
        }
        return strings;
    }

    private static String text(String line) {
        Matcher repeated = REPEATED.matcher(line);
        if (repeated.find()) {
            return '"' + repeated.group(1).repeat(Math.min(MOST_REPEATS, Integer.parseInt(repeated.group(2)))) + '"';
        }
        Matcher text = TEXT.matcher(line);
        assertThat(text.find()).as(line).isTrue();
        return text.group(1);
    }
}
