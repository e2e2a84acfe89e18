package org.guidepost.evaluation.bank;

import java.util.List;
import org.guidepost.bot.answer.Thresholds;
import org.guidepost.evaluation.metric.Case;
import org.guidepost.knowledge.Retriever;

/**
 * What came of asking a bank.
 *
 * @param cases in the order of the questions
 */
public record BankRun(Threshold threshold, List<Case> cases) {

    private static final String DATABASE = "bank-database";

    public BankRun {
        cases = List.copyOf(cases);
    }

    /**
     * Takes the bank in and asks.
     *
     * @param validation questions that set the threshold; where there are none, it is the bot's own
     */
    public static BankRun of(Bank bank, List<LabelledText> questions, List<LabelledText> validation) {
        return of(bank, DATABASE, questions, validation);
    }

    static BankRun of(Bank bank, String database, List<LabelledText> questions, List<LabelledText> validation) {
        try (var context = BankContext.start(bank, database)) {
            var judge = new Judge(context.getBean(Retriever.class), bank);
            judge.warmUp(questions);
            Threshold threshold = validation.isEmpty()
                    ? Threshold.of(context.getBean(Thresholds.class))
                    : Threshold.of(judge.ask(validation, 0));
            return new BankRun(threshold, judge.ask(questions, threshold.value()));
        }
    }
}
