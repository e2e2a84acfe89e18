package org.guidepost.bot.launch;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.guidepost.bot.demo.DemoProgramme;
import org.guidepost.bot.people.FirstCoordinator;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.Environment;

/** {@code bin/guidepost}: runs until it is told to stop. */
public final class ServerCommand implements Commands.Command {

    private final Class<?> application;

    public ServerCommand(Class<?> application) {
        this.application = application;
    }

    @Override
    public int run() throws InterruptedException, IOException {
        return run(LaunchSettings.of(System.getenv()), ListeningPort.of(System.getenv()));
    }

    int run(LaunchSettings settings, ListeningPort port) throws InterruptedException, IOException {
        var home = HomeLock.take(settings.home());
        var progress = new Progress(System.out);
        ConfigurableApplicationContext context = start(settings, port, home, progress);
        var stopped = new CountDownLatch(1);
        context.addApplicationListener((ApplicationListener<ContextClosedEvent>) event -> stopped.countDown());
        String address = listening(context.getEnvironment(), port).url();
        home.reachedAt(address);
        progress.say("Guidepost is ready: %s  (Ctrl-C stops it)".formatted(address));
        sayHowToComeIn(context, progress);
        stopped.await();
        System.out.println("Stopping ...");
        return 0;
    }

    /** The home is given back only if this fails: what has started is still being stopped when the command has ended. */
    private ConfigurableApplicationContext start(
            LaunchSettings settings, ListeningPort port, HomeLock home, Progress progress) throws IOException {
        try {
            port.requireFree();
            return new Launch(settings, progress)
                    .with("server.port", port.number())
                    .run(application, WebApplicationType.SERVLET, "server");
        } catch (RuntimeException e) {
            home.close();
            throw e;
        }
    }

    private static ListeningPort listening(Environment environment, ListeningPort wished) {
        return new ListeningPort(
                environment.getProperty("server.address", wished.address()),
                environment.getRequiredProperty("local.server.port", Integer.class));
    }

    private static void sayHowToComeIn(ApplicationContext context, Progress progress) {
        Optional<DemoProgramme> demo =
                context.getBeanProvider(DemoProgramme.class).stream().findFirst();
        if (demo.isEmpty()) {
            context.getBean(FirstCoordinator.class)
                    .link()
                    .ifPresent(link -> progress.say("For the first coordinator, once, within 24 hours: " + link));
        }
        demo.flatMap(DemoProgramme::invitations).ifPresent(invitations -> {
            progress.say("For a coordinator of the demonstration, once: " + invitations.coordinator());
            progress.say("For a mentor of the demonstration, once: " + invitations.mentor());
        });
    }
}
