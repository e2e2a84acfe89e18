package org.guidepost.evaluation.load;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.guidepost.bot.GuidepostApplication;
import org.guidepost.bot.gap.GapUpdate;
import org.guidepost.bot.launch.Commands.Command;
import org.guidepost.bot.launch.Launch;
import org.guidepost.bot.launch.LaunchSettings;
import org.guidepost.bot.launch.Progress;
import org.guidepost.bot.outcome.ConversationOutcomes;
import org.guidepost.evaluation.metric.Percentile;
import org.guidepost.knowledge.ContentGraph;
import org.neo4j.driver.Driver;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * {@code bin/benchmark console}: how long each page of the console takes when many people have asked. The pages are those that
 * the application has, and what these lead to: one page of each kind, and the tables filtered, sorted and turned over.
 */
public final class ConsoleCommand implements Command {

    private static final long SEED = 20_261_122;

    /** What a page may take, for 95 of 100 times, in milliseconds. */
    private static final double TARGET = 1_000;

    /** What the clustering of a month's questions may take, in seconds. */
    private static final double CLUSTERING = 60;

    private static final int PROPOSALS = 500;

    private final int people;
    private final int turns;
    private final int entries;
    private final int rounds;

    /**
     * @param turns of all people together
     * @param entries beyond the shipped ones
     * @param rounds how often each page is read
     */
    public ConsoleCommand(int people, int turns, int entries, int rounds) {
        this.people = people;
        this.turns = turns;
        this.entries = entries;
        this.rounds = rounds;
    }

    @Override
    public int run() throws IOException, InterruptedException {
        LaunchSettings settings = LaunchSettings.of(System.getenv()).withDatabaseHome("benchmark-console-database");
        try (var context = new Launch(settings, new Progress(System.err))
                .with("server.port", 0)
                .with("server.address", "127.0.0.1")
                .run(GuidepostApplication.class, WebApplicationType.SERVLET, "server")) {
            gather(context);
            boolean clustered = cluster(context);
            Map<String, List<Double>> times = read(context);
            boolean quick = times.entrySet().stream()
                            .filter(page -> !print(page.getKey(), page.getValue()))
                            .count()
                    == 0;
            return clustered && quick ? 0 : 1;
        }
    }

    private void gather(ConfigurableApplicationContext context) {
        System.err.printf(
                Locale.ROOT, "A database of %,d people, %,d turns, %,d more entries ...%n", people, turns, entries);
        var programme = Programme.in(context);
        new Crowd(
                        context.getBean(Driver.class),
                        context.getBean(ContentGraph.class).content(),
                        context.getBean(Clock.class).instant(),
                        SEED)
                .gather(people, turns, entries, programme.mentors());
        programme.propose(PROPOSALS);
    }

    /** Finds the gaps of the newest questions, as the application does each night. */
    private static boolean cluster(ConfigurableApplicationContext context) {
        long begin = System.nanoTime();
        int gaps = context.getBean(GapUpdate.class).run();
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%-60s %,d gaps in %.1f s%s%n",
                "clustering",
                gaps,
                seconds,
                seconds > CLUSTERING ? "  TOO SLOW" : "");
        begin = System.nanoTime();
        int outcomes = context.getBean(ConversationOutcomes.class).update();
        System.out.printf(
                Locale.ROOT, "%-60s %,d written in %.1f s%n", "outcomes", outcomes, (System.nanoTime() - begin) / 1e9);
        return seconds <= CLUSTERING;
    }

    private Map<String, List<Double>> read(ConfigurableApplicationContext context)
            throws IOException, InterruptedException {
        URI site = URI.create("http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port"));
        Coordinator coordinator =
                Coordinator.signedIn(site, Programme.in(context).link());
        var addresses =
                new ConsoleAddresses(context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                        .getHandlerMethods()
                        .keySet());
        // The first round warms up, and finds what the pages lead to.
        Set<String> pages = new TreeSet<>(addresses.plain());
        for (String page : addresses.plain()) {
            pages.addAll(addresses.ledTo(page, coordinator.get(page).body()));
        }
        Map<String, List<Double>> times = new TreeMap<>();
        for (int round = 0; round <= rounds; round++) {
            System.err.printf(Locale.ROOT, "Round %d of %d: %d pages ...%n", round, rounds, pages.size());
            for (String page : pages) {
                long begin = System.nanoTime();
                int status = coordinator.get(page).statusCode();
                if (status != 200) {
                    throw new IOException("%s answered %d".formatted(page, status));
                }
                if (round > 0) {
                    times.computeIfAbsent(page, key -> new ArrayList<>()).add((System.nanoTime() - begin) / 1e6);
                }
            }
        }
        return times;
    }

    /** Whether the page is as fast as it should be. */
    private static boolean print(String page, List<Double> times) {
        double slow = Percentile.of(times, 95);
        System.out.printf(
                Locale.ROOT,
                "%-60s p50 %6.0f ms, p95 %6.0f ms%s%n",
                page,
                Percentile.of(times, 50),
                slow,
                slow > TARGET ? "  TOO SLOW" : "");
        return slow <= TARGET;
    }
}
