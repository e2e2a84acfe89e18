package org.guidepost.bot.launch;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.guidepost.knowledge.database.DatabaseAddress;
import org.guidepost.knowledge.database.DatabaseProcess;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Starts the application: first the database, then, while the database is starting, the Spring context. The context owns
 * the database process and stops it as the last of its beans.
 */
public final class Launch {

    private final LaunchSettings settings;
    private final Progress progress;
    private final Map<String, Object> properties = new HashMap<>();

    public Launch(LaunchSettings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    /** A property of the Spring environment, weaker than what people set. */
    public Launch with(String property, Object value) {
        properties.put(property, value);
        return this;
    }

    /**
     * Starts.
     *
     * @param application the configuration class
     * @param profiles which parts of the application run
     * @throws RuntimeException that {@link PlainWords} can put into a sentence
     */
    public ConfigurableApplicationContext run(Class<?> application, WebApplicationType web, String... profiles) {
        Optional<DatabaseProcess> process = startDatabase();
        var stopped = new Thread(() -> process.ifPresent(DatabaseProcess::close), "stop-while-starting");
        Runtime.getRuntime().addShutdownHook(stopped);
        ConfigurableApplicationContext context = context(application, web, profiles, process);
        forget(stopped);
        return context;
    }

    /** From here on the context stops the database, after everything that uses it. */
    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The program is being stopped already, so the hook runs.
        }
    }

    private ConfigurableApplicationContext context(
            Class<?> application, WebApplicationType web, String[] profiles, Optional<DatabaseProcess> process) {
        DatabaseAddress address =
                settings.ownDatabase().orElseGet(() -> process.orElseThrow().address());
        try {
            return new SpringApplicationBuilder(application)
                    .web(web)
                    .profiles(profiles)
                    .bannerMode(Banner.Mode.OFF)
                    .logStartupInfo(false)
                    .properties(properties)
                    .properties(Map.of(
                            "spring.neo4j.uri", address.uri().toString(),
                            "spring.neo4j.authentication.username", address.user(),
                            "spring.neo4j.authentication.password", address.password(),
                            "guidepost.home", settings.home().toString()))
                    .initializers(context -> own((GenericApplicationContext) context, process))
                    .run();
        } catch (RuntimeException e) {
            process.ifPresent(DatabaseProcess::close);
            throw e;
        }
    }

    private Optional<DatabaseProcess> startDatabase() {
        if (settings.ownDatabase().isPresent()) {
            progress.say("Using the database at %s."
                    .formatted(settings.ownDatabase().get().uri()));
            return Optional.empty();
        }
        progress.say("Starting the database ...");
        return Optional.of(DatabaseProcess.start(settings.database()));
    }

    /** What is registered first is destroyed last: the database outlives everything that uses it. */
    private void own(GenericApplicationContext context, Optional<DatabaseProcess> process) {
        context.registerBean(LaunchSettings.class, () -> settings);
        context.registerBean(Progress.class, () -> progress);
        context.registerBean(LaunchedDatabase.class, () -> new LaunchedDatabase(process));
        process.ifPresent(database -> {
            context.getDefaultListableBeanFactory().registerDisposableBean("database", database::close);
            context.registerBean(DatabaseKeeper.class, () -> new DatabaseKeeper(database));
        });
    }
}
