package org.guidepost.bot.launch;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.guidepost.bot.understanding.Background;
import org.guidepost.knowledge.ContentGraph;
import org.guidepost.knowledge.Embedder;
import org.guidepost.knowledge.Retriever;
import org.guidepost.knowledge.graph.ContentImport;
import org.guidepost.knowledge.graph.ContentWatch;
import org.guidepost.knowledge.graph.KnowledgeMigrations;
import org.guidepost.knowledge.guidance.GuidanceReader;
import org.guidepost.knowledge.guidance.RoadmapReader;
import org.guidepost.knowledge.retrieval.HybridRetriever;
import org.guidepost.knowledge.retrieval.PassageBanks;
import org.neo4j.driver.Driver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.core.env.Environment;

/** The knowledge graph: schema, content, search. */
@Configuration(proxyBeanMethods = false)
class KnowledgeConfiguration {

    private static final String CONVERSATION_MIGRATIONS = "classpath:neo4j/migrations/conversation";
    private static final Duration MIGRATION_PATIENCE = Duration.ofSeconds(60);
    private static final String SERVER = "server";

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** The graph with the content in it: whoever needs this bean can search. */
    @Bean
    ContentGraph contentGraph(
            LaunchSettings settings,
            LaunchedDatabase database,
            Environment environment,
            Driver driver,
            Embedder embedder,
            Clock clock,
            Progress progress) {
        database.await();
        Connectivity.await(driver);
        progress.say("The database is ready.");
        new KnowledgeMigrations(driver, List.of(CONVERSATION_MIGRATIONS), MIGRATION_PATIENCE).apply();
        boolean guest = !environment.matchesProfiles(SERVER) && database.mayBeShared();
        new ContentTaking(settings.content(), new ContentImport(driver, clock, embedder, progress), guest, progress)
                .run();
        return new ContentGraph(driver, clock);
    }

    @Bean
    Background background(ContentGraph content) {
        return new Background(content.languages(), content.jurisdictions(), content.smallTalk());
    }

    @Bean
    PassageBanks passageBanks(Driver driver, Embedder embedder, Progress progress) {
        return new PassageBanks(driver, embedder.model(), progress);
    }

    /** Has the passages read meanwhile, as soon as anybody wants to search. */
    @Bean
    @DependsOn("contentRefresh")
    Retriever retriever(Driver driver, Embedder embedder, PassageBanks banks) {
        return new HybridRetriever(driver, embedder, banks);
    }

    @Bean
    GuidanceReader guidanceReader(Driver driver) {
        return new GuidanceReader(driver);
    }

    @Bean
    RoadmapReader roadmapReader(Driver driver) {
        return new RoadmapReader(driver);
    }

    @Bean
    @DependsOn("contentGraph")
    ContentWatch contentWatch(Driver driver) {
        return new ContentWatch(driver);
    }

    @Bean
    ContentRefresh contentRefresh(
            ContentWatch watch,
            ContentGraph content,
            PassageBanks banks,
            GuidanceReader guidance,
            RoadmapReader roadmaps,
            Progress progress) {
        progress.say("Reading the ways to ask ...");
        return new ContentRefresh(watch, banks, guidance, roadmaps, content);
    }
}
