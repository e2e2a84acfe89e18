package org.guidepost.evaluation.suite;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guidepost.bot.launch.LaunchException;
import org.guidepost.evaluation.bank.Bank;
import org.guidepost.evaluation.bank.BankRun;
import org.guidepost.evaluation.metric.Metrics;

/** Runs a suite against the real guide and holds what came of it against what was. */
final class SuiteRunner {

    private final DataFolders folders;
    private final Runs runs;
    private final Metrics metrics;
    private final Clock clock;

    SuiteRunner(DataFolders folders, Runs runs, Metrics metrics, Clock clock) {
        this.folders = folders;
        this.runs = runs;
        this.metrics = metrics;
        this.clock = clock;
    }

    SuiteResult run(Suite suite) throws IOException {
        List<String> missing = folders.missing(suite.files());
        if (!missing.isEmpty()) {
            return new SuiteResult.Absent(suite, missing);
        }
        try {
            Run run = measured(suite);
            Optional<Run> before = runs.baseline(suite.name());
            return new SuiteResult.Measured(suite, run, Check.all(suite, run, before, metrics), before.orElse(null));
        } catch (LaunchException e) {
            return new SuiteResult.Refused(suite, String.valueOf(e.getMessage()));
        }
    }

    private Run measured(Suite suite) throws IOException {
        Instant start = clock.instant();
        var data = new SuiteData(suite, folders);
        return switch (suite.mode()) {
            case ASK -> Run.of(suite, start, "the bot's own thresholds", data.asked(), metrics);
            case BANK -> {
                Bank bank = Bank.of(suite.language(), data.bank(), suite.longTexts());
                BankRun run = BankRun.of(bank, data.questions(), data.validation());
                yield Run.of(suite, start, words(run), run.cases(), metrics);
            }
        };
    }

    private static String words(BankRun run) {
        return String.format(
                Locale.ROOT,
                "confidence %.4f: %s",
                run.threshold().value(),
                run.threshold().origin());
    }
}
