package org.guidepost.evaluation.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guidepost.evaluation.metric.Case;
import org.guidepost.evaluation.metric.Outcome;
import org.guidepost.knowledge.Query;
import org.guidepost.knowledge.Retrieval;
import org.guidepost.knowledge.Retrieval.Candidate;
import org.guidepost.knowledge.Retriever;

/** Asks the retriever labelled questions and writes down what it found, how sure it was and how long it took. */
final class Judge {

    /** The first questions are asked once before the clock counts: the runtime compiles what it runs often. */
    private static final int WARM_UP = 100;

    private final Retriever retriever;
    private final Bank bank;

    Judge(Retriever retriever, Bank bank) {
        this.retriever = retriever;
        this.bank = bank;
    }

    void warmUp(List<LabelledText> questions) {
        questions.stream().limit(WARM_UP).forEach(this::retrieve);
    }

    /**
     * One question after the other, in order.
     *
     * @param threshold the confidence from which on the best entry is accepted
     */
    List<Case> ask(List<LabelledText> questions, double threshold) {
        List<Case> cases = new ArrayList<>();
        for (LabelledText question : questions) {
            cases.add(ask(String.valueOf(cases.size() + 1), question, threshold));
        }
        return cases;
    }

    private Case ask(String id, LabelledText question, double threshold) {
        long start = System.nanoTime();
        Retrieval retrieval = retrieve(question);
        double latency = (System.nanoTime() - start) / 1e6;
        Optional<Double> confidence = retrieval.best().map(Candidate::confidence);
        return new Case(
                id,
                question.text(),
                bank.language(),
                question.inScope() ? question.label() : null,
                retrieval.candidates().stream()
                        .map(candidate -> bank.label(candidate.entry()))
                        .toList(),
                confidence.orElse(0.0),
                confidence.filter(sure -> sure >= threshold).isPresent() ? Outcome.ANSWER : Outcome.ESCALATE,
                latency);
    }

    private Retrieval retrieve(LabelledText question) {
        return retriever.retrieve(new Query(question.text(), bank.language()));
    }
}
