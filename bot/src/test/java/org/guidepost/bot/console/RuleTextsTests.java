package org.guidepost.bot.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guidepost.bot.text.Texts;
import org.junit.jupiter.api.Test;

/** Every rule of the content that has a code has a sentence for it, and the other way round. */
class RuleTextsTests {

    private static final Path RULES = Path.of("../knowledge-graph/src/main/java/org/guidepost/knowledge/content");
    private static final Path SENTENCES = Path.of("src/main/resources/org/guidepost/bot/texts/proposals_en.properties");
    private static final Pattern CODE = Pattern.compile("Flaw(?:\\.of)?\\(\\s*\"([a-z-]+)\",");
    private static final Pattern KEY = Pattern.compile("(?m)^console\\.rule\\.([a-z-]+) =");

    @Test
    void everyCodeHasASentence() throws IOException {
        Set<String> codes =
                new TreeSet<>(Set.of("translation-figures", "translation-percentages", "translation-months"));
        try (Stream<Path> files = Files.list(RULES)) {
            for (Path file : files.toList()) {
                codes.addAll(found(CODE, file));
            }
        }

        assertThat(codes).hasSizeGreaterThan(20).isEqualTo(found(KEY, SENTENCES));
    }

    @Test
    void nothingOfASentenceIsLeftOut() {
        Map<String, List<String>> details =
                Map.of("text-length", List.of("20", "60", "160"), "field-long", List.of("Text", "3000", "2500"));

        details.forEach((rule, given) -> assertThat(new Texts().get("fi", "console.rule." + rule, given.toArray()))
                .contains(given));
    }

    private static Set<String> found(Pattern pattern, Path file) throws IOException {
        return pattern.matcher(Files.readString(file))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
