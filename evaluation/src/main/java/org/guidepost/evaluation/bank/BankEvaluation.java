package org.guidepost.evaluation.bank;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.guidepost.bot.launch.Commands.Command;
import org.guidepost.evaluation.metric.Case;
import tools.jackson.databind.json.JsonMapper;

/** {@code bin/evaluate bank}: reads labelled texts, writes predictions, sums up. */
public final class BankEvaluation implements Command {

    private final BankOptions options;
    private final JsonMapper json = JsonMapper.builder().build();

    public BankEvaluation(BankOptions options) {
        this.options = options;
    }

    /** Everything is read before anything is started, and the output opened: mistakes are told at once. */
    @Override
    public int run() throws IOException {
        List<LabelledText> texts = LabelledTexts.read(options.bank());
        List<LabelledText> questions = LabelledTexts.read(options.questions());
        List<LabelledText> validation = LabelledTexts.read(options.validation());
        Bank bank = Bank.of(options.language(), texts, false);
        tellWhatIsLeftOut(texts);
        tellWhatNobodyCanFind(bank, questions);
        try (BufferedWriter out = Files.newBufferedWriter(options.out())) {
            BankRun run = BankRun.of(bank, questions, validation);
            for (Case one : run.cases()) {
                out.write(json.writeValueAsString(BankLine.of(one)));
                out.newLine();
            }
            new BankSummary(bank, run).lines().forEach(System.out::println);
        }
        return 0;
    }

    private static void tellWhatIsLeftOut(List<LabelledText> texts) {
        long outOfScope = texts.stream().filter(text -> !text.inScope()).count();
        if (outOfScope > 0) {
            System.err.printf(
                    "%,d texts of the bank are labelled %s and left out.%n", outOfScope, LabelledText.OUT_OF_SCOPE);
        }
    }

    private static void tellWhatNobodyCanFind(Bank bank, List<LabelledText> questions) {
        long unknown = questions.stream()
                .filter(question -> question.inScope() && !bank.has(question.label()))
                .count();
        if (unknown > 0) {
            System.err.printf("%,d questions have a label that the bank lacks; they count as wrong.%n", unknown);
        }
    }
}
