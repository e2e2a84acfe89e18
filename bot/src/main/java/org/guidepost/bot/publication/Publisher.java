package org.guidepost.bot.publication;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.guidepost.bot.audit.AuditLog;
import org.guidepost.bot.gap.AnsweredGaps;
import org.guidepost.bot.proposal.Proposal;
import org.guidepost.bot.proposal.Proposals;
import org.guidepost.bot.publication.Versions.Version;
import org.guidepost.knowledge.Content;
import org.guidepost.knowledge.ContentProblem;
import org.guidepost.knowledge.ContentReading;
import org.guidepost.knowledge.PublishedFile;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Brings an approved proposal into the graph: check → try → write the version → import. Trying takes seconds, so it happens beside
 * the page that began it, one at a time over all instances.
 *
 * <p>The version is written together with the state of the proposal, the run, the golden case and the audit entry. An instance
 * that dies before the import leaves a version that waits; {@link #bringWhatWaits} of any other brings it into the graph.
 */
public final class Publisher implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);

    /** For a run that nobody looks at; somebody who pressed a button is told at once. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Duration PATIENCE_OF_A_PAGE = Duration.ofSeconds(2);

    private final Proposals proposals;
    private final GateRuns runs;
    private final Gate gate;
    private final GoldenCases golden;
    private final Versions versions;
    private final PublishedContent content;
    private final PublishedGraph graph;
    private final AnsweredGaps gaps;
    private final PublishingLease lease;
    private final AuditLog audit;
    private final Clock clock;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("publishing").factory());

    Publisher(
            Proposals proposals,
            GateRuns runs,
            Gate gate,
            GoldenCases golden,
            Versions versions,
            PublishedContent content,
            PublishedGraph graph,
            AnsweredGaps gaps,
            PublishingLease lease,
            AuditLog audit,
            Clock clock) {
        this.proposals = proposals;
        this.runs = runs;
        this.gate = gate;
        this.golden = golden;
        this.versions = versions;
        this.content = content;
        this.graph = graph;
        this.gaps = gaps;
        this.lease = lease;
        this.audit = audit;
        this.clock = clock;
    }

    /** Tries a proposal; {@link GateRuns#latest} tells how it went. */
    public void check(Proposal proposal) {
        begin(proposal, Optional.empty());
    }

    /** Tries an approved proposal and publishes it if the gate lets it pass. */
    public void publish(Proposal proposal, String account) {
        begin(proposal, Optional.of(new Order(account, "")));
    }

    /**
     * The same even if the gate does not let it pass; what breaks the rules of the content is never published.
     *
     * @param why goes into the audit log
     */
    public void override(Proposal proposal, String account, String why) {
        begin(proposal, Optional.of(new Order(account, why)));
    }

    private void begin(Proposal proposal, Optional<Order> order) {
        GateRun run = runs.start(proposal.id(), proposal.version());
        worker.execute(() -> runs.write(guarded(proposal, run, order)));
    }

    private GateRun guarded(Proposal proposal, GateRun run, Optional<Order> order) {
        Instant start = clock.instant();
        try {
            if (!lease.take(PATIENCE)) {
                return run.ended(GateRun.State.FAILED, since(start));
            }
            try {
                return tried(proposal, run, order, start);
            } finally {
                lease.giveBack();
            }
        } catch (RuntimeException e) {
            LOG.atError()
                    .addKeyValue("proposal", proposal.id())
                    .addKeyValue("failure", e.getClass().getName())
                    .log("A proposal could not be tried or published");
            return run.ended(GateRun.State.FAILED, since(start));
        }
    }

    private GateRun tried(Proposal proposal, GateRun run, Optional<Order> order, Instant start) {
        if (proposals.isOutdated(proposal)) {
            return run.ended(GateRun.State.OUTDATED, since(start));
        }
        List<PublishedFile> files = proposal.draft().files(LocalDate.now(clock));
        return switch (content.with(files, Set.of())) {
            case ContentReading.Refused(var problems) -> refused(run, problems, start);
            case ContentReading.Accepted(Content candidate) -> {
                GateRun judged = judged(run, gate.compare(proposal, candidate), start);
                yield order.filter(wish -> judged.state() == GateRun.State.PASSED || wish.overrides())
                        .map(wish -> published(proposal, files, judged, wish))
                        .orElse(judged);
            }
        };
    }

    private GateRun judged(GateRun run, Comparison comparison, Instant start) {
        List<GateFinding> findings = GateRules.findings(comparison);
        return new GateRun(
                run.id(),
                run.proposal(),
                run.version(),
                findings.isEmpty() ? GateRun.State.PASSED : GateRun.State.BLOCKED,
                run.startedAt(),
                since(start),
                comparison.changes().size(),
                comparison.rightBefore(),
                comparison.rightAfter(),
                List.of(),
                findings,
                "");
    }

    private GateRun published(Proposal proposal, List<PublishedFile> files, GateRun judged, Order order) {
        boolean overridden = judged.state() == GateRun.State.BLOCKED;
        GateRun arriving = judged.arriving(overridden ? order.why() : "");
        boolean arrived = graph.publish(List.of(
                lease.stillHeld(),
                proposals.published(proposal),
                versions.add(files, order.account(), Optional.of(proposal.id())),
                runs.entry(arriving),
                audit.entry(
                        order.account(),
                        overridden ? "proposal-published-over-the-gate" : "proposal-published",
                        proposal.id(),
                        arriving.override()),
                Gate.own(proposal)
                        .map(question -> golden.add(question, proposal.id()))
                        .orElse(tx -> {})));
        return arrived ? arriving.ended(GateRun.State.PUBLISHED, arriving.millis()) : arriving;
    }

    /**
     * Lets an earlier version hold again, at once and without the gate: whoever does so has seen that something is wrong.
     *
     * @param version the earlier one; empty for what lies in the folders
     */
    public Restoring restore(String path, Optional<Version> version, String account) {
        if (!lease.take(PATIENCE_OF_A_PAGE)) {
            return new Restoring.Busy();
        }
        try {
            List<PublishedFile> files =
                    version.flatMap(Version::yaml).map(text -> new PublishedFile(path, text)).stream()
                            .toList();
            Set<String> withdrawn = files.isEmpty() ? withdrawn(path) : Set.of();
            return switch (content.with(files, withdrawn)) {
                case ContentReading.Refused(var problems) -> new Restoring.Refused(problems);
                case ContentReading.Accepted(Content _) -> {
                    List<String> undone = versions.undone(
                            files.isEmpty() ? withdrawn : Set.of(path),
                            version.map(Version::version).orElse(0));
                    graph.publish(List.of(
                            lease.stillHeld(),
                            files.isEmpty()
                                    ? versions.withdraw(withdrawn, account)
                                    : versions.add(files, account, version.flatMap(Version::proposal)),
                            gaps.takenBack(undone),
                            audit.entry(account, "version-restored", path, "")));
                    yield new Restoring.Done();
                }
            };
        } finally {
            lease.giveBack();
        }
    }

    /** A topic that was published with an entry goes with it, unless the topic has another entry by now. */
    private Set<String> withdrawn(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        List<String> current =
                versions.current().stream().map(PublishedFile::path).toList();
        boolean alone = path.startsWith("entries/")
                && current.stream()
                        .noneMatch(other ->
                                !other.equals(path) && other.matches("entries/../.*") && other.endsWith("/" + file));
        String topic = "topics/more/" + file;
        return alone && current.contains(topic) ? Set.of(path, topic) : Set.of(path);
    }

    /** Looks each minute whether something was published that never arrived in the graph. */
    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void bringWhatWaits() {
        try {
            if (versions.isAnyWaiting() && lease.take(Duration.ZERO)) {
                try {
                    graph.bringWhatWaits();
                } finally {
                    lease.giveBack();
                }
            }
        } catch (Neo4jException e) {
            // The database is away, as others say; the next look comes soon.
        }
    }

    private GateRun refused(GateRun run, List<ContentProblem> problems, Instant start) {
        return new GateRun(
                run.id(),
                run.proposal(),
                run.version(),
                GateRun.State.REFUSED,
                run.startedAt(),
                since(start),
                0,
                0,
                0,
                problems,
                List.of(),
                "");
    }

    private long since(Instant start) {
        return Duration.between(start, clock.instant()).toMillis();
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }

    /** Who wants it published, and why although the gate says no; without a reason she does not. */
    private record Order(String account, String why) {

        boolean overrides() {
            return !why.isBlank();
        }
    }
}
