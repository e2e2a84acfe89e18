package org.guidepost.evaluation.suite;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Questions with what is expected of the guide: a YAML file under {@code suites}.
 *
 * @param about what it is, in half a sentence
 * @param language of the bank; the questions of mode {@code ask} carry their own
 * @param seed of whatever is drawn by chance
 * @param licence of the data, with whom to cite
 * @param bank mode {@code bank}: the texts that become entries
 * @param longTexts mode {@code bank}: whether those texts are what the entries say, rather than the ways in which people ask
 *     for them
 * @param valid mode {@code bank}: the questions that set the threshold; otherwise it is the bot's own
 * @param leaveOut mode {@code bank}: labels that become out of scope
 */
public record Suite(
        String name,
        String about,
        Mode mode,
        String language,
        long seed,
        String licence,
        List<DataFile> bank,
        boolean longTexts,
        List<DataFile> questions,
        List<DataFile> valid,
        List<DataFile> leaveOut,
        List<Expectation> metrics) {

    public Suite {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(mode, "mode");
        bank = copy(bank);
        questions = copy(questions);
        valid = copy(valid);
        leaveOut = copy(leaveOut);
        metrics = copy(metrics);
        if (questions.isEmpty() || bank.isEmpty() != (mode == Mode.ASK)) {
            throw new IllegalArgumentException("A suite has questions; only in mode bank it has a bank");
        }
    }

    /** What a file does not mention is empty. */
    private static <T> List<T> copy(@Nullable List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }

    /** All files that it needs. */
    public List<DataFile> files() {
        return Stream.of(bank, questions, valid, leaveOut).flatMap(List::stream).toList();
    }

    /** How the guide is asked. */
    public enum Mode {
        /** Through the whole pipeline, on the shipped content. */
        ASK,
        /** Through the retriever, on a bank of labelled texts. */
        BANK
    }
}
