package org.guidepost.bot.publication;

import java.time.Clock;
import opennlp.tools.langdetect.LanguageDetector;
import org.guidepost.bot.answer.Announcement;
import org.guidepost.bot.answer.DecisionPolicy;
import org.guidepost.bot.audit.AuditLog;
import org.guidepost.bot.conversation.Ids;
import org.guidepost.bot.conversation.Leases;
import org.guidepost.bot.conversation.Notices;
import org.guidepost.bot.gap.AnsweredGaps;
import org.guidepost.bot.proposal.Proposals;
import org.guidepost.bot.text.Texts;
import org.guidepost.bot.understanding.Background;
import org.guidepost.knowledge.Embedder;
import org.guidepost.knowledge.ImportProgress;
import org.guidepost.knowledge.graph.ContentImport;
import org.guidepost.knowledge.graph.ContentWatch;
import org.guidepost.knowledge.guidance.GuidanceReader;
import org.guidepost.knowledge.retrieval.PassageBanks;
import org.neo4j.driver.Driver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Publishing: versions, the gate, telling. */
@Configuration(proxyBeanMethods = false)
class PublicationConfiguration {

    @Bean
    Versions versions(Driver driver, Clock clock) {
        return new Versions(driver, clock);
    }

    @Bean
    VersionList versionList(Driver driver) {
        return new VersionList(driver);
    }

    @Bean
    GateRuns gateRuns(Driver driver, Ids ids, Clock clock) {
        return new GateRuns(driver, ids, clock);
    }

    @Bean
    Effects effects(Driver driver) {
        return new Effects(driver);
    }

    @Bean
    Publisher publisher(
            Proposals proposals,
            GateRuns runs,
            Versions versions,
            PublishedContent content,
            PassageBanks banks,
            ContentWatch watch,
            Background background,
            LanguageDetector detector,
            DecisionPolicy policy,
            Embedder embedder,
            AnsweredGaps gaps,
            Leases leases,
            AuditLog audit,
            Driver driver,
            Ids ids,
            Clock clock) {
        var golden = new GoldenCases(driver, ids, clock);
        var trial = new Trial(background, detector, driver, embedder, policy);
        return new Publisher(
                proposals,
                runs,
                new Gate(golden, trial, banks, watch, embedder),
                golden,
                versions,
                content,
                new PublishedGraph(
                        versions,
                        content,
                        new ContentImport(driver, clock, embedder, ImportProgress.UNWATCHED),
                        gaps,
                        driver,
                        clock),
                gaps,
                new PublishingLease(leases),
                audit,
                clock);
    }

    @Bean
    Telling telling(Driver driver, Texts texts, Background background, Notices notices, Clock clock) {
        var guidance = new GuidanceReader(driver);
        return new Telling(
                driver, guidance, new Announcement(texts, guidance, background.jurisdictions(), clock), notices, clock);
    }
}
