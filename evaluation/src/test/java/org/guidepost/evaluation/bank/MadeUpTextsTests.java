package org.guidepost.evaluation.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.guidepost.bot.launch.LaunchException;
import org.junit.jupiter.api.Test;

class MadeUpTextsTests {

    private static final List<String> WRITTEN = IntStream.range(0, 40)
            .mapToObj(number -> "do%1$d i%1$d have%1$d to%1$d pay%1$d".formatted(number))
            .toList();

    @Test
    void joinTheBeginningOfOneTextAndTheEndOfAnother() {
        List<String> texts = new MadeUpTexts(1).of(WRITTEN, 100);

        assertThat(texts)
                .hasSize(100)
                .doesNotHaveDuplicates()
                .allMatch(text -> text.matches("do(\\d+) i\\1 have(\\d+) to\\2 pay\\2"));
    }

    @Test
    void areTheSameForTheSameSeed() {
        assertThat(new MadeUpTexts(7).of(WRITTEN, 50)).isEqualTo(new MadeUpTexts(7).of(WRITTEN, 50));
    }

    @Test
    void leaveOutOneWordOfEachQuestion() {
        List<LabelledText> texts = new MadeUpTexts(1)
                .of(WRITTEN, 20).stream()
                        .map(text -> new LabelledText(text, text))
                        .toList();

        List<LabelledText> questions = new MadeUpTexts(2).questions(texts, 5);

        assertThat(questions).hasSize(5).allSatisfy(question -> assertThat(words(question.label()))
                .containsAll(words(question.text()))
                .hasSize(words(question.text()).size() + 1));
    }

    @Test
    void sayWhenThereAreTooFewToBeginWith() {
        assertThatThrownBy(() -> new MadeUpTexts(1).of(WRITTEN, 1_000))
                .isInstanceOf(LaunchException.class)
                .hasMessage("From 40 texts no 1,000 can be made.");
    }

    private static Set<String> words(String text) {
        return List.of(text.split(" ")).stream().collect(Collectors.toSet());
    }
}
