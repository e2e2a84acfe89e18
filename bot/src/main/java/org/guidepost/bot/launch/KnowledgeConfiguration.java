package org.guidepost.bot.launch;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guidepost.bot.understanding.Background;
import org.guidepost.knowledge.Content;
import org.guidepost.knowledge.ContentGraph;
import org.guidepost.knowledge.ContentReading;
import org.guidepost.knowledge.Embedder;
import org.guidepost.knowledge.ImportReport;
import org.guidepost.knowledge.Language;
import org.guidepost.knowledge.Retriever;
import org.guidepost.knowledge.graph.ContentImport;
import org.guidepost.knowledge.graph.ContentWatch;
import org.guidepost.knowledge.graph.KnowledgeMigrations;
import org.guidepost.knowledge.guidance.GuidanceReader;
import org.guidepost.knowledge.retrieval.HybridRetriever;
import org.guidepost.knowledge.retrieval.PassageBanks;
import org.neo4j.driver.Driver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The knowledge graph: schema, content, search. */
@Configuration(proxyBeanMethods = false)
class KnowledgeConfiguration {

    private static final String CONVERSATION_MIGRATIONS = "classpath:neo4j/migrations/conversation";
    private static final Duration MIGRATION_PATIENCE = Duration.ofSeconds(60);
    private static final String SERVER = "server";
    private static final int MOST_PROBLEMS_SHOWN = 20;

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /**
     * The content, in the graph: whoever needs this bean can search.
     *
     * <p>The server's own content wins. Any other program is a guest where the database may be shared: it takes what is
     * there, since people are being answered from it.
     */
    @Bean
    Content content(
            LaunchSettings settings,
            LaunchedDatabase database,
            Environment environment,
            Driver driver,
            Embedder embedder,
            Clock clock,
            Progress progress) {
        Content content = accepted(settings.content().read(progress));
        database.await();
        Connectivity.await(driver);
        progress.say("The database is ready.");
        new KnowledgeMigrations(driver, List.of(CONVERSATION_MIGRATIONS), MIGRATION_PATIENCE).apply();
        var contentImport = new ContentImport(driver, clock, embedder, progress);
        Optional<ImportReport> report = environment.matchesProfiles(SERVER) || !database.mayBeShared()
                ? Optional.of(contentImport.run(content))
                : contentImport.runUnlessTaken(content);
        if (report.isEmpty()) {
            progress.say(
                    "The database, which others may use, holds other content than your files: its content is used.");
            return new ContentGraph(driver, clock).content();
        }
        progress.say("The content is in the graph.");
        return content;
    }

    private static Content accepted(ContentReading reading) {
        return switch (reading) {
            case ContentReading.Accepted(Content content) -> content;
            case ContentReading.Refused(var problems) ->
                throw new LaunchException("The content has mistakes (%d); mend them and start again:\n%s"
                        .formatted(
                                problems.size(),
                                problems.stream()
                                        .limit(MOST_PROBLEMS_SHOWN)
                                        .map(problem -> "  " + problem)
                                        .collect(Collectors.joining("\n"))));
        };
    }

    @Bean
    Background background(Content content) {
        return new Background(content.languages(), content.jurisdictions(), content.smallTalk());
    }

    @Bean
    PassageBanks passageBanks(Driver driver, Content content, Progress progress) {
        progress.say("Reading the ways to ask; new ones are learnt, which takes a minute ...");
        var banks = new PassageBanks(driver);
        banks.read(content.languages().stream().map(Language::code).toList());
        return banks;
    }

    @Bean
    Retriever retriever(Driver driver, Embedder embedder, PassageBanks banks) {
        return new HybridRetriever(driver, embedder, banks);
    }

    @Bean
    GuidanceReader guidanceReader(Driver driver) {
        return new GuidanceReader(driver);
    }

    @Bean
    ContentRefresh contentRefresh(Driver driver, Content content, PassageBanks banks, GuidanceReader guidance) {
        return new ContentRefresh(new ContentWatch(driver), banks, guidance, content);
    }
}
