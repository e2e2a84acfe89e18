package org.guidepost.evaluation.bank;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Locale;
import org.guidepost.bot.launch.Commands.Command;
import org.guidepost.bot.launch.LaunchException;
import org.guidepost.bot.launch.LaunchSettings;
import org.guidepost.bot.launch.Progress;
import org.guidepost.knowledge.Content;
import org.guidepost.knowledge.ContentReading;

/**
 * {@code bin/evaluate large}: how fast the retriever is, and what memory it takes, where there are very many entries. Their
 * texts are made up of pieces of the shipped ways of asking; so the shares of right answers say nothing about people.
 */
public final class LargeEvaluation implements Command {

    /** Of its own, as it takes long to fill, and long to empty. */
    private static final String DATABASE = "large-database";

    private static final long SEED = 20_261_121;
    private static final long MEGABYTE = 1 << 20;

    private final LargeOptions options;

    public LargeEvaluation(LargeOptions options) {
        this.options = options;
    }

    @Override
    public int run() {
        var madeUp = new MadeUpTexts(SEED);
        List<LabelledText> texts = madeUp.of(written(), options.entries()).stream()
                .map(text -> new LabelledText(text, text))
                .toList();
        List<LabelledText> questions = madeUp.questions(texts, options.questions());
        // The title of each entry is its label, so a variant would only be the same text again.
        Bank bank = Bank.of(options.language(), texts, true);
        BankRun run = BankRun.of(bank, DATABASE, questions, List.of());
        System.out.println("MADE-UP TEXTS: what follows says how fast the retriever is, not how good.");
        new BankSummary(bank, run).lines().forEach(System.out::println);
        System.out.println(machine());
        return 0;
    }

    /** All ways of asking in the language that the shipped content knows. */
    private List<String> written() {
        LaunchSettings settings = LaunchSettings.of(System.getenv());
        return switch (settings.content().read(new Progress(System.err))) {
            case ContentReading.Accepted(Content content) ->
                content.entries().stream()
                        .filter(entry -> entry.language().equals(options.language()))
                        .flatMap(entry -> entry.variants().stream())
                        .toList();
            case ContentReading.Refused _ ->
                throw new LaunchException("The content has mistakes; bin/content check names them.");
        };
    }

    private static String machine() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        long heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        return String.format(
                Locale.ROOT,
                "machine               %d cores, load %.1f; heap at most %,d of %,d MB",
                system.getAvailableProcessors(),
                system.getSystemLoadAverage(),
                heap / MEGABYTE,
                Runtime.getRuntime().maxMemory() / MEGABYTE);
    }
}
