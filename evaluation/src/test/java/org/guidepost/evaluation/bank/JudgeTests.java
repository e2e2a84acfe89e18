package org.guidepost.evaluation.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.guidepost.bot.launch.LaunchException;
import org.guidepost.evaluation.metric.Case;
import org.guidepost.evaluation.metric.Outcome;
import org.guidepost.knowledge.Query;
import org.guidepost.knowledge.Retrieval;
import org.guidepost.knowledge.Retrieval.Candidate;
import org.guidepost.knowledge.Retriever;
import org.junit.jupiter.api.Test;

class JudgeTests {

    private static final Bank BANK = Bank.of(
            "en", List.of(new LabelledText("rain", "does it rain?"), new LabelledText("sun", "is it sunny?")), false);

    private static final List<String> IDS =
            BANK.content().entries().stream().map(entry -> entry.id()).toList();

    /** Finds everything in the order of the bank, as sure as the text is long; nothing for a blank. */
    private static final Retriever RETRIEVER = JudgeTests::retrieve;

    private static Retrieval retrieve(Query query) {
        double confidence = query.text().length() / 100.0;
        return query.text().isBlank()
                ? Retrieval.NOTHING
                : new Retrieval(IDS.stream()
                        .map(id -> new Candidate(id, false, 0.5, confidence, "passage"))
                        .toList());
    }

    private final Judge judge = new Judge(RETRIEVER, BANK);

    @Test
    void writesDownWhatWasFoundByLabel() {
        Case one = judge.ask(List.of(new LabelledText("sun", "12345678901234567890")), 0.2)
                .getFirst();

        assertThat(one.ranked()).containsExactly("rain", "sun");
        assertThat(one.rank()).isEqualTo(2);
        assertThat(one.confidence()).isEqualTo(0.2);
        assertThat(one.outcome()).isEqualTo(Outcome.ANSWER);
    }

    @Test
    void belowTheThresholdIsRejected() {
        Case one =
                judge.ask(List.of(new LabelledText("oos", "1234567890")), 0.2).getFirst();

        assertThat(one.inScope()).isFalse();
        assertThat(BankLine.of(one)).isEqualTo(new BankLine("1234567890", "oos", "rain", 0.1, false, one.latencyMs()));
    }

    @Test
    void nothingFoundIsNoPredictionWithoutConfidence() {
        Case one = judge.ask(List.of(new LabelledText("sun", " ")), 0.2).getFirst();

        assertThat(BankLine.of(one).predicted()).isNull();
        assertThat(BankLine.of(one).confidence()).isZero();
        assertThat(BankLine.of(one).accepted()).isFalse();
    }

    @Test
    void validationSetsTheThresholdThatRejectsOneInTwenty() {
        List<LabelledText> questions = IntStream.rangeClosed(1, 40)
                .mapToObj(length -> new LabelledText("rain", "x".repeat(length)))
                .toList();

        Threshold threshold = Threshold.of(judge.ask(questions, 0));

        assertThat(threshold.value()).isEqualTo(0.03);
        assertThat(judge.ask(questions, threshold.value()))
                .filteredOn(one -> !one.answered())
                .hasSize(2);
    }

    @Test
    void validationOutOfScopeAloneSetsNoThreshold() {
        assertThatThrownBy(() -> Threshold.of(judge.ask(List.of(new LabelledText("oos", "x")), 0)))
                .isInstanceOf(LaunchException.class);
    }
}
