package org.guidepost.bot.launch;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.guidepost.bot.demo.DemoProgramme;
import org.guidepost.bot.people.FirstCoordinator;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;

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
        try (var home = HomeLock.take(settings.home())) {
            port.requireFree();
            serve(settings, port, home);
            return 0;
        }
    }

    private void serve(LaunchSettings settings, ListeningPort port, HomeLock home)
            throws InterruptedException, IOException {
        var progress = new Progress(System.out);
        var stopped = new CountDownLatch(1);
        var context = new Launch(settings, progress)
                .with("server.port", port.number())
                .run(application, WebApplicationType.SERVLET, "server");
        context.addApplicationListener((ApplicationListener<ContextClosedEvent>) event -> stopped.countDown());
        String address =
                "http://localhost:%s/".formatted(context.getEnvironment().getRequiredProperty("local.server.port"));
        home.reachedAt(address);
        progress.say("Guidepost is ready: %s  (Ctrl-C stops it)".formatted(address));
        sayHowToComeIn(context, progress);
        stopped.await();
        System.out.println("Stopping ...");
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
