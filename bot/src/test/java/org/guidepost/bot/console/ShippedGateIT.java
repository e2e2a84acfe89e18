package org.guidepost.bot.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.guidepost.bot.people.Account;
import org.guidepost.bot.proposal.Proposal;
import org.guidepost.bot.proposal.ProposalSources;
import org.guidepost.bot.proposal.Proposals;
import org.guidepost.bot.publication.GateRun;
import org.guidepost.bot.publication.GateRuns;
import org.guidepost.bot.publication.Publisher;
import org.guidepost.knowledge.database.DatabaseAddress;
import org.guidepost.knowledge.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How long the gate takes for the whole of the shipped content. */
@ExtendWith(TestDatabase.class)
class ShippedGateIT {

    private static final Path SHIPPED = Path.of("../knowledge-graph/content");

    @Test
    void takesAtMostTwentySeconds(DatabaseAddress database) {
        try (var site = Site.on(database, SHIPPED, Map.of())) {
            Account cora = site.coordinator("Cora");
            for (String language : new String[] {"pl", "en"}) {
                String id = site.bean(ProposalSources.class).ofEntry("tax.vat", language, cora.id());
                Proposal proposal = site.bean(Proposals.class).find(id).orElseThrow();
                site.bean(Publisher.class).check(proposal);
                await().atMost(Duration.ofMinutes(2)).until(() -> !run(site, id).isRunning());
                GateRun run = run(site, id);
                System.err.println("GATE " + language + " " + run.millis() + " ms " + run.state() + " " + run.cases() + " "
                        + run.rightBefore() + " " + run.rightAfter() + " " + run.problems() + run.findings().size());
                assertThat(run.state()).isEqualTo(GateRun.State.PASSED);
                assertThat(run.millis()).isLessThan(20_000);
            }
        }
    }

    private static GateRun run(Site site, String id) {
        return site.bean(GateRuns.class).latest(id).orElseThrow();
    }
}
