package org.guidepost.bot.mentoring;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.guidepost.bot.mentoring.CaseReport.Age;
import org.guidepost.bot.mentoring.CaseReport.Spread;
import org.guidepost.bot.mentoring.CaseReport.Work;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * The report of the cases as metrics, renewed each minute. All are read from the database: every instance tells the same, and a
 * restart loses nothing. Mentors appear by the ids of their accounts.
 *
 * <ul>
 *   <li>{@code guidepost.case.first.response}, with {@code phi} 0.5 and 0.9: how long the first answers of the last twelve weeks
 *       took
 *   <li>{@code guidepost.case.work}, with {@code account} and {@code outcome}: what each mentor did in these weeks
 *   <li>{@code guidepost.case.open}, with {@code state} and {@code age}: how many cases are under way
 * </ul>
 */
public final class CaseMeters {

    private static final Logger LOG = LoggerFactory.getLogger(CaseMeters.class);

    private static final Map<String, Function<Work, Integer>> OUTCOMES = Map.of(
            "asked", Work::asked,
            "accepted", Work::accepted,
            "passed", Work::passed,
            "expired", Work::expired,
            "answered", Work::answered);

    private final CaseReports reports;
    private final MultiGauge work;
    private final MultiGauge open;

    CaseMeters(CaseReports reports, MeterRegistry meters) {
        this.reports = reports;
        this.work = MultiGauge.builder("guidepost.case.work").register(meters);
        this.open = MultiGauge.builder("guidepost.case.open").register(meters);
        waiting(meters, "0.5", Spread::half);
        waiting(meters, "0.9", Spread::most);
    }

    /** The meter holds the reports weakly; this object, a bean, holds them for good. */
    private void waiting(MeterRegistry meters, String phi, Function<Spread, Optional<Duration>> part) {
        TimeGauge.builder("guidepost.case.first.response", reports, TimeUnit.SECONDS, made -> part.apply(
                                made.latest().spread())
                        .map(waited -> (double) waited.toSeconds())
                        .orElse(Double.NaN))
                .tag("phi", phi)
                .register(meters);
    }

    /** Makes a new report; while the database is away the last one stands. */
    @Scheduled(fixedDelayString = "PT1M")
    public void renew() {
        try {
            show(reports.read());
        } catch (Neo4jException e) {
            LOG.atWarn().addKeyValue("failure", e.code()).log("The report of the cases could not be renewed");
        }
    }

    private void show(CaseReport report) {
        work.register(
                report.mentors().entrySet().stream()
                        .flatMap(entry -> OUTCOMES.entrySet().stream()
                                .map(outcome -> Row.of(
                                        Tags.of("account", entry.getKey(), "outcome", outcome.getKey()),
                                        outcome.getValue().apply(entry.getValue()))))
                        .toList(),
                true);
        open.register(
                Arrays.stream(CaseState.values())
                        .filter(state -> !state.isClosed())
                        .flatMap(state -> Stream.of(Age.values())
                                .map(age -> Row.of(
                                        Tags.of("state", word(state), "age", word(age)), report.open(state, age))))
                        .toList(),
                true);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
