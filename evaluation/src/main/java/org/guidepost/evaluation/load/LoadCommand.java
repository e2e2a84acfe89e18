package org.guidepost.evaluation.load;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.guidepost.bot.launch.Commands.Command;
import org.guidepost.bot.launch.Launch;
import org.guidepost.bot.launch.LaunchSettings;
import org.guidepost.bot.launch.Progress;
import org.guidepost.connectors.channel.Inbox;
import org.guidepost.evaluation.metric.Percentile;
import org.guidepost.knowledge.ContentGraph;
import org.neo4j.driver.Driver;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;

/** {@code bin/benchmark}: the latency of one client, and of many at a steady rate. */
public final class LoadCommand implements Command {

    private static final long SEED = 20_261_121;
    private static final int WARM_UP = 400;
    private static final int QUESTIONS = 500;
    private static final int CONVERSATIONS = 500;

    private final int perSecond;
    private final Duration length;

    /**
     * @param perSecond questions a second in the steady part
     * @param length how long the steady part takes
     */
    public LoadCommand(int perSecond, Duration length) {
        this.perSecond = perSecond;
        this.length = length;
    }

    @Override
    public int run() throws InterruptedException {
        LaunchSettings settings = LaunchSettings.of(System.getenv()).withDatabaseHome("benchmark-database");
        try (var context = new Launch(settings, new Progress(System.err))
                .run(LoadApplication.class, WebApplicationType.NONE, "evaluation")) {
            Load load = load(context);
            String run = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
            load.oneClient(run + "w", WARM_UP);
            print("one client", load.oneClient(run + "o", QUESTIONS));
            print(perSecond + " a second", load.openModel(run + "s", perSecond, length, CONVERSATIONS));
            printStages(context.getBean(MeterRegistry.class));
        }
        return 0;
    }

    /** Where the time of a turn goes, over all of them. */
    private static void printStages(MeterRegistry meters) {
        for (var timer : meters.find("guidepost.turn.stage").timers()) {
            System.out.printf(
                    Locale.ROOT,
                    "  %-12s mean %.1f ms%n",
                    timer.getId().getTag("stage"),
                    timer.mean(TimeUnit.MILLISECONDS));
        }
    }

    private static Load load(ApplicationContext context) {
        return new Load(
                context.getBean(Inbox.class),
                context.getBean(Stopwatch.class),
                new Questions(context.getBean(ContentGraph.class).content(), SEED),
                context.getBean(Driver.class),
                context.getBean(Clock.class));
    }

    private static void print(String what, Load.Result result) {
        System.out.printf(
                Locale.ROOT,
                "%-14s %5d questions, %d sent again, %d without an answer; stored to queued: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms%n",
                what,
                result.sent(),
                result.refused(),
                result.sent() - result.latencies().size(),
                Percentile.of(result.latencies(), 50),
                Percentile.of(result.latencies(), 95),
                Percentile.of(result.latencies(), 99));
    }
}
