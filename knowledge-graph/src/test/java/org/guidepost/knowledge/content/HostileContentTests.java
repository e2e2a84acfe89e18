package org.guidepost.knowledge.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.sun.management.ThreadMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.guidepost.knowledge.SampleContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Files that want to hurt: refused in no time and little room, with a reason, and without a single connection. */
class HostileContentTests {

    private static final String FILE = "entries/en/tax.vat.yaml";
    private static final Duration LIMIT = Duration.ofSeconds(1);
    private static final long MOST_BYTES = 50L << 20;

    @TempDir
    Path folder;

    /** The YAML of the collected attacks; the others are of formats that no import takes (archives, tables, JSON). */
    static List<String> yamlAttacks() throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(HostileContentTests.class.getResourceAsStream("content_imports.jsonl")),
                StandardCharsets.UTF_8))) {
            return lines.lines().flatMap(HostileContentTests::yamlOf).toList();
        }
    }

    private static Stream<String> yamlOf(String line) {
        Map<String, Object> attack = new Yaml(new SafeConstructor(new LoaderOptions())).load(line);
        return switch (field(attack, "kind")) {
            case "yaml" -> Stream.of(field(attack, "text"));
            case "yaml-repeat" -> Stream.of(field(attack, "unit").repeat(Integer.parseInt(field(attack, "count"))));
            case "markdown" ->
                Stream.of("topic: tax.vat\ntext: |\n  " + field(attack, "text").replace("\n", "\n  "));
            default -> Stream.empty();
        };
    }

    private static String field(Map<String, Object> attack, String name) {
        return String.valueOf(attack.get(name));
    }

    @Test
    void theAttacksAreThere() throws IOException {
        assertThat(yamlAttacks()).hasSize(5);
    }

    @ParameterizedTest
    @MethodSource("yamlAttacks")
    void areRefusedQuicklyWithAReason(String attack) {
        SampleContent content = SampleContent.in(folder);
        content.problems();
        content.with(FILE, attack);
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();

        List<String> problems = assertTimeout(LIMIT, content::problems);

        assertThat(problems).isNotEmpty().allMatch(problem -> problem.startsWith("content/" + FILE + ":"));
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(MOST_BYTES);
    }

    @Test
    void aHugeFileIsRefusedWithoutReadingAllOfIt() throws IOException {
        SampleContent content = SampleContent.in(folder);
        try (var file = Files.newByteChannel(content.folder().resolve(FILE), StandardOpenOption.WRITE)) {
            file.position(4L << 30).write(ByteBuffer.wrap(new byte[] {'x'}));
        }

        assertThat(assertTimeout(LIMIT, content::problems))
                .containsExactly("content/" + FILE + ": the file is larger than 1 MiB");
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() throws IOException {
        SampleContent content = SampleContent.in(folder);
        Files.write(content.folder().resolve(FILE), new byte[] {'t', ':', ' ', (byte) 0xC3, (byte) 0x28});

        assertThat(content.problems()).containsExactly("content/" + FILE + ": the file is not encoded in UTF-8");
    }

    @Test
    void aByteOrderMarkAtTheBeginningIsHarmless() {
        SampleContent content = SampleContent.in(folder);

        assertThat(content.with(FILE, "\ufeff" + content.text(FILE)).problems()).isEmpty();
    }

    @Test
    void addressesAreNeverOpened() throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String address = "https://127.0.0.1:%d/".formatted(server.getLocalPort());
            SampleContent content = SampleContent.in(folder)
                    .with("facts/FI.yaml", "https://www.vero.fi/en/vat", address)
                    .with("jurisdictions/FI.yaml", "https://www.vero.fi/en/", address);

            assertThat(content.problems()).isEmpty();

            server.setSoTimeout(1);
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void whatAFileSaysCanNotForgeALineOfALog() {
        SampleContent content =
                SampleContent.in(folder).with(FILE, "title: VAT", "\"\\r\\n2026-11-21 INFO all is well\\e[2J\": VAT");

        assertThat(content.problems()).isNotEmpty().allSatisfy(problem -> assertThat(problem)
                .doesNotContainPattern("\\p{Cntrl}"));
    }
}
