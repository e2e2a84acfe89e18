package org.guidepost.bot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.guidepost.bot.understanding.LanguageDetection.Heard;
import org.guidepost.knowledge.Entry;
import org.guidepost.knowledge.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is heard in real questions, with the words of the shipped content. */
class LanguageDetectionTests {

    private static final Path QUESTIONS = Path.of("../evaluation/data/questions/dev.jsonl");
    private static final LanguageDetection DETECTION = detection();

    /** Nobody who asks a full question in her language's own letters should be asked back. */
    @Test
    void isSureOfTheLanguageOfRealQuestions() throws IOException {
        List<JsonNode> questions = Files.readAllLines(QUESTIONS).stream()
                .map(JsonMapper.shared()::readTree)
                .filter(question -> !question.get("lang").asString().equals("de"))
                .toList();
        List<String> unsure = questions.stream()
                .map(question -> question.get("text").asString())
                .filter(text -> hear(text).rival().isPresent())
                .toList();
        List<String> wrong = questions.stream()
                .filter(question -> !hear(question.get("text").asString())
                        .language()
                        .equals(Optional.of(question.get("lang").asString())))
                .map(question -> question.get("text").asString())
                .toList();

        assertThat(questions).hasSizeGreaterThan(150);
        assertThat(unsure).hasSizeLessThan(questions.size() / 20);
        assertThat(wrong).isEmpty();
    }

    @Test
    void isSeldomUnsureOfTheWaysToAsk() {
        int asked = 0;
        int unsure = 0;
        for (Entry entry : ShippedContent.CONTENT.entries()) {
            for (String variant : entry.variants().stream().limit(6).toList()) {
                asked++;
                unsure += hear(variant).rival().isPresent() ? 1 : 0;
            }
        }
        assertThat(unsure).isLessThan(asked / 20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"你好", "你可以帮我注册我的公司吗", "Γεια", "ქართული", "あ", "🙂", "...", "\u0000"})
    void hasNoLanguageForLettersThatNoneOfThemIsWrittenIn(String text) {
        assertThat(hear(text).rival()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"asdfgh qwe", "xx yy zz", "qwrtzp", "zzz xkcd"})
    void whatNoLanguageKnowsIsHeardInHersOrThatOfHerProgram(String nonsense) {
        Optional<String> none = Optional.empty();

        assertThat(DETECTION.hear(nonsense, none, none).language()).contains("en");
        assertThat(DETECTION.hear(nonsense, none, Optional.of("sk-SK")).language())
                .contains("sk");
        assertThat(DETECTION.hear(nonsense, none, Optional.of("de")).language()).contains("en");
        assertThat(DETECTION
                        .hear(nonsense, Optional.of("uk"), Optional.of("sk"))
                        .language())
                .contains("uk");
    }

    @Test
    void lettersOfAllFingersAreNoArabic() {
        assertThat(hear("asdfgh qwe xx yy zz").language()).isNotEqualTo(Optional.of("ar"));
        assertThat(hear("asdf ".repeat(10_000)).language()).isNotEqualTo(Optional.of("ar"));
    }

    private static Heard hear(String text) {
        return DETECTION.hear(text, Optional.empty(), Optional.empty());
    }

    private static LanguageDetection detection() {
        return new LanguageDetection(
                new UnderstandingConfiguration().languageDetector(),
                new KnownWords(ShippedContent.words()),
                text -> Optional.empty(),
                ShippedContent.CONTENT.languages().stream().map(Language::code).toList());
    }
}
