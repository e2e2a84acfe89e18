package org.guidepost.evaluation.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.guidepost.evaluation.ask.AskedAnswer.RankedTopic;
import org.guidepost.evaluation.metric.Share;
import org.junit.jupiter.api.Test;

class AskSummaryTests {

    @Test
    void countsWhatWasRightAndWhatWasWrong() {
        AskSummary summary = AskSummary.of(List.of(
                asked("en", "tax.vat", true, "answer", "tax.vat", "tax.income"),
                asked("en", "tax.vat", true, "answer", "tax.income", "tax.vat"),
                asked("pl", "tax.vat", true, "decline", "oos.travel", "tax.vat"),
                asked("pl", "oos.travel", false, "answer", "tax.vat"),
                asked("pl", "oos.travel", false, "decline", "oos.travel")));

        assertThat(summary.firstRight())
                .containsEntry("en", new Share(1, 2))
                .containsEntry("pl", new Share(1, 1))
                .containsEntry("all", new Share(2, 3))
                .containsEntry("not en", new Share(1, 1));
        assertThat(summary.amongThree()).containsEntry("all", new Share(3, 3));
        assertThat(summary.answeredRightly()).isEqualTo(new Share(1, 3));
        assertThat(summary.wronglyDeclined()).isEqualTo(new Share(1, 3));
        assertThat(summary.wronglyAnswered()).isEqualTo(new Share(1, 2));
        assertThat(summary.decisions()).containsEntry("answer", 3L).containsEntry("decline", 2L);
    }

    @Test
    void unlabelledQuestionsCountInNoMetric() {
        AskSummary summary = AskSummary.of(List.of(new Asked(
                new AskedQuestion("1", "text", null, null, null, null), answer("answer", Stream.of("tax.vat")))));

        assertThat(summary.questions()).isEqualTo(1);
        assertThat(summary.answeredRightly()).isEqualTo(new Share(0, 0));
    }

    private static Asked asked(String language, String topic, boolean inScope, String decision, String... found) {
        return new Asked(
                new AskedQuestion("1", "text", language, null, topic, inScope), answer(decision, Stream.of(found)));
    }

    private static AskedAnswer answer(String decision, Stream<String> topics) {
        return new AskedAnswer(
                "1",
                decision,
                "reason",
                topics.map(topic -> new RankedTopic(topic, 0.5)).toList(),
                0.5,
                "en",
                "answer",
                "approved_content",
                List.of(),
                10);
    }
}
